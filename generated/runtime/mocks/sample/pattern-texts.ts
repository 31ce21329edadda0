// Copied from generator/runtime/mocks/sample/pattern-texts.ts. Do not edit.

/** Makes texts that match a pattern, by walking its tree with random turns. */
import { parsePattern } from "../pattern/parse-pattern.ts";
import type { PatternTree } from "../pattern/pattern-tree.ts";
import { pickCharacter } from "./characters.ts";
import type { Random } from "./random.ts";

/**
 * How many texts are tried. Looks ahead, inner anchors and word boundaries are not followed but left to chance, and
 * exact lengths partly: each text must still be checked against the pattern.
 */
const tries = 120;

/** Longer texts are not made. */
const longest = 100_000;

/** Repetitions beyond what a length asks for are not made. */
const usualSpare = 6;

interface Walk {
  readonly random: Random;
  /** How many characters may still be added to the shortest text. */
  spare: number;
  /** Whether a repetition takes all it can, which meets exact lengths, or a random part of it. */
  readonly isGreedy: boolean;
  readonly captures: Map<number | string, string>;
}

/** Texts that probably match; none where the pattern cannot be read. */
export function* textsOfPattern(pattern: string, least: number, most: number, random: Random): Iterable<string> {
  const tree = parsePattern(pattern);
  if (tree === undefined) return;
  const shortest = shortestOf(tree);
  if (Math.max(least, shortest) > longest) return;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stream = random.fork(`pattern/${attempt}`);
    const from = Math.max(least, shortest);
    const length = stream.integer(from, Math.min(most, from + Math.min(usualSpare + attempt, 40)));
    const walk: Walk = { random: stream, spare: length - shortest, isGreedy: attempt % 2 === 1, captures: new Map() };
    const text = textOf(tree, walk);
    yield text.length >= least ? text : text + padding(least - text.length, stream);
  }
}

function textOf(tree: PatternTree, walk: Walk): string {
  switch (tree.kind) {
    case "characters":
      return pickCharacter(tree.set, walk.random);
    case "sequence":
      return tree.parts.map((part) => textOf(part, walk)).join("");
    case "alternatives":
      return textOfAlternative(tree.branches, walk);
    case "repeat":
      return textOfRepeat(tree, walk);
    case "capture": {
      const text = textOf(tree.body, walk);
      walk.captures.set(tree.index, text);
      if (tree.name !== undefined) walk.captures.set(tree.name, text);
      return text;
    }
    case "backreference":
      return walk.captures.get(tree.to) ?? "";
    case "assertion":
    case "look":
      return "";
  }
}

function textOfAlternative(branches: readonly PatternTree[], walk: Walk): string {
  const shortest = Math.min(...branches.map(shortestOf));
  const affordable = branches.filter((branch) => shortestOf(branch) - shortest <= walk.spare);
  const branch = walk.random.pick(affordable);
  if (branch === undefined) return "";
  walk.spare -= shortestOf(branch) - shortest;
  return textOf(branch, walk);
}

function textOfRepeat(tree: Extract<PatternTree, { kind: "repeat" }>, walk: Walk): string {
  const unit = Math.max(1, shortestOf(tree.body));
  const room = Math.max(0, Math.min(tree.most - tree.least, Math.floor(walk.spare / unit)));
  const extra = walk.isGreedy ? room : walk.random.integer(0, room);
  walk.spare -= extra * unit;
  let text = "";
  const count = Math.min(tree.least + extra, longest);
  for (let index = 0; index < count; index += 1) text += textOf(tree.body, walk);
  return text;
}

/** The length of the shortest text that a tree matches. */
function shortestOf(tree: PatternTree): number {
  switch (tree.kind) {
    case "characters":
      return 1;
    case "sequence":
      return tree.parts.reduce((sum, part) => sum + shortestOf(part), 0);
    case "alternatives":
      return Math.min(...tree.branches.map(shortestOf));
    case "repeat":
      return tree.least === 0 ? 0 : tree.least * shortestOf(tree.body);
    case "capture":
      return shortestOf(tree.body);
    default:
      return 0;
  }
}

function padding(length: number, random: Random): string {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return Array.from({ length }, () => random.pick(letters)).join("");
}
