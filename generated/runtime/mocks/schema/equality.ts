// Copied from generator/runtime/mocks/schema/equality.ts. Do not edit.

import { isJsonArray, isJsonObject } from "./json-value.ts";

/** Values nested deeper are taken to differ, so that a hostile value cannot exhaust the stack. */
const deepest = 200;

/** Equality of JSON Schema 2020-12 core, 4.2.2: by value, members in any order, `1` equals `1.0`. */
export function equal(left: unknown, right: unknown, depth = 0): boolean {
  if (left === right) return true;
  if (depth > deepest) return false;
  if (isJsonArray(left)) {
    if (!isJsonArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => equal(item, right[index], depth + 1));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name], depth + 1));
}

/** Stands in a canonical text for what lies too deep; no JSON text can hold it. */
const tooDeep = "\u0000";

/** A text that two values share exactly when they are equal, as far as they are not nested too deep. */
export function canonical(value: unknown, depth = 0): string {
  if (depth > deepest) return tooDeep;
  if (isJsonArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(",")}]`;
  if (isJsonObject(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`).join(",")}}`;
  }
  return value === 0 ? "0" : String(JSON.stringify(value));
}

/**
 * Whether no two items are equal. Texts in a set, not pairs: an array of a megabyte must not take quadratic time.
 */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length < 2) return true;
  const seen = new Set<string>();
  for (const item of items) {
    const text = canonical(item);
    if (text.includes(tooDeep)) continue;
    if (seen.has(text)) return false;
    seen.add(text);
  }
  return true;
}
