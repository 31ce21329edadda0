import type { Schema } from "./schema.ts";

/** All schemas directly inside a schema, whatever the keyword. */
export function subschemas(schema: Schema): readonly Schema[] {
  const single = [
    schema.additionalProperties,
    schema.propertyNames,
    schema.unevaluatedProperties,
    schema.items,
    schema.contains,
    schema.unevaluatedItems,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
    schema.contentSchema,
  ].filter((child) => child !== undefined);
  return [
    ...single,
    ...(schema.properties?.values() ?? []),
    ...(schema.patternProperties?.values() ?? []),
    ...(schema.dependentSchemas?.values() ?? []),
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
}
