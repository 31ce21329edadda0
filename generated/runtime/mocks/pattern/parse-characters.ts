// Copied from generator/runtime/mocks/pattern/parse-characters.ts. Do not edit.

/** Reads escapes and character classes of a pattern (ECMA-262, 22.2.1), with the leniency of its annex B. */
import { classEscape, type CharacterRange, type CharacterSet } from "./character-set.ts";
import { peek, skip, take, takeUntil, takeWhile, UnreadablePattern, type Cursor } from "./cursor.ts";

const controls: ReadonlyMap<string, number> = new Map([
  ["t", 0x09],
  ["n", 0x0a],
  ["v", 0x0b],
  ["f", 0x0c],
  ["r", 0x0d],
  ["0", 0x00],
]);

/** Reads what follows a backslash: a class escape or one character. */
export function parseEscape(cursor: Cursor): CharacterSet {
  const letter = take(cursor);
  const ranges = classEscape(letter);
  if (ranges !== undefined) return { negated: false, ranges, properties: [] };
  if ((letter === "p" || letter === "P") && peek(cursor) === "{") return property(cursor, letter);
  const code = controls.get(letter) ?? numericEscape(letter, cursor) ?? codeOf(letter);
  return { negated: false, ranges: [[code, code]], properties: [] };
}

/** Reads a class after its opening bracket. */
export function parseClass(cursor: Cursor): CharacterSet {
  const negated = skip(cursor, "^");
  const ranges: CharacterRange[] = [];
  const properties: RegExp[] = [];
  while (!skip(cursor, "]")) {
    const first = classAtom(cursor);
    const from = single(first);
    if (from !== undefined && peek(cursor) === "-" && peek(cursor, 1) !== "]" && peek(cursor, 1) !== "") {
      take(cursor);
      const second = classAtom(cursor);
      const to = single(second);
      if (to === undefined) ranges.push(...second.ranges, [codeOf("-"), codeOf("-")], [from, from]);
      else if (to < from) throw new UnreadablePattern("a range is out of order");
      else ranges.push([from, to]);
      properties.push(...second.properties);
    } else {
      ranges.push(...first.ranges);
      properties.push(...first.properties);
    }
  }
  return { negated, ranges, properties };
}

function classAtom(cursor: Cursor): CharacterSet {
  const character = take(cursor);
  if (character === "\\" && skip(cursor, "b")) return { negated: false, ranges: [[0x08, 0x08]], properties: [] };
  if (character === "\\") return parseEscape(cursor);
  const code = codeOf(character);
  return { negated: false, ranges: [[code, code]], properties: [] };
}

/** The one code point of a set, undefined for a set of several. */
function single(set: CharacterSet): number | undefined {
  const [range] = set.ranges;
  const isOne = set.ranges.length === 1 && set.properties.length === 0 && range !== undefined && range[0] === range[1];
  return isOne ? range[0] : undefined;
}

function property(cursor: Cursor, letter: string): CharacterSet {
  take(cursor);
  const name = takeUntil(cursor, "}");
  try {
    return { negated: false, ranges: [], properties: [new RegExp(`^\\${letter}{${name}}$`, "u")] };
  } catch {
    throw new UnreadablePattern(`no Unicode property is called ${name}`);
  }
}

function numericEscape(letter: string, cursor: Cursor): number | undefined {
  if (letter === "c" && /[A-Za-z]/.test(peek(cursor))) return codeOf(take(cursor)) % 32;
  if (letter === "u" && skip(cursor, "{")) return Number.parseInt(takeUntil(cursor, "}") ?? "", 16);
  if (letter !== "x" && letter !== "u") return undefined;
  const length = letter === "x" ? 2 : 4;
  const start = cursor.index;
  const hexadecimal = takeWhile(cursor, /^[\dA-Fa-f]$/, length);
  if (hexadecimal.length < length) {
    cursor.index = start;
    return undefined;
  }
  return withLowSurrogate(Number.parseInt(hexadecimal, 16), cursor);
}

/** Two escapes of a surrogate pair are one code point. */
function withLowSurrogate(high: number, cursor: Cursor): number {
  if (high < 0xd800 || high > 0xdbff || peek(cursor) !== "\\" || peek(cursor, 1) !== "u") return high;
  const start = cursor.index;
  cursor.index += 2;
  const low = Number.parseInt(takeWhile(cursor, /^[\dA-Fa-f]$/, 4), 16);
  if (low >= 0xdc00 && low <= 0xdfff) return (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  cursor.index = start;
  return high;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
