import { childCursors, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Operation } from "../operation.ts";
import type { GivenOperation } from "./build-operation.ts";
import type { BuildContext } from "./context.ts";
import { followedPathItem, operationCursors } from "./path-item.ts";
import { mapMember } from "./read.ts";
import { followed } from "./reference.ts";

/**
 * The callbacks of an operation by name, in the document's order; `undefined` where it has none. A callback's operation may
 * have callbacks too: nobody writes that, and references in a circle would never end, so those are passed over.
 */
export function buildCallbacks(
  context: BuildContext,
  given: GivenOperation,
  read: (given: GivenOperation) => Operation,
): ReadonlyMap<string, readonly Operation[]> | undefined {
  if (given.isCallback === true || memberCursor(given.operation, "callbacks") === undefined) return undefined;
  const callbacks = new Map<string, readonly Operation[]>();
  for (const [name, member] of mapMember(context, given.operation, "callbacks")) {
    const callback = name.startsWith("x-") ? undefined : followed(context, member, "callback");
    if (callback !== undefined) callbacks.set(name, callbackOperations(context, callback).map(read));
  }
  return callbacks.size === 0 ? undefined : callbacks;
}

function callbackOperations(context: BuildContext, callback: Cursor): readonly GivenOperation[] {
  return childCursors(callback).flatMap(([path, member]) => {
    const pathItem = path.startsWith("x-") ? undefined : followedPathItem(context, member);
    if (pathItem === undefined) return [];
    const operations = operationCursors(context, pathItem);
    return operations.map(([method, operation]) => ({ method, path, pathItem, operation, isCallback: true }));
  });
}
