import type { Schema } from "../../../model/schema.ts";
import { compilePattern } from "../../../runtime/mocks/pattern/compile-pattern.ts";
import { both, bothOrEither } from "./both.ts";
import type { ObjectForm } from "./form.ts";
import { greatest, least } from "./meet.ts";
import { compact } from "./compact.ts";

/**
 * The keywords of objects of two schemas that hold together. `additionalProperties` closes only over the properties
 * beside it, so a name that one side declares must satisfy what the other says of names that it does not.
 */
export function meetObjects(left: ObjectForm, right: ObjectForm): ObjectForm {
  return compact({
    minProperties: greatest(left.minProperties, right.minProperties),
    maxProperties: least(left.maxProperties, right.maxProperties),
    properties: meetMembers(left, right, (object) => object.properties, propertyOf),
    required: new Set([...left.required, ...right.required]),
    additional: bothOrEither(left.additional, right.additional),
    patterns: meetMembers(
      left,
      right,
      (object) => object.patterns,
      (object, pattern) => object.patterns.get(pattern) ?? object.additional,
    ),
    names: bothOrEither(left.names, right.names),
    dependentRequired: meetDependents(left.dependentRequired, right.dependentRequired),
    dependentSchemas: meetSchemas(left.dependentSchemas, right.dependentSchemas),
    evaluatesAll: left.evaluatesAll || right.evaluatesAll,
    unevaluated: left.unevaluated ?? right.unevaluated,
  });
}

/** What a member of that name must satisfy; `undefined` for everything. */
export function propertyOf(object: ObjectForm, name: string): Schema | undefined {
  const declared = object.properties.get(name);
  if (declared !== undefined) return declared;
  if (object.patterns.size === 0) return object.additional;
  const found = [...object.patterns].filter(([pattern]) => matcherOf(pattern)(name)).map(([, schema]) => schema);
  return found.length === 0 ? object.additional : found.reduce(both);
}

const matchers = new Map<string, (text: string) => boolean>();

function matcherOf(pattern: string): (text: string) => boolean {
  let matcher = matchers.get(pattern);
  if (matcher === undefined) {
    // A run over many documents must not keep the patterns of all.
    if (matchers.size > 1000) matchers.clear();
    matchers.set(pattern, (matcher = compilePattern(pattern)));
  }
  return matcher;
}

function meetMembers(
  left: ObjectForm,
  right: ObjectForm,
  membersOf: (object: ObjectForm) => ReadonlyMap<string, Schema>,
  memberOf: (object: ObjectForm, name: string) => Schema | undefined,
): ReadonlyMap<string, Schema> {
  const members = new Map<string, Schema>();
  for (const name of [...membersOf(left).keys(), ...membersOf(right).keys()]) {
    const schema = bothOrEither(memberOf(left, name), memberOf(right, name));
    if (schema !== undefined) members.set(name, schema);
  }
  return members;
}

function meetSchemas(
  left: ReadonlyMap<string, Schema>,
  right: ReadonlyMap<string, Schema>,
): ReadonlyMap<string, Schema> {
  const all = new Map(left);
  for (const [name, schema] of right) all.set(name, bothOrEither(left.get(name), schema) ?? schema);
  return all;
}

function meetDependents(
  left: ObjectForm["dependentRequired"],
  right: ObjectForm["dependentRequired"],
): ObjectForm["dependentRequired"] {
  const all = new Map(left);
  for (const [name, names] of right) all.set(name, new Set([...(left.get(name) ?? []), ...names]));
  return all;
}
