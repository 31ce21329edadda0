import { describe, expect, test } from "vitest";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";
import { contradictionsBetween, exchangeOf, type Contradictions } from "./contradictions.ts";
import { randomEdit } from "./random-edit.ts";
import { randomSchema } from "./random-schema.ts";

// Reference, "breaking changes", section 8.4: messages of the one side, held against the other, never contradict what was
// reported. The pairs are made by chance, but always the same ones.

const pairsOfGroup = 40;

/** Of a hundred breaking changes so many have a message that shows them, at least: some differ only where none can be. */
const leastProven = 85;

const depths = [0, 1, 2];

describe.each(depths)("schemas with %i schemas inside each other", (depth) => {
  const compared = Array.from({ length: pairsOfGroup }, (_one, index) =>
    comparePair(`depth ${depth}, pair ${index}`, depth),
  );

  test("no message breaks what was reported to break nothing", () => {
    expect(compared.flatMap(told(({ silent }) => silent))).toEqual([]);
  });

  test("every proof is confirmed by ajv", () => {
    expect(compared.flatMap(told(({ wrongProofs }) => wrongProofs))).toEqual([]);
  });

  test("nearly every breaking change has a proof", () => {
    const breaking = sum(compared.map(({ found }) => found.breaking));
    const proven = sum(compared.map(({ found }) => found.proven));
    expect(breaking).toBeGreaterThan(10);
    expect((proven / breaking) * 100).toBeGreaterThanOrEqual(leastProven);
  });
});

interface Compared {
  /** The two schemas, as a reader of a failure wants them. */
  readonly pair: string;
  readonly found: Contradictions;
}

function comparePair(seed: string, depth: number): Compared {
  const random = createRandom(seed);
  const before = randomSchema(random, depth);
  const after = randomEdit(before, random);
  const pair = `${JSON.stringify(before)} -> ${JSON.stringify(after)}`;
  return { pair, found: contradictionsBetween(exchangeOf(before), exchangeOf(after)) };
}

function told(what: (found: Contradictions) => readonly string[]): (compared: Compared) => readonly string[] {
  return ({ pair, found }) => what(found).map((one) => `${one}: ${pair}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
