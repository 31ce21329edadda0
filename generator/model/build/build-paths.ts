import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Operation } from "../operation.ts";
import { buildOperation, type GivenOperation, type Inherited } from "./build-operation.ts";
import type { BuildContext } from "./context.ts";
import { isObject, mapMember } from "./read.ts";
import { followed, referenceOf } from "./reference.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
    return operationsOf(context, pathItem).map(([method, operation]) => ({ method, path, pathItem, operation }));
  });
}

/** A path item may have members beside its `$ref`; the standard leaves conflicts open, here the members beside it win. */
function followedPathItem(context: BuildContext, member: Cursor): Cursor | undefined {
  if (referenceOf(member.value) === undefined) return followed(context, member, "path item");
  const target = followed(context, member, "path item");
  const beside = childCursors(member).filter(([key]) => key !== "$ref");
  if (target === undefined || beside.length === 0) return target;
  const merged = { ...Object(target.value), ...Object.fromEntries(beside.map(([key, child]) => [key, child.value])) };
  return { ...target, value: merged };
}

function operationsOf(
  context: BuildContext,
  pathItem: Cursor,
): readonly (readonly [method: string, operation: Cursor])[] {
  const known = context.dialect === "3.2" ? [...methods, "query"] : methods;
  const fixed = childCursors(pathItem).filter(([key]) => known.includes(key));
  const additional =
    context.dialect === "3.2" && memberCursor(pathItem, "additionalOperations") !== undefined
      ? mapMember(context, pathItem, "additionalOperations")
      : [];
  return [...fixed, ...additional].flatMap(([method, member]) => {
    // A reference in place of an operation is not in the standard, but in use.
    const operation = referenceOf(member.value) === undefined ? member : followed(context, member, "operation");
    if (operation === undefined || operation.value === null) return [];
    if (isObject(operation.value)) return [[method, operation] as const];
    followed(context, operation, method);
    return [];
  });
}
