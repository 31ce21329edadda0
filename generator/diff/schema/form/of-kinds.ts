import { findText } from "../pattern/find-text.ts";
import { effectiveNumbers } from "./effective-numbers.ts";
import { isPlain, type Form, type StringForm } from "./form.ts";
import { arrayKind, fractionKind, numberKinds, objectKind, stringKind } from "./kinds.ts";

/** Whether nothing but its type decides what a form accepts. */
export function isOfKinds(form: Form): boolean {
  const { kinds, valueKinds, number, string } = form;
  if (!isPlain(form) || (valueKinds & kinds) !== 0) return false;
  // What else is evaluated says nothing about a value.
  const { evaluatesAll: _items, ...array } = form.array;
  const { evaluatesAll: _members, ...object } = form.object;
  return (
    ((kinds & numberKinds) === 0 || saysNothing(effectiveNumbers(number, (kinds & fractionKind) === 0))) &&
    ((kinds & stringKind) === 0 || saysNothing(withoutOpenPatterns(string))) &&
    ((kinds & arrayKind) === 0 || saysNothing(array)) &&
    ((kinds & objectKind) === 0 || saysNothing(object))
  );
}

/** Without patterns that every text matches. */
function withoutOpenPatterns(string: StringForm): StringForm {
  return { ...string, patterns: string.patterns.filter((pattern) => findText([], [pattern]) !== "none") };
}

function saysNothing(group: object): boolean {
  return Object.values(group).every(isNothing);
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value instanceof Map || value instanceof Set) return value.size === 0;
  return value === undefined || value === false;
}
