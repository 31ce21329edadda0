import { parsePattern } from "../../../runtime/mocks/pattern/parse-pattern.ts";
import type { PatternTree } from "../../../runtime/mocks/pattern/pattern-tree.ts";

/** The least and the greatest length, in code points, of texts that a pattern is found in. */
export interface TextLength {
  readonly min: number;
  readonly max: number;
}

const whatever: TextLength = { min: 0, max: Infinity };

/** What a pattern says about the length of a text: both ends count only where the pattern is anchored there. */
export function textLengthOf(pattern: string): TextLength {
  const tree = parsePattern(pattern);
  if (tree === undefined) return whatever;
  const { min, max } = lengthOf(tree);
  return { min, max: isAnchored(tree, "start") && isAnchored(tree, "end") ? max : Infinity };
}

function lengthOf(tree: PatternTree): TextLength {
  switch (tree.kind) {
    case "characters":
      return { min: 1, max: 1 };
    case "assertion":
    case "look":
      return { min: 0, max: 0 };
    case "backreference":
      return whatever;
    case "capture":
      return lengthOf(tree.body);
    case "sequence":
      return tree.parts.map(lengthOf).reduce((sum, part) => ({ min: sum.min + part.min, max: sum.max + part.max }), {
        min: 0,
        max: 0,
      });
    case "alternatives": {
      const all = tree.branches.map(lengthOf);
      return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
    }
    case "repeat": {
      const { min, max } = lengthOf(tree.body);
      return { min: min * tree.least, max: max === 0 || tree.most === 0 ? 0 : max * tree.most };
    }
  }
}

function isAnchored(tree: PatternTree, at: "start" | "end"): boolean {
  switch (tree.kind) {
    case "assertion":
      return tree.at === at;
    case "sequence": {
      const part = at === "start" ? tree.parts[0] : tree.parts.at(-1);
      return part !== undefined && isAnchored(part, at);
    }
    case "alternatives":
      return tree.branches.every((branch) => isAnchored(branch, at));
    case "capture":
      return isAnchored(tree.body, at);
    case "characters":
    case "repeat":
    case "backreference":
    case "look":
      return false;
  }
}
