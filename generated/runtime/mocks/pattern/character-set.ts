// Copied from generator/runtime/mocks/pattern/character-set.ts. Do not edit.

/** A set of code points: ranges, Unicode properties, or everything but those. */
export interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly CharacterRange[];
  /** Unicode property escapes, each as an expression that matches one character of it. */
  readonly properties: readonly RegExp[];
}

/** First and last code point. */
export type CharacterRange = readonly [number, number];

const last = 0x10ffff;

/** A set of one code point. */
export function oneCharacter(code: number): CharacterSet {
  return { negated: false, ranges: [[code, code]], properties: [] };
}

/** Whether the set holds the code point. */
export function holds(set: CharacterSet, code: number): boolean {
  for (const [from, to] of set.ranges) if (code >= from && code <= to) return !set.negated;
  if (set.properties.length === 0) return set.negated;
  const text = String.fromCodePoint(code);
  return set.properties.some((property) => property.test(text)) !== set.negated;
}

const digits: readonly CharacterRange[] = [[0x30, 0x39]];
const word: readonly CharacterRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const space: readonly CharacterRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const lineEnds: readonly CharacterRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** What `.` matches. */
export const anyCharacter: CharacterSet = { negated: true, ranges: lineEnds, properties: [] };

/** The ranges of the class escapes `\d`, `\w`, `\s` and their opposites; undefined for any other letter. */
export function classEscape(letter: string): readonly CharacterRange[] | undefined {
  switch (letter) {
    case "d":
      return digits;
    case "w":
      return word;
    case "s":
      return space;
    case "D":
      return complement(digits);
    case "W":
      return complement(word);
    case "S":
      return complement(space);
    default:
      return undefined;
  }
}

/** Whether the code point is one of `\w`, as `\b` asks. */
export function isWord(code: number | undefined): boolean {
  return code !== undefined && word.some(([from, to]) => code >= from && code <= to);
}

function complement(ranges: readonly CharacterRange[]): readonly CharacterRange[] {
  const result: CharacterRange[] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  return [...result, [next, last]];
}
