// Copied from generator/runtime/mocks/schema/keywords/array.ts. Do not edit.

import { areUnique } from "../equality.ts";
import { isJsonArray } from "../json-value.ts";
import type { Keyword } from "../keyword.ts";
import { checkBelow, fail, passes } from "../run.ts";

/** `minItems`, `maxItems` and `uniqueItems` (validation 6.4.1 to 6.4.3). */
export const arraySize: Keyword = (schema) => {
  const { minItems, maxItems, uniqueItems } = schema;
  if (minItems === undefined && maxItems === undefined && uniqueItems !== true) return undefined;
  return (value, run) => {
    if (!isJsonArray(value)) return true;
    if (minItems !== undefined && value.length < minItems)
      return fail(run, "minItems", `must have at least ${counted(minItems, "item")}`);
    if (maxItems !== undefined && value.length > maxItems)
      return fail(run, "maxItems", `must have at most ${counted(maxItems, "item")}`);
    return uniqueItems !== true || areUnique(value) || fail(run, "uniqueItems", "must not have equal items");
  };
};

/** `prefixItems` and `items` (core 10.3.1.1, 10.3.1.2). */
export const arrayItems: Keyword = (schema, compiler) => {
  const { prefixItems, items } = schema;
  if (prefixItems === undefined && items === undefined) return undefined;
  const prefix = (prefixItems ?? []).map((item) => compiler.compile(item));
  const rest = items === undefined ? undefined : compiler.compile(items);
  return (value, run, evaluated) => {
    if (!isJsonArray(value)) return true;
    if (evaluated !== undefined) {
      const reach = rest === undefined ? prefix.length : Infinity;
      evaluated.itemsBefore = Math.max(evaluated.itemsBefore, reach);
    }
    let valid = true;
    for (let index = 0; index < value.length; index += 1) {
      const check = prefix[index] ?? rest;
      if (check === undefined) break;
      if (checkBelow(check, value[index], index, run)) continue;
      valid = false;
      if (run.violations === undefined) break;
    }
    return valid;
  };
};

/** `contains`, `minContains` and `maxContains` (core 10.3.1.3, validation 6.4.4, 6.4.5). */
export const contains: Keyword = (schema, compiler) => {
  if (schema.contains === undefined) return undefined;
  const check = compiler.compile(schema.contains);
  const least = schema.minContains ?? 1;
  const most = schema.maxContains ?? Infinity;
  return (value, run, evaluated) => {
    if (!isJsonArray(value)) return true;
    let found = 0;
    for (const [index, item] of value.entries()) {
      if (!passes(check, item, run)) continue;
      found += 1;
      evaluated?.items.add(index);
      // Which items are found matters only to `unevaluatedItems`.
      if (evaluated === undefined && found >= least && most === Infinity) return true;
    }
    if (found < least)
      return fail(
        run,
        least === 1 ? "contains" : "minContains",
        `must have at least ${counted(least, "fitting item")}`,
      );
    return found <= most || fail(run, "maxContains", `must have at most ${counted(most, "fitting item")}`);
  };
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
