import type { ApiModel } from "../../model/api-model.ts";
import type { Schema, SchemaType } from "../../model/schema.ts";

/** A schema with the references that it begins with followed. A circle of them ends at where it closes. */
export function referred(api: ApiModel, schema: Schema): Schema {
  const seen = new Set<Schema>();
  let current = schema;
  while (current.ref !== undefined && current.types === undefined && !seen.has(current)) {
    seen.add(current);
    current = api.schemas.get(current.ref)?.schema ?? { at: current.at };
  }
  return current;
}

/** The schemas that hold for every value of a schema: itself, what it refers to, its `allOf`, and a choice of one but for `null`. */
export function heldSchemas(api: ApiModel, schema: Schema): readonly Schema[] {
  const held = new Set<Schema>();
  hold(schema);
  return [...held];

  function hold(one: Schema): void {
    const target = referred(api, one);
    if (held.has(target)) return;
    held.add(target);
    const chosen = [target.oneOf, target.anyOf].flatMap((choice) => onlyBranch(choice ?? []));
    for (const branch of [...(target.allOf ?? []), ...chosen]) hold(branch);
  }
}

function onlyBranch(choice: readonly Schema[]): readonly Schema[] {
  const branches = choice.filter(({ types }) => types?.every((type) => type === "null") !== true);
  return branches.length === 1 ? branches : [];
}

/** Members that say where a schema stands or what people read. */
const annotations = new Set(["at", "title", "description", "examples"]);

/** A schema that allows all values says no more than none: reference, "breaking changes", section 2, rule 6. */
export function isUnconstrained(schema: Schema | undefined): boolean {
  if (schema === undefined || schema.always === true) return true;
  return Object.keys(schema).every((member) => annotations.has(member));
}

/** Whether values of one of the types fit the schema, as far as its own keywords and its branches tell. */
export function allowsType(api: ApiModel, schema: Schema, wanted: readonly SchemaType[]): boolean {
  return allows(api, schema, wanted, new Set());
}

function allows(api: ApiModel, schema: Schema, wanted: readonly SchemaType[], seen: Set<Schema>): boolean {
  const target = referred(api, schema);
  if (seen.has(target)) return true;
  seen.add(target);
  if (target.types !== undefined) return target.types.some((type) => wanted.includes(type));
  if (target.enum !== undefined) return target.enum.some((value) => wanted.includes(typeOfValue(value)));
  const each = (branch: Schema): boolean => allows(api, branch, wanted, seen);
  const choices = target.anyOf ?? target.oneOf;
  return (choices?.some(each) ?? true) && (target.allOf?.every(each) ?? true);
}

function typeOfValue(value: unknown): SchemaType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "object") return "object";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "string";
}
