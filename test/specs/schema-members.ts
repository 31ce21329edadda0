import type { SchemaObject } from "./openapi-objects.ts";

/** A member of an object, as a table of the reference tells of it. */
export interface Member {
  readonly schema: SchemaObject;
  readonly isRequired: boolean;
}

/** The members of an object, those of its parts (`allOf`) and of its alternatives (`oneOf`, `anyOf`) included. */
export function membersOf(schema: SchemaObject): ReadonlyMap<string, Member> {
  const required = new Set([schema, ...(schema.allOf ?? [])].flatMap((part) => part.required ?? []));
  const own = Object.entries(schema.properties ?? {}).map(([name, each]): readonly [string, Member] => [
    name,
    { schema: each, isRequired: required.has(name) },
  ]);
  const parts = (schema.allOf ?? []).flatMap((part) => [...membersOf(part)]);
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(({ properties }) => properties);
  return new Map([...ofAlternatives(alternatives), ...parts, ...own]);
}

/** A member is required where every alternative requires it, and may be what any of them says. */
function ofAlternatives(alternatives: readonly SchemaObject[]): readonly (readonly [string, Member])[] {
  const members = alternatives.map(membersOf);
  const names = new Set(members.flatMap((each) => [...each.keys()]));
  return [...names].map((name) => {
    const found = members.map((each) => each.get(name));
    const schemas = found.flatMap((each) => (each === undefined ? [] : [each.schema]));
    return [name, { schema: { anyOf: schemas }, isRequired: found.every((each) => each?.isRequired === true) }];
  });
}

/** The JSON types of a schema, joined by `|` in alphabetical order, for example `null|string`. */
export function typesOf(schema: SchemaObject): string {
  return [...new Set(typeList(schema))].sort().join("|");
}

function typeList({ type, enum: values, const: constant, allOf = [], oneOf = [], anyOf = [] }: SchemaObject): string[] {
  if (type !== undefined) return [type].flat();
  if (constant !== undefined) return [jsonType(constant)];
  if (values !== undefined) return values.map(jsonType);
  const alternatives = [...oneOf, ...anyOf];
  return alternatives.length > 0 ? alternatives.flatMap(typeList) : typeList(allOf[0] ?? { type: "any" });
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * What an answer looks like from the outside: `[]` an array, `[1]` an array of exactly one; `{a, b[], c?}` an object with
 * its members, arrays among them marked; else its JSON type.
 */
export function shapeOf(schema: SchemaObject | undefined): string {
  if (schema === undefined) return "nothing";
  const types = typesOf(schema);
  if (types === "array") return arrayShape(schema);
  if (types !== "object") return types;
  const members = [...membersOf(schema)].map(([name, { schema: each, isRequired }]) => {
    const array = typesOf(each) === "array" ? arrayShape(each) : "";
    return `${name}${array}${isRequired ? "" : "?"}`;
  });
  return `{${members.join(", ")}}`;
}

function arrayShape({ minItems, maxItems }: SchemaObject): string {
  return minItems === 1 && maxItems === 1 ? "[1]" : "[]";
}
