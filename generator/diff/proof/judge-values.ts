import type { SchemaContract, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";
import { createCompiler } from "../../runtime/mocks/schema/compiler.ts";
import type { Check, Run } from "../../runtime/mocks/schema/run.ts";
import type { WorkBudget } from "./work-budget.ts";

/** `unclear` where a bound of the validator was met, so that its verdict says nothing. */
export type Verdict = "accepted" | "rejected" | "unclear";

/** Holds values against schemas, and counts what that costs. */
export interface ValueJudge {
  verdict(schema: SchemaContract, value: unknown, budget: WorkBudget): Verdict;
  /** The JSON pointers of what is wrong with a value. */
  wrongPlaces(schema: SchemaContract, value: unknown, budget: WorkBudget): readonly string[];
}

/** Schemas applied inside each other, at most: messages are small. */
const maxDepth = 400;

/** Makes a judge over a registry; `assertFormats` as in the validator of the mocks. */
export function createValueJudge(schemas: SchemaRegistry, assertFormats: boolean): ValueJudge {
  const compiler = createCompiler({ schemas, direction: undefined, assertFormats });
  const compiled = new WeakMap<object, Check>();
  return { verdict, wrongPlaces };

  function verdict(schema: SchemaContract, value: unknown, budget: WorkBudget): Verdict {
    const run = newRun(undefined);
    const isAccepted = checkOf(schema)(value, run);
    budget.spend(run.work + 1);
    if (run.isOutOfBounds) return "unclear";
    return isAccepted ? "accepted" : "rejected";
  }

  function wrongPlaces(schema: SchemaContract, value: unknown, budget: WorkBudget): readonly string[] {
    const found: NonNullable<Run["violations"]> = [];
    const run = newRun(found);
    checkOf(schema)(value, run);
    budget.spend(run.work + 1);
    return found.map(({ pointer }) => pointer);
  }

  function checkOf(schema: SchemaContract): Check {
    if (typeof schema === "boolean") return compiler.compile(schema);
    const check = compiled.get(schema) ?? compiler.compile(schema);
    compiled.set(schema, check);
    return check;
  }

  function newRun(violations: Run["violations"]): Run {
    return { violations, path: [], depth: 0, maxDepth, work: 0, known: undefined, isOutOfBounds: false };
  }
}
