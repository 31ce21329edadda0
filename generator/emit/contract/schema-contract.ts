import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import type { Schema } from "../../model/schema.ts";

/**
 * A schema as the mock runtime reads it: JSON Schema 2020-12, where `$ref` is the key of a named schema, or what `nameOf`
 * makes of it.
 */
export function schemaContract(
  schema: Schema,
  use: (key: string) => void,
  nameOf: (key: string) => string = (key) => key,
): JsonValue {
  if (schema.always !== undefined) return schema.always;
  const sub = (child: Schema | undefined): JsonValue | undefined =>
    child === undefined ? undefined : schemaContract(child, use, nameOf);
  const list = (children: readonly Schema[] | undefined): JsonValue | undefined =>
    children?.map((child) => schemaContract(child, use, nameOf));
  const map = (children: ReadonlyMap<string, Schema> | undefined): JsonValue | undefined =>
    children === undefined
      ? undefined
      : object([...children].map(([name, child]) => [name, schemaContract(child, use, nameOf)]));
  if (schema.ref !== undefined) use(schema.ref);
  for (const key of schema.discriminator?.mapping.values() ?? []) use(key);
  return object([
    ["$ref", schema.ref === undefined ? undefined : nameOf(schema.ref)],
    ["type", schema.types?.length === 1 ? schema.types[0] : schema.types],
    ...(schema.enum?.length === 1 ? [["const", schema.enum[0]] as const] : [["enum", schema.enum] as const]),
    ["format", schema.format],
    ["pattern", schema.pattern],
    ...(schema.bounds ?? []),
    ["properties", map(schema.properties)],
    ["required", schema.required],
    ["additionalProperties", sub(schema.additionalProperties)],
    ["patternProperties", map(schema.patternProperties)],
    ["propertyNames", sub(schema.propertyNames)],
    ["dependentSchemas", map(schema.dependentSchemas)],
    ["dependentRequired", schema.dependentRequired === undefined ? undefined : object([...schema.dependentRequired])],
    ["unevaluatedProperties", sub(schema.unevaluatedProperties)],
    ["items", sub(schema.items)],
    ["prefixItems", list(schema.prefixItems)],
    ["contains", sub(schema.contains)],
    ["unevaluatedItems", sub(schema.unevaluatedItems)],
    ["uniqueItems", schema.uniqueItems],
    ["allOf", list(schema.allOf)],
    ["anyOf", list(schema.anyOf)],
    ["oneOf", list(schema.oneOf)],
    ["not", sub(schema.not)],
    ["if", sub(schema.if)],
    ["then", sub(schema.then)],
    ["else", sub(schema.else)],
    ["discriminator", discriminator(schema, nameOf)],
    ["contentEncoding", schema.contentEncoding],
    ["contentMediaType", schema.contentMediaType],
    ["readOnly", schema.readOnly],
    ["writeOnly", schema.writeOnly],
    ["default", schema.default],
    ["examples", schema.examples],
  ]);
}

function discriminator(schema: Schema, nameOf: (key: string) => string): JsonValue | undefined {
  if (schema.discriminator === undefined) return undefined;
  const { propertyName, mapping } = schema.discriminator;
  return object([
    ["propertyName", propertyName],
    ["mapping", mapping.size === 0 ? undefined : object([...mapping].map(([value, key]) => [value, nameOf(key)]))],
  ]);
}

/** An object of the members that say something. `Object.fromEntries` defines them, so that `__proto__` is a member. */
export function object(members: readonly (readonly [name: string, value: JsonValue | undefined])[]): JsonObject {
  const said = members.flatMap(([name, value]): (readonly [string, JsonValue])[] =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(said);
}
