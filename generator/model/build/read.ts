import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { BuildContext } from "./context.ts";

/**
 * Readers of members: each gives the member in the type that the standard demands, or reports it and gives nothing.
 * `null` counts as absent: an empty member of a YAML text (`description:`) is `null`.
 */

export function stringMember(context: BuildContext, cursor: Cursor, key: string): string | undefined {
  const member = memberCursor(cursor, key);
  if (member === undefined || member.value === null) return undefined;
  if (typeof member.value === "string") return member.value;
  wrongType(context, member, key, "a string");
  return undefined;
}

export function booleanMember(context: BuildContext, cursor: Cursor, key: string): boolean | undefined {
  const member = memberCursor(cursor, key);
  if (member === undefined || member.value === null) return undefined;
  if (typeof member.value === "boolean") return member.value;
  wrongType(context, member, key, "a boolean");
  return undefined;
}

export function numberMember(context: BuildContext, cursor: Cursor, key: string): number | undefined {
  const member = memberCursor(cursor, key);
  if (member === undefined || member.value === null) return undefined;
  if (typeof member.value === "number") return member.value;
  wrongType(context, member, key, "a number");
  return undefined;
}

/** The cursor on a member that must be an object. */
export function objectMember(context: BuildContext, cursor: Cursor, key: string): Cursor | undefined {
  const member = memberCursor(cursor, key);
  if (member === undefined || member.value === null) return undefined;
  if (isObject(member.value)) return member;
  wrongType(context, member, key, "an object");
  return undefined;
}

/** The members of a member that must be an object, without extensions. */
export function mapMember(
  context: BuildContext,
  cursor: Cursor,
  key: string,
): readonly (readonly [key: string, child: Cursor])[] {
  const map = objectMember(context, cursor, key);
  return map === undefined ? [] : childCursors(map);
}

/** The items of a member that must be an array. */
export function arrayMember(context: BuildContext, cursor: Cursor, key: string): readonly Cursor[] | undefined {
  const member = memberCursor(cursor, key);
  if (member === undefined || member.value === null) return undefined;
  if (Array.isArray(member.value)) return childCursors(member).map(([, item]) => item);
  wrongType(context, member, key, "an array");
  return undefined;
}

/** The strings of a member that must be an array of strings. */
export function stringsMember(context: BuildContext, cursor: Cursor, key: string): readonly string[] | undefined {
  return arrayMember(context, cursor, key)?.flatMap((item) => {
    if (typeof item.value === "string") return [item.value];
    wrongType(context, item, `${key} item`, "a string");
    return [];
  });
}

export function isObject(value: JsonValue): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function wrongType(context: BuildContext, cursor: Cursor, name: string, expected: string): void {
  // An extension is its author's own: of another type it means something else, and says nothing here.
  if (name.startsWith("x-")) return;
  context.report(
    diagnostic("wrong-type", locationOf(cursor, "value"), { name, expected, found: describe(cursor.value) }),
  );
}

function describe(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "number" ? `the number ${value}` : typeof value === "boolean" ? `${value}` : "a string";
}
