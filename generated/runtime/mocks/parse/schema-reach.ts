// Copied from generator/runtime/mocks/parse/schema-reach.ts. Do not edit.

/**
 * What a schema may turn out to be, seen before the value is known: parameters and forms are text, and only their
 * schema tells a number from a string and a list from one value.
 */
import type { SchemaContract, SchemaKeywords, SchemaRegistry, SchemaType } from "../schema-contract.ts";
import { kindOf, ownMember } from "../schema/json-value.ts";
import { compilePattern } from "../pattern/compile-pattern.ts";

/** What one schema reaches, by registry: asked for with every request, and always the same. */
const reachedBy = new WeakMap<SchemaRegistry, WeakMap<SchemaKeywords, ReadonlySet<SchemaKeywords>>>();

/** All schemas that may apply to the same value: through references, combinations, alternatives and conditions. */
export function reach(schemas: readonly SchemaContract[], registry: SchemaRegistry): ReadonlySet<SchemaKeywords> {
  const [only] = schemas;
  if (schemas.length !== 1 || typeof only !== "object") return reachOf(schemas, registry);
  const known = reachedBy.get(registry) ?? new WeakMap<SchemaKeywords, ReadonlySet<SchemaKeywords>>();
  reachedBy.set(registry, known);
  const reached = known.get(only) ?? reachOf(schemas, registry);
  known.set(only, reached);
  return reached;
}

function reachOf(schemas: readonly SchemaContract[], registry: SchemaRegistry): ReadonlySet<SchemaKeywords> {
  const found = new Set<SchemaKeywords>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (typeof schema === "boolean" || found.has(schema)) continue;
    found.add(schema);
    const target = schema.$ref === undefined ? undefined : ownMember(registry, schema.$ref);
    const inner = [target, schema.then, schema.else].filter((one) => one !== undefined);
    waiting.push(...inner, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []));
  }
  return found;
}

const typesByParts = new WeakMap<ReadonlySet<SchemaKeywords>, ReadonlySet<SchemaType>>();

/** The types that a value may have: those declared, else those of the constants and of what the keywords speak of. */
export function typesOf(parts: ReadonlySet<SchemaKeywords>): ReadonlySet<SchemaType> {
  const types = typesByParts.get(parts) ?? findTypes(parts);
  typesByParts.set(parts, types);
  return types;
}

function findTypes(parts: ReadonlySet<SchemaKeywords>): ReadonlySet<SchemaType> {
  const types = new Set<SchemaType>();
  for (const { type } of parts) {
    if (type !== undefined) for (const one of typeof type === "string" ? [type] : type) types.add(one);
  }
  if (types.size > 0) return types;
  for (const part of parts) for (const type of impliedBy(part)) types.add(type);
  return types.size > 0 ? types : new Set<SchemaType>(["string"]);
}

/** The schemas of the item at an index. */
export function itemSchemas(parts: ReadonlySet<SchemaKeywords>, index: number): readonly SchemaContract[] {
  return [...parts].map(({ prefixItems, items }) => prefixItems?.[index] ?? items).filter((one) => one !== undefined);
}

/** The schemas of the property `name`. */
export function propertySchemas(parts: ReadonlySet<SchemaKeywords>, name: string): readonly SchemaContract[] {
  return [...parts].flatMap(({ properties, patternProperties = {}, additionalProperties }) => {
    const own = ownMember(properties, name);
    if (own !== undefined) return [own];
    const fitting = Object.entries(patternProperties).filter(([pattern]) => compilePattern(pattern)(name));
    if (fitting.length > 0) return fitting.map(([, schema]) => schema);
    return additionalProperties === undefined ? [] : [additionalProperties];
  });
}

/** The properties that the schemas declare by name. */
export function propertyNamesOf(parts: ReadonlySet<SchemaKeywords>): ReadonlySet<string> {
  return new Set([...parts].flatMap((part) => Object.keys(part.properties ?? {})));
}

/** Whether an object may have properties that it does not declare; one that declares none always may. */
export function isOpenObject(parts: ReadonlySet<SchemaKeywords>): boolean {
  const isMap = [...parts].some((part) => part.patternProperties ?? part.additionalProperties);
  return isMap || propertyNamesOf(parts).size === 0;
}

function impliedBy(part: SchemaKeywords): readonly SchemaType[] {
  if (Object.hasOwn(part, "const")) return typeOfValue(part.const);
  if (part.enum !== undefined) return part.enum.flatMap(typeOfValue);
  if (part.properties ?? part.additionalProperties ?? part.required) return ["object"];
  if (part.items ?? part.prefixItems ?? part.contains) return ["array"];
  const isNumeric = part.minimum ?? part.maximum ?? part.exclusiveMinimum ?? part.exclusiveMaximum ?? part.multipleOf;
  return isNumeric === undefined ? [] : ["number"];
}

function typeOfValue(value: unknown): readonly SchemaType[] {
  const kind = kindOf(value);
  return kind === "octets" || kind === "nothing" ? [] : [kind];
}
