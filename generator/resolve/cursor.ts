import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue, LoadedFile } from "../load/loaded-document.ts";
import { memberOf, pointerToken } from "./pointer.ts";

/** A value of a document and where it stands. */
export interface Cursor {
  readonly value: JsonValue;
  readonly file: LoadedFile;
  readonly pointer: string;
}

export function locationOf(cursor: Cursor, mark?: SpecLocation["mark"]): SpecLocation {
  const at = { file: cursor.file.file, pointer: cursor.pointer };
  return mark === undefined ? at : { ...at, mark };
}

/** The cursor on a member, or `undefined` where the value is no object or has no such member. */
export function memberCursor(cursor: Cursor, key: string): Cursor | undefined {
  const value = memberOf(cursor.value, key);
  return value === undefined ? undefined : { value, file: cursor.file, pointer: childPointer(cursor, key) };
}

/** All members of an object or items of an array, in the document's order. */
export function childCursors(cursor: Cursor): readonly (readonly [key: string, child: Cursor])[] {
  const { value, file } = cursor;
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).map(([key, child]) => [key, { value: child, file, pointer: childPointer(cursor, key) }]);
}

function childPointer(cursor: Cursor, key: string): string {
  return `${cursor.pointer}/${pointerToken(key)}`;
}
