// Copied from generator/runtime/mocks/pattern/compile-pattern.ts. Do not edit.

/**
 * Patterns come from documents and texts from anybody, so a backtracking matcher may be led to take exponential time.
 * A pattern's shape tells for which lengths of text the platform's own matcher is safe; longer texts are matched in
 * linear time, and where that is impossible as well (backreferences, looks ahead, texts of megabytes) the pattern is
 * not asserted: a mock that accepts too much is better than one that stands still.
 */
import { compileLinear, type LinearMatcher } from "./linear-matcher.ts";
import { parsePattern } from "./parse-pattern.ts";
import { costOf, type PatternCost } from "./pattern-cost.ts";

/** Whether a pattern is found in a text. */
export type PatternTest = (text: string) => boolean;

/** Steps that a backtracking matcher may take: some ten milliseconds. */
const mostSteps = 2 ** 22;

const unknownCost: PatternCost = { degree: Infinity, ways: 1 };

/** Texts up to this length are safe for whatever pattern. */
const harmless = 12;

/**
 * Compiles a pattern of ECMA-262: with the `u` flag, as JSON Schema asks, or without it where only that can be read. A
 * pattern that cannot be read at all accepts every text.
 */
export function compilePattern(source: string): PatternTest {
  const native = nativePattern(source);
  if (native === undefined) return () => true;
  const tree = parsePattern(source);
  const cost = tree === undefined ? unknownCost : costOf(tree);
  const safeLength = Math.max(harmless, safeFor(cost));
  let linear: LinearMatcher | "none" | undefined;
  return (text) => {
    if (text.length <= safeLength) return matches(native, text);
    linear ??= (tree && compileLinear(tree)) ?? "none";
    return linear === "none" || (linear(text) ?? true);
  };
}

/** The platform's own expression, undefined where it is none. */
function nativePattern(source: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      // Outside of the `u` flag more is allowed, such as `[\w-.]`.
    }
  }
  return undefined;
}

function safeFor(cost: PatternCost): number {
  if (cost.ways > mostSteps || cost.degree === Infinity) return 0;
  return cost.degree === 0 ? Infinity : (mostSteps / cost.ways) ** (1 / cost.degree);
}

function matches(pattern: RegExp, text: string): boolean {
  try {
    return pattern.test(text);
  } catch {
    // The platform's matcher has run out of its own stack, on a text of megabytes.
    return true;
  }
}
