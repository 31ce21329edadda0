// Copied from generator/runtime/mocks/sample/characters.ts. Do not edit.

import { holds, type CharacterSet } from "../pattern/character-set.ts";
import type { Random } from "./random.ts";

/** Preferred first: letters and digits, then what else is plain, then some of many scripts. */
const pools: readonly string[] = [
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  " -_./,:;+=@#%&!?*()[]{}<>'\"|\\^~`$",
  "äöåéñßÄÖÅΩλЖя中文あ한אض९٣€£™½²∑→♪😀\t\n",
];

/** Where none of these is in a set, so many code points are looked through. */
const mostScanned = 0x20000;

const known = new WeakMap<CharacterSet, readonly string[]>();

/** One character of a set; `""` of an empty set. */
export function pickCharacter(set: CharacterSet, random: Random): string {
  let characters = known.get(set);
  if (characters === undefined) {
    characters = charactersOf(set);
    known.set(set, characters);
  }
  return random.pick(characters) ?? "";
}

function charactersOf(set: CharacterSet): readonly string[] {
  for (const pool of pools) {
    const found = [...pool].filter((character) => holds(set, character.codePointAt(0) ?? 0));
    if (found.length > 0) return found;
  }
  for (const [from] of set.negated ? [] : set.ranges) return [String.fromCodePoint(from)];
  for (let code = 0; code < mostScanned; code += 1) if (holds(set, code)) return [String.fromCodePoint(code)];
  return [];
}
