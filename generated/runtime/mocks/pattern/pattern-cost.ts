// Copied from generator/runtime/mocks/pattern/pattern-cost.ts. Do not edit.

import type { PatternTree } from "./pattern-tree.ts";

/**
 * How a backtracking matcher may suffer from a pattern: in the worst case it takes steps in the order of
 * `ways * length ** degree`. An estimate from above that errs on the careful side.
 */
export interface PatternCost {
  /** Infinity where the time is exponential in the length: a repetition of what itself can match in several ways. */
  readonly degree: number;
  /** In how many ways the parts of bounded size can share a text among them. */
  readonly ways: number;
}

/** A repetition with at most this much room counts by its ways, any other by the length of the text. */
const littleRoom = 8;

/** The cost of finding a pattern anywhere in a text. */
export function costOf(tree: PatternTree): PatternCost {
  const { degree, ways } = measure(tree);
  return { degree: isAnchored(tree) ? degree : degree + 1, ways };
}

function measure(tree: PatternTree): PatternCost {
  switch (tree.kind) {
    case "characters":
    case "assertion":
    case "backreference":
      return { degree: 0, ways: 1 };
    case "capture":
    case "look":
      return measure(tree.body);
    case "alternatives": {
      const costs = tree.branches.map(measure);
      return { degree: Math.max(...costs.map((cost) => cost.degree)), ways: total(costs.map((cost) => cost.ways)) };
    }
    case "sequence":
      return measureSequence(tree.parts);
    case "repeat":
      return measureRepeat(measure(tree.body), tree.least, tree.most);
  }
}

/** Parts multiply. A look ahead or behind is left once it has matched: it multiplies only with the parts before it. */
function measureSequence(parts: readonly PatternTree[]): PatternCost {
  let [degree, ways, highest] = [0, 1, 0];
  for (const part of parts) {
    const cost = measure(part);
    highest = Math.max(highest, degree + cost.degree);
    ways *= cost.ways;
    if (part.kind !== "look") degree += cost.degree;
  }
  return { degree: Math.max(highest, degree), ways };
}

function measureRepeat(body: PatternCost, least: number, most: number): PatternCost {
  const isAmbiguous = body.degree > 0 || body.ways > 1;
  if (most === Infinity) return { degree: isAmbiguous ? Infinity : 1, ways: 1 };
  const room = most - least;
  if (body.degree > 0 && most > 1) return { degree: body.degree * most, ways: body.ways ** most };
  const ways = body.ways ** most;
  return room > littleRoom ? { degree: body.degree + 1, ways } : { degree: body.degree, ways: ways * (room + 1) };
}

function isAnchored(tree: PatternTree): boolean {
  switch (tree.kind) {
    case "assertion":
      return tree.at === "start";
    case "sequence":
      return tree.parts[0] !== undefined && isAnchored(tree.parts[0]);
    case "alternatives":
      return tree.branches.every(isAnchored);
    case "capture":
      return isAnchored(tree.body);
    default:
      return false;
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
