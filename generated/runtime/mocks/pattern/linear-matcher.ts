// Copied from generator/runtime/mocks/pattern/linear-matcher.ts. Do not edit.

/**
 * Matches a pattern in time linear in the text, by following all ways at once (Thompson's construction). Backreferences
 * and looks ahead or behind cannot be followed so.
 */
import { holds, isWord, type CharacterSet } from "./character-set.ts";
import type { PatternTree } from "./pattern-tree.ts";

type Step =
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "assertion"; readonly at: "start" | "end" | "boundary" | "inside" }
  | { readonly kind: "fork"; targets: readonly number[] }
  | { readonly kind: "matched" };

/** Larger programs, from repetitions with great bounds, are not made. */
const mostSteps = 3000;

/** A compiled pattern: whether it is found anywhere in a text; undefined where that would take too many steps. */
export type LinearMatcher = (text: string) => boolean | undefined;

/** Steps times characters, at most: some hundred milliseconds. */
const mostWork = 2 ** 22;

/** Compiles a tree; undefined where the pattern cannot be matched in linear time. */
export function compileLinear(tree: PatternTree): LinearMatcher | undefined {
  const program: Step[] = [];
  if (!emit(tree, program)) return undefined;
  program.push({ kind: "matched" });
  return (text) => (text.length * program.length > mostWork ? undefined : search(program, text));
}

/** Appends the steps of a tree; false where it has none. */
function emit(tree: PatternTree, program: Step[]): boolean {
  if (program.length > mostSteps) return false;
  switch (tree.kind) {
    case "characters":
    case "assertion":
      program.push(tree);
      return true;
    case "capture":
      return emit(tree.body, program);
    case "sequence":
      return tree.parts.every((part) => emit(part, program));
    case "alternatives":
      return emitAlternatives(tree.branches, program);
    case "repeat":
      return emitRepeat(tree, program);
    case "look":
    case "backreference":
      return false;
  }
}

function emitAlternatives(branches: readonly PatternTree[], program: Step[]): boolean {
  const starts: number[] = [];
  const ends: { kind: "fork"; targets: readonly number[] }[] = [];
  const fork: Step = { kind: "fork", targets: starts };
  program.push(fork);
  for (const branch of branches) {
    starts.push(program.length);
    if (!emit(branch, program)) return false;
    const end = { kind: "fork" as const, targets: [] };
    ends.push(end);
    program.push(end);
  }
  for (const end of ends) end.targets = [program.length];
  return true;
}

function emitRepeat(tree: Extract<PatternTree, { kind: "repeat" }>, program: Step[]): boolean {
  if (tree.least > mostSteps || (tree.most > mostSteps && tree.most !== Infinity)) return false;
  for (let count = 0; count < tree.least; count += 1) if (!emit(tree.body, program)) return false;
  if (tree.most === Infinity) {
    const start = program.length;
    const fork: Step = { kind: "fork", targets: [] };
    program.push(fork);
    if (!emit(tree.body, program)) return false;
    program.push({ kind: "fork", targets: [start] });
    fork.targets = [start + 1, program.length];
    return true;
  }
  const forks: { kind: "fork"; targets: readonly number[] }[] = [];
  for (let count = tree.least; count < tree.most; count += 1) {
    const fork = { kind: "fork" as const, targets: [program.length + 1] };
    forks.push(fork);
    program.push(fork);
    if (!emit(tree.body, program)) return false;
  }
  for (const fork of forks) fork.targets = [...fork.targets, program.length];
  return true;
}

function search(program: readonly Step[], text: string): boolean {
  let active = new Set<number>();
  let before: number | undefined;
  for (let index = 0; ;) {
    const code = text.codePointAt(index);
    // The pattern may begin at every place.
    if (reach(program, [...active, 0], before, code, active)) return true;
    if (code === undefined) return false;
    const next = new Set<number>();
    for (const place of active) {
      const step = program[place];
      if (step?.kind === "characters" && holds(step.set, code)) next.add(place + 1);
    }
    active = next;
    before = code;
    index += code > 0xffff ? 2 : 1;
  }
}

/** Adds all places that can be reached without a character; whether one of them is the end of the program. */
function reach(
  program: readonly Step[],
  from: readonly number[],
  before: number | undefined,
  after: number | undefined,
  reached: Set<number>,
): boolean {
  reached.clear();
  const waiting = [...from];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    const step = program[place];
    if (step?.kind === "matched") return true;
    if (step?.kind === "fork") waiting.push(...step.targets);
    if (step?.kind === "assertion" && isAt(step.at, before, after)) waiting.push(place + 1);
  }
  return false;
}

function isAt(
  at: "start" | "end" | "boundary" | "inside",
  before: number | undefined,
  after: number | undefined,
): boolean {
  if (at === "start") return before === undefined;
  if (at === "end") return after === undefined;
  return (isWord(before) !== isWord(after)) === (at === "boundary");
}
