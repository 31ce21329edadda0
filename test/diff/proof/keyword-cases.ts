import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { ProofStep } from "../../../generator/diff/proof/proof-question.ts";
import { documentOf } from "./proof-between.ts";

/** Two schemas, of which the first accepts something that the second does not. */
export interface KeywordCase {
  readonly keyword: string;
  readonly wide: JsonValue;
  readonly narrow: JsonValue;
  /** Both accept something that the other does not. */
  readonly isMutual?: boolean;
  /** From this schema to the one that differs. */
  readonly path?: readonly ProofStep[];
}

const text = { type: "string" };
const pet = { type: "object", required: ["name"], properties: { name: text, age: { type: "integer" } } };

/** The table of the reference, section 3.6, keyword by keyword. */
export const keywordCases: readonly KeywordCase[] = [
  { keyword: "type", wide: { type: ["string", "integer"] }, narrow: text },
  { keyword: "type: integer to number", wide: { type: "number" }, narrow: { type: "integer" } },
  { keyword: "type absent", wide: {}, narrow: { type: "array" } },
  { keyword: "type changed", wide: text, narrow: { type: "boolean" }, isMutual: true },
  { keyword: "null", wide: { type: ["string", "null"] }, narrow: text },
  { keyword: "format", wide: text, narrow: { type: "string", format: "uuid" } },
  {
    keyword: "format: changed",
    wide: { ...text, format: "date" },
    narrow: { ...text, format: "date-time" },
    isMutual: true,
  },
  { keyword: "enum", wide: { enum: ["a", "b", "c"] }, narrow: { enum: ["a", "c"] } },
  { keyword: "enum set", wide: text, narrow: { type: "string", enum: ["card", "cash"] } },
  { keyword: "enum of objects", wide: { enum: [{ a: 1 }, { b: [2] }] }, narrow: { enum: [{ a: 1 }] } },
  { keyword: "const", wide: { const: 1 }, narrow: { const: 2 }, isMutual: true },
  { keyword: "maxLength", wide: { ...text, maxLength: 20 }, narrow: { ...text, maxLength: 10 } },
  {
    keyword: "maxLength beside a pattern",
    wide: { ...text, pattern: "^[A-Z]+$", maxLength: 20 },
    narrow: { ...text, pattern: "^[A-Z]+$", maxLength: 10 },
  },
  { keyword: "minLength", wide: { ...text, minLength: 1 }, narrow: { ...text, minLength: 3 } },
  { keyword: "maximum", wide: { type: "integer", maximum: 100 }, narrow: { type: "integer", maximum: 99 } },
  { keyword: "minimum", wide: { type: "number", minimum: -2.5 }, narrow: { type: "number", minimum: -2.25 } },
  {
    keyword: "exclusiveMaximum",
    wide: { type: "number", maximum: 5 },
    narrow: { type: "number", exclusiveMaximum: 5 },
  },
  {
    keyword: "exclusiveMinimum",
    wide: { type: "integer", exclusiveMinimum: 3 },
    narrow: { type: "integer", exclusiveMinimum: 4 },
  },
  { keyword: "maxItems", wide: { type: "array", maxItems: 5 }, narrow: { type: "array", maxItems: 4 } },
  { keyword: "minItems", wide: { type: "array", items: text }, narrow: { type: "array", items: text, minItems: 2 } },
  {
    keyword: "maxProperties",
    wide: { type: "object", maxProperties: 6 },
    narrow: { type: "object", maxProperties: 5 },
  },
  { keyword: "minProperties", wide: { ...pet, minProperties: 1 }, narrow: { ...pet, minProperties: 2 } },
  {
    keyword: "maxContains",
    wide: { type: "array", contains: { const: 1 }, maxContains: 3 },
    narrow: { type: "array", contains: { const: 1 }, maxContains: 2 },
  },
  {
    keyword: "minContains",
    wide: { type: "array", contains: text },
    narrow: { type: "array", contains: text, minContains: 2 },
  },
  {
    keyword: "uniqueItems",
    wide: { type: "array", items: text },
    narrow: { type: "array", items: text, uniqueItems: true },
  },
  { keyword: "multipleOf", wide: { type: "integer" }, narrow: { type: "integer", multipleOf: 5 } },
  {
    keyword: "multipleOf: finer",
    wide: { type: "number", multipleOf: 0.01 },
    narrow: { type: "number", multipleOf: 0.1 },
  },
  {
    keyword: "multipleOf: changed",
    wide: { type: "integer", multipleOf: 4 },
    narrow: { type: "integer", multipleOf: 6 },
    isMutual: true,
  },
  { keyword: "pattern", wide: text, narrow: { ...text, pattern: "^[A-Z]{2}[0-9]{4}$" } },
  {
    keyword: "pattern: narrowed",
    wide: { ...text, pattern: "^[A-Z0-9]{2,6}$" },
    narrow: { ...text, pattern: "^[A-Z]{2,6}$" },
  },
  { keyword: "required", wide: { ...pet, required: [] }, narrow: pet },
  { keyword: "required: a second", wide: pet, narrow: { ...pet, required: ["name", "age"] } },
  { keyword: "required: undeclared", wide: pet, narrow: { ...pet, required: ["name", "id"] } },
  { keyword: "property", wide: pet, narrow: { ...pet, properties: { ...pet.properties, id: { type: "integer" } } } },
  {
    keyword: "property of a closed object",
    wide: { ...pet, additionalProperties: false },
    narrow: { ...pet, properties: { name: text }, additionalProperties: false },
  },
  { keyword: "additionalProperties", wide: pet, narrow: { ...pet, additionalProperties: false } },
  {
    keyword: "additionalProperties: schema",
    wide: { ...pet, additionalProperties: text },
    narrow: { ...pet, additionalProperties: { ...text, maxLength: 3 } },
    path: [{ kind: "additional" }],
  },
  { keyword: "patternProperties in an open object", wide: pet, narrow: { ...pet, patternProperties: { "^x-": text } } },
  {
    keyword: "patternProperties in a closed object",
    wide: { ...pet, patternProperties: { "^x-": text }, additionalProperties: false },
    narrow: { ...pet, additionalProperties: false },
  },
  {
    keyword: "patternProperties: schema",
    wide: { type: "object", patternProperties: { "^[a-z]{2}$": {} } },
    narrow: { type: "object", patternProperties: { "^[a-z]{2}$": text } },
    path: [{ kind: "pattern-property", pattern: "^[a-z]{2}$" }],
  },
  {
    keyword: "propertyNames",
    wide: { type: "object" },
    narrow: { type: "object", propertyNames: { maxLength: 5 } },
    path: [{ kind: "property-name" }],
  },
  { keyword: "unevaluatedProperties", wide: { allOf: [pet] }, narrow: { allOf: [pet], unevaluatedProperties: false } },
  {
    keyword: "unevaluatedItems",
    wide: { type: "array", prefixItems: [text] },
    narrow: { type: "array", prefixItems: [text], unevaluatedItems: false },
  },
  { keyword: "dependentRequired", wide: pet, narrow: { ...pet, dependentRequired: { age: ["birthday"] } } },
  {
    keyword: "dependentRequired: more names",
    wide: { ...pet, dependentRequired: { age: ["birthday"] } },
    narrow: { ...pet, dependentRequired: { age: ["birthday", "place"] } },
  },
  {
    keyword: "dependentSchemas",
    wide: pet,
    narrow: { ...pet, dependentSchemas: { age: { properties: { name: { minLength: 9 } } } } },
  },
  { keyword: "items", wide: { type: "array" }, narrow: { type: "array", items: text } },
  {
    keyword: "prefixItems",
    wide: { type: "array", items: {} },
    narrow: { type: "array", prefixItems: [text, { type: "integer" }] },
  },
  {
    keyword: "prefixItems: one of them",
    wide: { type: "array", prefixItems: [text, {}] },
    narrow: { type: "array", prefixItems: [text, text] },
    path: [{ kind: "item", index: 1 }],
  },
  { keyword: "contains", wide: { type: "array" }, narrow: { type: "array", contains: { const: "total" } } },
  { keyword: "allOf", wide: pet, narrow: { allOf: [pet, { required: ["age"] }] } },
  { keyword: "anyOf", wide: { anyOf: [text, { type: "integer" }] }, narrow: { anyOf: [text] } },
  {
    keyword: "anyOf: a branch",
    wide: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, n: { type: "integer" } }, required: ["kind"] },
        { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
      ],
    },
    narrow: {
      anyOf: [
        { type: "object", properties: { kind: { const: "a" }, n: { type: "integer" } }, required: ["kind", "n"] },
        { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
      ],
    },
    path: [{ kind: "branch", keyword: "anyOf", base: 0, head: 0 }],
  },
  { keyword: "oneOf", wide: { oneOf: [pet, text] }, narrow: { oneOf: [pet] } },
  {
    keyword: "oneOf that overlaps",
    wide: { oneOf: [{ type: "integer" }] },
    narrow: { oneOf: [{ type: "integer" }, { minimum: 5 }] },
    isMutual: true,
  },
  { keyword: "not", wide: text, narrow: { type: "string", not: { const: "none" } } },
  {
    keyword: "not: schema",
    wide: { ...pet, not: { required: ["age", "shoe"] } },
    narrow: { ...pet, not: { required: ["age"] } },
    path: [{ kind: "not" }],
  },
  {
    keyword: "if, then",
    wide: pet,
    narrow: { ...pet, if: { required: ["age"] }, then: { properties: { name: { minLength: 4 } } } },
  },
  {
    keyword: "then",
    wide: { ...pet, if: { required: ["age"] }, then: {} },
    narrow: { ...pet, if: { required: ["age"] }, then: { required: ["adult"] } },
    path: [{ kind: "then" }],
  },
  {
    keyword: "else",
    wide: { ...pet, if: { required: ["age"] }, else: {} },
    narrow: { ...pet, if: { required: ["age"] }, else: { required: ["guess"] } },
    path: [{ kind: "else" }],
  },
  {
    keyword: "a reference",
    wide: { $ref: "#/components/schemas/Tree" },
    narrow: { $ref: "#/components/schemas/Node" },
    isMutual: true,
  },
];

/** Puts a schema into a larger one. */
export interface PlaceCase {
  readonly place: string;
  wrap(schema: JsonValue): JsonValue;
  readonly path: readonly ProofStep[];
}

const name = (of: string): ProofStep => ({ kind: "property", name: of });

/** The places that every keyword is tried at. */
export const placeCases: readonly PlaceCase[] = [
  { place: "the whole message", wrap: (schema) => schema, path: [] },
  {
    place: "a property two levels deep",
    wrap: (schema) =>
      objectOf("order", objectOf("line", schema, { id: text }), { reference: { ...text, minLength: 3 } }),
    path: [name("order"), name("line")],
  },
  {
    place: "the items of an array",
    wrap: (schema) => objectOf("lines", { type: "array", items: schema, minItems: 1 }),
    path: [name("lines"), { kind: "item" }],
  },
  {
    place: "allOf",
    wrap: (schema) => ({ allOf: [{ $ref: "#/components/schemas/Named" }, objectOf("part", schema)] }),
    path: [{ kind: "branch", keyword: "allOf", base: 1, head: 1 }, name("part")],
  },
  {
    place: "anyOf",
    wrap: (schema) => ({ anyOf: [{ type: "array" }, objectOf("part", schema, {}, ["part"]), { type: "string" }] }),
    path: [{ kind: "branch", keyword: "anyOf", base: 1, head: 1 }, name("part")],
  },
  {
    place: "oneOf, the branch not told",
    wrap: (schema) => ({
      oneOf: [
        objectOf("kind", { const: "a" }, { part: schema }, ["kind"]),
        objectOf("kind", { const: "b" }, { size: { type: "integer" } }, ["kind"]),
      ],
    }),
    path: [{ kind: "branch", keyword: "oneOf" }, name("part")],
  },
  {
    place: "additionalProperties",
    wrap: (schema) => ({ type: "object", properties: { id: text }, additionalProperties: schema }),
    path: [{ kind: "additional" }],
  },
  {
    place: "a recursive schema",
    wrap: (schema) => ({
      allOf: [{ $ref: "#/components/schemas/Tree" }],
      properties: { children: { type: "array", items: objectOf("payload", schema) } },
    }),
    path: [name("children"), { kind: "item" }, name("payload")],
  },
];

function objectOf(
  property: string,
  schema: JsonValue,
  others: JsonObject = {},
  required: readonly string[] = Object.keys(others),
): JsonObject {
  return { type: "object", properties: { ...others, [property]: schema }, required };
}

/** The document that a message's schema stands in. */
export function documentWith(message: JsonValue): JsonObject {
  const schemas = {
    Named: { type: "object", required: ["label"], properties: { label: text } },
    Tree: {
      type: "object",
      required: ["value"],
      properties: {
        value: { type: "integer" },
        children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
      },
    },
    Node: {
      type: "object",
      required: ["value"],
      properties: { value: text, next: { $ref: "#/components/schemas/Node" } },
    },
  };
  return documentOf(message, schemas);
}
