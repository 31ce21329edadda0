import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, type Cursor } from "../../resolve/cursor.ts";
import type { Operation } from "../operation.ts";
import { buildOperation, type GivenOperation, type Inherited } from "./build-operation.ts";
import type { BuildContext } from "./context.ts";
import { followedPathItem, operationCursors } from "./path-item.ts";
import { mapMember } from "./read.ts";

/** The operations of a map of path items, `paths` or `webhooks`, in the document's order. */
export function buildPaths(
  context: BuildContext,
  root: Cursor,
  key: "paths" | "webhooks",
  inherited: Inherited,
): readonly Operation[] {
  return givenOperations(context, root, key).map((given) => buildOperation(context, given, inherited));
}

/** Where the operations of a map of path items stand, none of them read yet. */
export function givenOperations(
  context: BuildContext,
  root: Cursor,
  key: "paths" | "webhooks",
): readonly GivenOperation[] {
  return mapMember(context, root, key).flatMap(([path, member]) => {
    if (path.startsWith("x-")) return [];
    if (key === "paths" && !path.startsWith("/")) {
      context.report(diagnostic("path-without-slash", locationOf(member), { path }));
    }
    const pathItem = followedPathItem(context, member);
    if (pathItem === undefined) return [];
    return operationCursors(context, pathItem).map(([method, operation]) => ({ method, path, pathItem, operation }));
  });
}
