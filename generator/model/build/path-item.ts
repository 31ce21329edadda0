import { childCursors, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { BuildContext } from "./context.ts";
import { isObject, mapMember } from "./read.ts";
import { followed, referenceOf } from "./reference.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** A path item may have members beside its `$ref`; the standard leaves conflicts open, here the members beside it win. */
export function followedPathItem(context: BuildContext, member: Cursor): Cursor | undefined {
  if (referenceOf(member.value) === undefined) return followed(context, member, "path item");
  const target = followed(context, member, "path item");
  const beside = childCursors(member).filter(([key]) => key !== "$ref");
  if (target === undefined || beside.length === 0) return target;
  const merged = { ...Object(target.value), ...Object.fromEntries(beside.map(([key, child]) => [key, child.value])) };
  return { ...target, value: merged };
}

/** Where the operations of a path item stand, by their methods as the document writes them. */
export function operationCursors(
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
