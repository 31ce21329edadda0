import { notBoolean, text } from "./schema-versions.ts";

/** A schema around another one. */
export interface Wrapper {
  readonly name: string;
  readonly takes?: (schema: string) => boolean;
  readonly wrap: (schema: string) => string;
}

/** Where a schema can stand within another one: reference, "breaking changes", section 1.2. */
export const wrappers: readonly Wrapper[] = [
  { name: "property", wrap: (s) => `{type: object, properties: {part: ${s}, other: {type: string}}}` },
  {
    name: "required property two deep",
    wrap: (s) => `{type: object, properties: {outer: {type: object, required: [part], properties: {part: ${s}}}}}`,
  },
  { name: "item", wrap: (s) => `{type: array, items: ${s}}` },
  { name: "additional property", wrap: (s) => `{type: object, additionalProperties: ${s}}` },
  { name: "allOf branch", wrap: (s) => `{allOf: [{description: A base}, ${s}]}` },
  {
    name: "property of an allOf branch",
    wrap: (s) =>
      `{allOf: [{type: object, required: [id], properties: {id: {type: string}}}, {type: object, properties: {part: ${s}}}]}`,
  },
  { name: "anyOf branch", takes: notBoolean, wrap: (s) => `{anyOf: [{type: boolean}, ${s}]}` },
  { name: "oneOf branch", takes: notBoolean, wrap: (s) => `{oneOf: [${s}, {type: boolean}]}` },
  { name: "prefix item", wrap: (s) => `{type: array, prefixItems: [{type: string}, ${s}]}` },
  { name: "pattern property", wrap: (s) => `{type: object, patternProperties: {"^x-": ${s}}}` },
  {
    name: "unevaluated property",
    wrap: (s) => `{type: object, properties: {id: {type: string}}, unevaluatedProperties: ${s}}`,
  },
  {
    name: "then",
    wrap: (s) =>
      `{type: object, properties: {kind: {type: string}}, if: {required: [kind], properties: {kind: {const: a}}}, then: {properties: {part: ${s}}}}`,
  },
  { name: "dependent schema", wrap: (s) => `{type: object, dependentSchemas: {kind: {properties: {part: ${s}}}}}` },
  { name: "contained item", wrap: (s) => `{type: array, contains: ${s}}` },
  { name: "property name", takes: text, wrap: (s) => `{type: object, propertyNames: ${s}}` },
];
