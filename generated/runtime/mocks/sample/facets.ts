// Copied from generator/runtime/mocks/sample/facets.ts. Do not edit.

import type { SchemaContract, SchemaKeywords, SchemaType } from "../schema-contract.ts";
import { leastCommonMultiple } from "../schema/decimal.ts";
import { equal } from "../schema/equality.ts";

/**
 * What all the schemas that apply to one value ask of it together, once every choice between alternatives is made. What
 * cannot be merged (`not`, the outcome of an `if`) is left to the validator, which has the last word.
 */
export interface Facets {
  /** Undefined for all. */
  types: ReadonlySet<SchemaType> | undefined;
  /** The values that `const` and `enum` leave. */
  values: readonly unknown[] | undefined;
  /** Values that the document shows, in its order. */
  readonly examples: unknown[];
  format: string | undefined;
  readonly patterns: string[];
  /** What a text is written in, where that is JSON: the schema of the value in it. */
  jsonContent: SchemaContract | undefined;
  minimum: number;
  maximum: number;
  exclusiveMinimum: number;
  exclusiveMaximum: number;
  multipleOf: number | undefined;
  minLength: number;
  maxLength: number;
  minItems: number;
  maxItems: number;
  uniqueItems: boolean;
  /** One entry a schema that speaks of items, or of members: each of them counts. */
  readonly arrays: Pick<SchemaKeywords, "prefixItems" | "items">[];
  readonly contains: { readonly schema: SchemaContract; readonly least: number }[];
  readonly objects: Pick<SchemaKeywords, "properties" | "patternProperties" | "additionalProperties">[];
  readonly unevaluatedItems: SchemaContract[];
  readonly unevaluatedProperties: SchemaContract[];
  readonly required: Set<string>;
  readonly dependentRequired: (readonly [string, readonly string[]])[];
  readonly propertyNames: SchemaContract[];
  minProperties: number;
  maxProperties: number;
  /** The references that were followed. */
  readonly keys: Set<string>;
  /** No value can satisfy them all, at least not with the choices made. */
  impossible: boolean;
  /** Another choice may be made where this one leads to nothing. */
  hasChoices: boolean;
}

/** The facets of a schema that asks for nothing. */
export function noFacets(): Facets {
  return {
    types: undefined,
    values: undefined,
    examples: [],
    format: undefined,
    patterns: [],
    jsonContent: undefined,
    minimum: -Infinity,
    maximum: Infinity,
    exclusiveMinimum: -Infinity,
    exclusiveMaximum: Infinity,
    multipleOf: undefined,
    minLength: 0,
    maxLength: Infinity,
    minItems: 0,
    maxItems: Infinity,
    uniqueItems: false,
    arrays: [],
    contains: [],
    objects: [],
    unevaluatedItems: [],
    unevaluatedProperties: [],
    required: new Set(),
    dependentRequired: [],
    propertyNames: [],
    minProperties: 0,
    maxProperties: Infinity,
    keys: new Set(),
    impossible: false,
    hasChoices: false,
  };
}

/** Adds the keywords that a schema holds itself; not those of the schemas it applies in place. */
export function addKeywords(facets: Facets, schema: SchemaKeywords): void {
  if (schema.type !== undefined) addTypes(facets, typeof schema.type === "string" ? [schema.type] : schema.type);
  if (schema.enum !== undefined) addValues(facets, schema.enum);
  if (Object.hasOwn(schema, "const")) addValues(facets, [schema.const]);
  addExamples(facets, schema);
  facets.format ??= schema.format;
  if (schema.pattern !== undefined) facets.patterns.push(schema.pattern);
  if (/\bjson$/.test(schema.contentMediaType ?? "")) facets.jsonContent ??= schema.contentSchema ?? true;
  addBounds(facets, schema);
  if (schema.uniqueItems === true) facets.uniqueItems = true;
  if (schema.prefixItems !== undefined || schema.items !== undefined) facets.arrays.push(schema);
  if (schema.contains !== undefined) facets.contains.push({ schema: schema.contains, least: schema.minContains ?? 1 });
  if (schema.properties ?? schema.patternProperties ?? schema.additionalProperties) facets.objects.push(schema);
  else if (schema.additionalProperties === false) facets.objects.push(schema);
  if (schema.unevaluatedItems !== undefined) facets.unevaluatedItems.push(schema.unevaluatedItems);
  if (schema.unevaluatedProperties !== undefined) facets.unevaluatedProperties.push(schema.unevaluatedProperties);
  for (const name of schema.required ?? []) facets.required.add(name);
  facets.dependentRequired.push(...Object.entries(schema.dependentRequired ?? {}));
  if (schema.propertyNames !== undefined) facets.propertyNames.push(schema.propertyNames);
}

function addTypes(facets: Facets, types: readonly SchemaType[]): void {
  const both = types.filter((type) => facets.types === undefined || allows(facets.types, type));
  // An integer is a number: of the two the integer remains.
  if (types.includes("number") && facets.types?.has("integer") && !both.includes("integer")) both.push("integer");
  facets.types = new Set(both);
  if (both.length === 0) facets.impossible = true;
}

function allows(types: ReadonlySet<SchemaType>, type: SchemaType): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}

function addValues(facets: Facets, values: readonly unknown[]): void {
  const known = facets.values;
  facets.values = known === undefined ? values : known.filter((one) => values.some((other) => equal(one, other)));
  if (facets.values.length === 0) facets.impossible = true;
}

/** A default that is an object or an array is mostly an empty one, and shows nothing. */
function addExamples(facets: Facets, schema: SchemaKeywords): void {
  if (schema.examples !== undefined) facets.examples.push(...schema.examples);
  if (schema.example !== undefined) facets.examples.push(schema.example);
  if (schema.default !== undefined && typeof schema.default !== "object") facets.examples.push(schema.default);
}

function addBounds(facets: Facets, schema: SchemaKeywords): void {
  for (const name of ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"] as const)
    facets[name] = Math.max(facets[name], schema[name] ?? -Infinity);
  for (const name of ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"] as const)
    facets[name] = Math.min(facets[name], schema[name] ?? Infinity);
  const { multipleOf } = schema;
  if (multipleOf !== undefined && multipleOf > 0)
    facets.multipleOf =
      facets.multipleOf === undefined ? multipleOf : leastCommonMultiple(facets.multipleOf, multipleOf);
}
