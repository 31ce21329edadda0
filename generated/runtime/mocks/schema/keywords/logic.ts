// Copied from generator/runtime/mocks/schema/keywords/logic.ts. Do not edit.

import type { Keyword } from "../keyword.ts";
import { addEvaluated, fail, nothingEvaluated, passes } from "../run.ts";

/** `allOf` (core 10.2.1.1). */
export const allOf: Keyword = (schema, compiler, within) => {
  if (schema.allOf === undefined) return undefined;
  const checks = schema.allOf.map((branch) => compiler.compile(branch, [schema, ...within]));
  return (value, run, evaluated) => {
    let valid = true;
    for (const check of checks) {
      if (check(value, run, evaluated)) continue;
      valid = false;
      if (run.violations === undefined) break;
    }
    return valid;
  };
};

/** `not` (core 10.2.1.4). */
export const not: Keyword = (schema, compiler) => {
  if (schema.not === undefined) return undefined;
  const check = compiler.compile(schema.not);
  return (value, run) => !passes(check, value, run) || fail(run, "not", "must not match the excluded schema");
};

/** `if`, `then` and `else` (core 10.2.2). */
export const conditional: Keyword = (schema, compiler, within) => {
  if (schema.if === undefined) return undefined;
  const condition = compiler.compile(schema.if);
  const around = [schema, ...within];
  const positive = compiler.compile(schema.then ?? true, around);
  const negative = compiler.compile(schema.else ?? true, around);
  return (value, run, evaluated) => {
    const own = evaluated === undefined ? undefined : nothingEvaluated();
    if (!passes(condition, value, run, own)) return negative(value, run, evaluated);
    if (evaluated !== undefined && own !== undefined) addEvaluated(evaluated, own);
    return positive(value, run, evaluated);
  };
};
