import { createValidator, type ValidatorOptions } from "../../../generator/runtime/mocks/schema/validator.ts";
import { toContract } from "./registry.ts";
import { readGroups, readRemotes, type SuiteGroup } from "./suite.ts";

/** Where the validator's verdicts differ from the suite's. */
export interface SuiteResult {
  readonly total: number;
  /** `file | group | test`, in the suite's order. */
  readonly failures: readonly string[];
}

/** Asks the validator about every test of a folder of the suite. */
export function runSuite(path: string, options: ValidatorOptions, skip: ReadonlySet<string> = new Set()): SuiteResult {
  const remotes = readRemotes();
  const failures: string[] = [];
  let total = 0;
  for (const [file, groups] of readGroups(path)) {
    if (skip.has(file)) continue;
    for (const group of groups) {
      total += group.tests.length;
      failures.push(...failuresOf(group, remotes, options).map((name) => `${file} | ${name}`));
    }
  }
  return { total, failures };
}

function failuresOf(group: SuiteGroup, remotes: ReadonlyMap<string, unknown>, options: ValidatorOptions): string[] {
  const { schema, schemas } = toContract(group.schema, remotes);
  const validator = createValidator({ ...options, schemas });
  const wrong = group.tests.filter((test) => {
    const found = validator.violations(schema, test.data);
    // Both ways of asking must agree.
    return (found.length === 0) !== test.valid || validator.accepts(schema, test.data) !== test.valid;
  });
  return wrong.map((test) => `${group.description} | ${test.description}`);
}
