import type { JsonValue } from "../../load/loaded-document.ts";
import { childCursors, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { lifecycleStatuses } from "../lifecycle.ts";
import type { OperationLifecycle } from "../operation.ts";
import type { BuildContext } from "./context.ts";
import { stringMember } from "./read.ts";

/** What an operation says of its own life; `undefined` where it says nothing. A status that is not known is none. */
export function readOperationLifecycle(context: BuildContext, operation: Cursor): OperationLifecycle | undefined {
  const written = memberCursor(operation, "x-lifecycle")?.value;
  const status = lifecycleStatuses.find((known) => known === written);
  const sunset = stringMember(context, operation, "x-sunset");
  const deprecated = stringMember(context, operation, "x-deprecated-since");
  const successor = stringMember(context, operation, "x-successor");
  if ([status, sunset, deprecated, successor].every((value) => value === undefined)) return undefined;
  return {
    ...(status !== undefined && { status }),
    ...(sunset !== undefined && { sunset }),
    ...(deprecated !== undefined && { deprecated }),
    ...(successor !== undefined && { successor }),
  };
}

const heldElsewhere = new Set([
  "x-lifecycle",
  "x-sunset",
  "x-deprecated-since",
  "x-successor",
  "x-error-codes",
  "x-sdk",
  "x-signature",
]);

/** The `x-` members of an operation that no other field of the model holds; `undefined` where there are none. */
export function readOperationExtensions(operation: Cursor): ReadonlyMap<string, JsonValue> | undefined {
  const found = childCursors(operation).filter(([key]) => key.startsWith("x-") && !heldElsewhere.has(key));
  return found.length === 0 ? undefined : new Map(found.map(([key, { value }]) => [key, value]));
}
