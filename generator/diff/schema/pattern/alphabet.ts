import { holds, type CharacterSet } from "../../../runtime/mocks/pattern/character-set.ts";
import type { Program } from "./program.ts";

/** The most classes of characters that are told apart. */
const mostClasses = 120;

const preferred = [..."a0A-_. :/@+"].map((character) => character.codePointAt(0) ?? 0);

/**
 * One character of each class that the programs treat alike; `undefined` where there are too many. Those that people
 * can read come first.
 */
export function alphabetOf(programs: readonly Program[]): readonly number[] | undefined {
  const sets = new Set<CharacterSet>();
  for (const program of programs) for (const step of program) if (step.kind === "characters") sets.add(step.set);
  // Letters, digits and `_` are what `\b` tells from the rest; below the space nobody can read.
  const borders = new Set([0, 0x20, 0x30, 0x3a, 0x41, 0x5b, 0x5f, 0x60, 0x61, 0x7b, 0x7f, 0xa1, 0xd800, 0xe000]);
  for (const set of sets) {
    for (const [from, to] of set.ranges) {
      borders.add(from);
      if (to < 0x10ffff) borders.add(to + 1);
    }
  }
  if (borders.size > 40 * mostClasses) return undefined;
  const candidates = [...preferred, ...[...borders].sort((a, b) => rank(a) - rank(b))];
  const all = [...sets];
  const byClass = new Map<string, number>();
  for (const code of candidates) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const signature = `${isWordCode(code)}${all.map((set) => (holds(set, code) ? 1 : 0)).join("")}`;
    if (!byClass.has(signature)) byClass.set(signature, code);
    if (byClass.size > mostClasses) return undefined;
  }
  return [...byClass.values()];
}

function rank(code: number): number {
  return code >= 0x21 && code < 0x7f ? code - 0x10ffff : code;
}

function isWordCode(code: number): boolean {
  return code < 0x7f && /\w/.test(String.fromCodePoint(code));
}
