import { textsOfPattern } from "../../runtime/mocks/sample/pattern-texts.ts";
import { createRandom } from "../../runtime/mocks/sample/random.ts";
import type { SchemaKeywords } from "../../runtime/mocks/schema-contract.ts";
import { namesIn } from "./inner-schemas.ts";
import type { ValueMaker } from "./make-value.ts";
import type { WorkBudget } from "./work-budget.ts";

/** Names for members that nobody declares, the most readable first. */
const freeNames = ["extra", "other", "another", "x-extra", "EXTRA", "extra_1", "1", "e", "extraExtraExtraExtra"];

/** The schemas of an object that is to get one more member. */
export interface Naming {
  /** Of the side that must accept it. */
  readonly accepting: readonly SchemaKeywords[];
  /** Of both sides, everything that may apply. */
  readonly all: readonly SchemaKeywords[];
  readonly maker: ValueMaker;
  readonly budget: WorkBudget;
}

/** Names of members that neither side declares, nor by a pattern. */
export function undeclaredNames(naming: Naming): readonly string[] {
  const { all, maker, accepting, budget } = naming;
  const declared = new Set(namesIn(all));
  const patterns = patternsIn(all);
  const rules = accepting.map(({ propertyNames }) => propertyNames).filter((rule) => rule !== undefined);
  const made = [0, 1, 2].flatMap((seed) =>
    rules.length === 0 ? [] : [maker.make({ schemas: [{ type: "string" }, ...rules], seed: `name/${seed}` }, budget)],
  );
  const names = [...made.map((one) => one?.value).filter((name) => typeof name === "string"), ...freeNames];
  return names.filter((name) => !declared.has(name) && !patterns.some((pattern) => maker.matches(pattern, name)));
}

/** Names that a pattern is found in and that are not declared otherwise, at most three. */
export function namesOfPattern(pattern: string, { all, maker }: Naming): readonly string[] {
  const declared = new Set(namesIn(all));
  const found = new Set<string>();
  for (const name of [...freeNames, ...textsOfPattern(pattern, 1, 40, createRandom(pattern))]) {
    if (found.size >= 3) break;
    if (!declared.has(name) && maker.matches(pattern, name)) found.add(name);
  }
  return [...found];
}

/** The patterns of names. */
export function patternsIn(parts: readonly SchemaKeywords[]): readonly string[] {
  return [...new Set(parts.flatMap(({ patternProperties }) => Object.keys(patternProperties ?? {})))];
}
