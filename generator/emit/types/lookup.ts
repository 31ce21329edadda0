import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";

/** A schema with its reference, and references of references, followed. */
export function target(api: ApiModel, schema: Schema): Schema {
  let current = schema;
  for (let hops = 0; current.ref !== undefined && hops < 50; hops += 1) {
    const next = api.schemas.get(current.ref)?.schema;
    if (next === undefined) break;
    current = next;
  }
  return current;
}

/** The schema of a property, looked for in the schema itself, its reference and what it is composed of. */
export function propertyOf(api: ApiModel, schema: Schema, name: string, depth = 0): Schema | undefined {
  if (depth > 20) return undefined;
  const own = schema.properties?.get(name);
  if (own !== undefined) return own;
  const parts = [
    ...(schema.ref === undefined ? [] : [api.schemas.get(schema.ref)?.schema]),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  for (const part of parts) {
    const found = part === undefined ? undefined : propertyOf(api, part, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a schema, through references and `allOf`, requires a property. */
export function requires(api: ApiModel, schema: Schema, name: string, depth = 0): boolean {
  if (depth > 20) return false;
  if (schema.required?.includes(name) === true) return true;
  const referenced = schema.ref === undefined ? undefined : api.schemas.get(schema.ref)?.schema;
  if (referenced !== undefined && requires(api, referenced, name, depth + 1)) return true;
  return schema.allOf?.some((part) => requires(api, part, name, depth + 1)) ?? false;
}
