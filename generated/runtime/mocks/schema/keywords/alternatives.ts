// Copied from generator/runtime/mocks/schema/keywords/alternatives.ts. Do not edit.

import { chosenBranch } from "../discriminator.ts";
import type { Keyword } from "../keyword.ts";
import { addEvaluated, fail, nothingEvaluated, passes, violationsOf, type Check, type Run } from "../run.ts";
import type { Violation } from "../violation.ts";

/** `anyOf` (core 10.2.1.2). */
export const anyOf: Keyword = (schema, compiler, within) => {
  if (schema.anyOf === undefined) return undefined;
  const branches = schema.anyOf.map((branch) => compiler.compile(branch, [schema, ...within]));
  const choose = chosenBranch(schema, schema.anyOf, branches);
  return (value, run, evaluated) => {
    let matched = false;
    for (const branch of branches) {
      const own = evaluated === undefined ? undefined : nothingEvaluated();
      if (!passes(branch, value, run, own)) continue;
      matched = true;
      if (evaluated === undefined || own === undefined) return true;
      addEvaluated(evaluated, own);
    }
    return matched || explain("anyOf", value, run, branches, choose);
  };
};

/** `oneOf` (core 10.2.1.3). */
export const oneOf: Keyword = (schema, compiler, within) => {
  if (schema.oneOf === undefined) return undefined;
  const branches = schema.oneOf.map((branch) => compiler.compile(branch, [schema, ...within]));
  const choose = chosenBranch(schema, schema.oneOf, branches);
  return (value, run, evaluated) => {
    let matched = 0;
    for (const branch of branches) {
      const own = evaluated === undefined ? undefined : nothingEvaluated();
      if (!passes(branch, value, run, own)) continue;
      matched += 1;
      if (matched > 1) return fail(run, "oneOf", "must match only one of the alternatives");
      if (evaluated !== undefined && own !== undefined) addEvaluated(evaluated, own);
    }
    return matched === 1 || explain("oneOf", value, run, branches, choose);
  };
};

/** Notes why no branch fits: by the branch that the discriminator names, else by the one that was evidently meant. */
function explain(
  keyword: string,
  value: unknown,
  run: Run,
  branches: readonly Check[],
  choose: ReturnType<typeof chosenBranch>,
): false {
  if (run.violations === undefined) return false;
  const chosen = choose?.(value);
  if (chosen !== undefined && "message" in chosen) return fail(run, "discriminator", chosen.message, chosen.property);
  if (chosen !== undefined) {
    run.violations.push(...violationsOf(chosen.check, value, run));
    return false;
  }
  const closest = nearest(
    branches.map((branch) => violationsOf(branch, value, run)),
    run,
  );
  if (closest === undefined) return fail(run, keyword, "must match one of the alternatives");
  run.violations.push(...closest);
  return false;
}

/** The violations of the one branch that was evidently meant: of those near, the one that misses least. */
function nearest(found: readonly Violation[][], run: Run): readonly Violation[] | undefined {
  const constants = found.filter((violations) => isNear(violations, run, ["const", "enum"]));
  const near = constants.length > 0 ? constants : found.filter((violations) => isNear(violations, run, []));
  const least = Math.min(...near.map((violations) => violations.length));
  const best = near.filter((violations) => violations.length === least);
  return best.length === 1 ? best[0] : undefined;
}

/** A branch is near when the value has its type, and its tags where `tags` asks: what is wrong then lies deeper. */
function isNear(violations: readonly Violation[], run: Run, tags: readonly string[]): boolean {
  return !violations.some((violation) => {
    const below = violation.pointer.split("/").length - 1 - run.path.length;
    return below === 0 || (below === 1 && tags.includes(violation.keyword));
  });
}
