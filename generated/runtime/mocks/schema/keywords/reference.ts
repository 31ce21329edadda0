// Copied from generator/runtime/mocks/schema/keywords/reference.ts. Do not edit.

import { isCircular } from "../circular.ts";
import { isJsonObject } from "../json-value.ts";
import type { Keyword } from "../keyword.ts";
import type { Check, Run } from "../run.ts";

/** `$ref` (core 8.2.3.1): the schema it names, compiled when first applied, so that schemas may recur. */
export const reference: Keyword = (schema, compiler) => {
  const key = schema.$ref;
  if (key === undefined) return undefined;
  let target: Check | undefined;
  const follow: Check = (value, run, evaluated) => {
    target ??= compiler.named(key);
    if (run.work < muchWork || evaluated !== undefined) return target(value, run, evaluated);
    return known(run, value).has(key) || remember(target(value, run), key, value, run);
  };
  return isCircular(key, compiler.schemas) ? once(follow) : follow;
};

/**
 * From here on it is remembered which values satisfy which schemas: those that refer twice to schemas that refer twice
 * to others would else be applied for ever.
 */
const muchWork = 2 ** 16;

function known(run: Run, value: unknown): Set<string> {
  run.known ??= new Map();
  const keys = run.known.get(value) ?? new Set();
  run.known.set(value, keys);
  return keys;
}

function remember(valid: boolean, key: string, value: unknown, run: Run): boolean {
  if (valid) known(run, value).add(key);
  return valid;
}

/**
 * Breaks a circle of references that makes no progress in the value: met again on the same value, the schema asks for
 * nothing more than it does already.
 */
function once(follow: Check): Check {
  const active: unknown[] = [];
  return (value, run, evaluated) => {
    if (active.includes(value)) return true;
    active.push(value);
    const valid = follow(value, run, evaluated);
    active.pop();
    return valid;
  };
}

/** `dependentSchemas` (core 10.2.2.4). */
export const dependentSchemas: Keyword = (schema, compiler, within) => {
  if (schema.dependentSchemas === undefined) return undefined;
  const rules = Object.entries(schema.dependentSchemas).map(
    ([name, dependent]) => [name, compiler.compile(dependent, [schema, ...within])] as const,
  );
  return (value, run, evaluated) => {
    if (!isJsonObject(value)) return true;
    let valid = true;
    for (const [name, check] of rules) {
      if (Object.hasOwn(value, name) && !check(value, run, evaluated)) valid = false;
    }
    return valid;
  };
};
