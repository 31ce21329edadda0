// Copied from generator/runtime/mocks/pattern/cursor.ts. Do not edit.

/** A place in the text of a pattern, moving on by code points. */
export interface Cursor {
  readonly characters: readonly string[];
  index: number;
  /** How many captures have been opened. */
  captures: number;
  /** How deep groups are nested. */
  depth: number;
}

/** Thrown, and caught by `parsePattern`, where a pattern is not understood. */
export class UnreadablePattern extends Error {}

/** A cursor at the beginning of a pattern. */
export function cursorOver(source: string): Cursor {
  return { characters: [...source], index: 0, captures: 0, depth: 0 };
}

/** The character at the cursor, `""` at the end. */
export function peek(cursor: Cursor, ahead = 0): string {
  return cursor.characters[cursor.index + ahead] ?? "";
}

/** The character at the cursor; the cursor moves behind it. */
export function take(cursor: Cursor): string {
  const character = cursor.characters[cursor.index];
  if (character === undefined) throw new UnreadablePattern("the pattern ends too early");
  cursor.index += 1;
  return character;
}

/** Moves behind `text` if it stands at the cursor, and says whether it did. */
export function skip(cursor: Cursor, text: string): boolean {
  for (let ahead = 0; ahead < text.length; ahead += 1) if (peek(cursor, ahead) !== text[ahead]) return false;
  cursor.index += text.length;
  return true;
}

/** Takes the characters before `end` and moves behind it; undefined, without moving, where there is no `end`. */
export function takeUntil(cursor: Cursor, end: string): string | undefined {
  const at = cursor.characters.indexOf(end, cursor.index);
  if (at < 0) return undefined;
  const text = cursor.characters.slice(cursor.index, at).join("");
  cursor.index = at + 1;
  return text;
}

/** Takes as many characters as `wanted` matches, at most `most`. */
export function takeWhile(cursor: Cursor, wanted: RegExp, most = Infinity): string {
  let text = "";
  while (text.length < most && wanted.test(peek(cursor))) text += take(cursor);
  return text;
}
