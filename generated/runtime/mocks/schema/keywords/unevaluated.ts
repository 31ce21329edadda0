// Copied from generator/runtime/mocks/schema/keywords/unevaluated.ts. Do not edit.

import type { SchemaKeywords } from "../../schema-contract.ts";
import { isJsonArray, isJsonObject } from "../json-value.ts";
import type { Compiler } from "../keyword.ts";
import { addEvaluated, checkBelow, fail, nothingEvaluated, type Check, type Evaluated, type Run } from "../run.ts";

/**
 * `unevaluatedProperties` and `unevaluatedItems` (core 11.2, 11.3): what no other keyword here has looked at. It goes
 * around the check of all the other keywords, as it is made of what those have evaluated; undefined where the schema
 * has neither keyword.
 */
export function unevaluated(schema: SchemaKeywords, others: Check, compiler: Compiler): Check | undefined {
  if (schema.unevaluatedProperties === undefined && schema.unevaluatedItems === undefined) return undefined;
  const members = restCheck("unevaluatedProperties", schema, compiler);
  const items = restCheck("unevaluatedItems", schema, compiler);
  return (value, run, evaluated) => {
    const own = nothingEvaluated();
    // Where another keyword fails, what it would have evaluated is not known: no second complaint then.
    if (!others(value, run, own)) return false;
    if (members !== undefined && isJsonObject(value) && !checkMembers(value, members, run, own)) return false;
    if (items !== undefined && isJsonArray(value) && !checkItems(value, items, run, own)) return false;
    if (evaluated !== undefined) addEvaluated(evaluated, own);
    return true;
  };
}

function restCheck(
  keyword: "unevaluatedProperties" | "unevaluatedItems",
  schema: SchemaKeywords,
  compiler: Compiler,
): Check | undefined {
  const rest = schema[keyword];
  if (rest === undefined) return undefined;
  if (rest !== false) return compiler.compile(rest);
  const message = keyword === "unevaluatedItems" ? "is one item too many" : "is not a declared property";
  return (_value, run) => fail(run, keyword, message);
}

function checkMembers(value: Readonly<Record<string, unknown>>, check: Check, run: Run, own: Evaluated): boolean {
  if (own.allProperties) return true;
  let valid = true;
  for (const name of Object.keys(value)) {
    if (!own.properties.has(name) && !checkBelow(check, value[name], name, run)) valid = false;
  }
  own.allProperties = true;
  return valid;
}

function checkItems(value: readonly unknown[], check: Check, run: Run, own: Evaluated): boolean {
  let valid = true;
  for (let index = own.itemsBefore; index < value.length; index += 1) {
    if (!own.items.has(index) && !checkBelow(check, value[index], index, run)) valid = false;
  }
  own.itemsBefore = Infinity;
  return valid;
}
