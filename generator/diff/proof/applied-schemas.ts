import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";

/** Schemas that apply to one value, each with its own keywords only: references and `allOf` are followed. */
export interface Applied {
  readonly parts: SchemaKeywords[];
  /** The references that were followed. */
  readonly keys: Set<string>;
  /** One of them is `false`. */
  isNever: boolean;
}

/** The keywords whose branches are chosen between. */
export type Choice = "anyOf" | "oneOf";

/** More schemas than these are not looked at for one value. */
const mostSchemas = 400;

/** More values of an `enum` than these are not made. */
const mostValues = 200;

/** Takes schemas apart. */
export function appliedSchemas(schemas: readonly SchemaContract[], registry: SchemaRegistry): Applied {
  const applied: Applied = { parts: [], keys: new Set(), isNever: false };
  for (const schema of schemas) addApplied(schema, applied, registry, []);
  return applied;
}

/** Adds one more schema; `keys` are the references that lead to it on the same value. */
export function addApplied(
  schema: SchemaContract,
  applied: Applied,
  registry: SchemaRegistry,
  keys: readonly string[] = [],
): void {
  if (schema === false) applied.isNever = true;
  if (typeof schema === "boolean" || applied.parts.length >= mostSchemas) return;
  const { $ref, allOf = [], ...own } = schema;
  applied.parts.push(withTag(withFewValues(own), keys));
  for (const branch of allOf) addApplied(branch, applied, registry, keys);
  if ($ref === undefined || applied.keys.has($ref)) return;
  applied.keys.add($ref);
  const target = ownMember(registry, $ref);
  if (target !== undefined) addApplied(target, applied, registry, [...keys, $ref]);
}

/** Of a long list of values some are enough to make one, and two long lists take long to compare. */
function withFewValues(schema: SchemaKeywords): SchemaKeywords {
  if (schema.enum === undefined || schema.enum.length <= mostValues) return schema;
  return { ...schema, enum: schema.enum.slice(0, mostValues) };
}

/**
 * A base schema with a discriminator, which others extend with `allOf`: the property names the schema that it was reached
 * from, and the sampler must not choose another one.
 */
function withTag(schema: SchemaKeywords, keys: readonly string[]): SchemaKeywords {
  const { discriminator, ...rest } = schema;
  if (discriminator === undefined || schema.anyOf !== undefined || schema.oneOf !== undefined) return schema;
  const named = Object.entries(discriminator.mapping ?? {}).find(([, key]) => keys.includes(key));
  if (named === undefined || rest.allOf !== undefined) return rest;
  const tag = Object.fromEntries([[discriminator.propertyName, { const: named[0] }]]);
  return { ...rest, allOf: [{ properties: tag, required: [discriminator.propertyName] }] };
}

/** Decides for one branch of a choice, so that no value of another one is made. */
export function pinBranch(applied: Applied, choice: Choice, index: number, registry: SchemaRegistry): void {
  const at = applied.parts.findIndex((part) => part[choice]?.[index] !== undefined);
  const part = applied.parts[at];
  const branch = part?.[choice]?.[index];
  if (part === undefined || branch === undefined) return;
  applied.parts[at] = { ...part, [choice]: [branch] };
  addApplied(branch, applied, registry);
}

/** Decides for those branches that declare a member of this name, where nothing that applies for certain does. */
export function pinDeclaring(applied: Applied, name: string, registry: SchemaRegistry): void {
  if (declares(applied, name)) return;
  for (const choice of ["oneOf", "anyOf"] as const) {
    for (const part of applied.parts) {
      const index = (part[choice] ?? []).findIndex((branch) => declares(appliedSchemas([branch], registry), name));
      if (index < 0) continue;
      const branch = part[choice]?.[index];
      applied.parts[applied.parts.indexOf(part)] = { ...part, [choice]: branch === undefined ? [] : [branch] };
      if (branch !== undefined) addApplied(branch, applied, registry);
      return;
    }
  }
}

function declares(applied: Applied, name: string): boolean {
  return applied.parts.some((part) => ownMember(part.properties, name) !== undefined);
}

/** Every schema that says something about a value, also those of branches, conditions and negations. */
export function everySchema(schemas: readonly SchemaContract[], registry: SchemaRegistry): readonly SchemaKeywords[] {
  const found = new Set<SchemaKeywords>();
  const waiting: (SchemaContract | undefined)[] = [...schemas];
  // In the order of the document, so that what stands nearest comes first.
  for (let index = 0; index < waiting.length && found.size < mostSchemas; index += 1) {
    const schema = waiting[index];
    if (schema === undefined || typeof schema === "boolean" || found.has(schema)) continue;
    found.add(schema);
    if (schema.$ref !== undefined) waiting.push(ownMember(registry, schema.$ref));
    waiting.push(...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []));
    waiting.push(schema.not, schema.if, schema.then, schema.else);
    waiting.push(...Object.values(schema.dependentSchemas ?? {}));
  }
  return [...found];
}
