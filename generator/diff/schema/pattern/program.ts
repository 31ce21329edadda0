import { isWord, type CharacterSet } from "../../../runtime/mocks/pattern/character-set.ts";
import type { PatternTree } from "../../../runtime/mocks/pattern/pattern-tree.ts";

type Edge = "start" | "end" | "boundary" | "inside";

export type Step =
  | { readonly kind: "characters"; readonly set: CharacterSet; readonly to: number }
  | { readonly kind: "assertion"; readonly at: Edge; readonly to: number }
  | { readonly kind: "fork"; readonly to: readonly number[] }
  | { readonly kind: "matched" };

/** A pattern as an automaton: step 0 is where it begins, wherever in a text that is. */
export type Program = readonly Step[];

/** Larger programs, from repetitions with great bounds, are not made. */
const mostSteps = 4000;

/** Compiles a tree; `undefined` where it looks around, refers back, asks Unicode, or is too large. */
export function programOf(tree: PatternTree): Program | undefined {
  const steps: Step[] = [];
  // Made from the end, so that each step knows the one that follows.
  const add = (step: Step): number => {
    steps.push(step);
    if (steps.length > mostSteps) throw new TooLarge();
    return steps.length - 1;
  };
  try {
    const start = compile(
      tree,
      add({ kind: "matched" }),
      add,
      (index, to) => void (steps[index] = { kind: "fork", to }),
    );
    return [{ kind: "fork", to: [start + 1] }, ...steps.map(shifted)];
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

class TooLarge extends Error {}

function shifted(step: Step): Step {
  switch (step.kind) {
    case "matched":
      return step;
    case "fork":
      return { ...step, to: step.to.map((to) => to + 1) };
    case "characters":
    case "assertion":
      return { ...step, to: step.to + 1 };
  }
}

function compile(
  tree: PatternTree,
  next: number,
  add: (step: Step) => number,
  replace: (index: number, to: readonly number[]) => void,
): number {
  const inner = (part: PatternTree, to: number): number => compile(part, to, add, replace);
  switch (tree.kind) {
    case "characters":
      if (tree.set.properties.length > 0) throw new TooLarge();
      return add({ kind: "characters", set: tree.set, to: next });
    case "assertion":
      return add({ kind: "assertion", at: tree.at, to: next });
    case "capture":
      return inner(tree.body, next);
    case "sequence":
      return tree.parts.reduceRight((to, part) => inner(part, to), next);
    case "alternatives":
      return add({ kind: "fork", to: tree.branches.map((branch) => inner(branch, next)) });
    case "repeat": {
      if (tree.least > mostSteps || (tree.most > mostSteps && tree.most !== Infinity)) throw new TooLarge();
      let to = next;
      if (tree.most === Infinity) {
        to = add({ kind: "fork", to: [next] });
        replace(to, [inner(tree.body, to), next]);
      }
      for (let count = tree.least; count < tree.most && tree.most !== Infinity; count += 1)
        to = add({ kind: "fork", to: [inner(tree.body, to), next] });
      for (let count = 0; count < tree.least; count += 1) to = inner(tree.body, to);
      return to;
    }
    case "look":
    case "backreference":
      throw new TooLarge();
  }
}

/** Whether an assertion holds between two characters; `undefined` stands for the end of the text. */
export function holdsBetween(at: Edge, before: number | undefined, after: number | undefined): boolean {
  if (at === "start") return before === undefined;
  if (at === "end") return after === undefined;
  return (isWord(before) !== isWord(after)) === (at === "boundary");
}
