import type { JsonValue } from "../../../generator/load/loaded-document.ts";

/** What an edit does to the set of values that a schema accepts. */
export type SetEffect = "narrows" | "widens" | "incomparable" | "same";

export type SchemaEdit = readonly [before: JsonValue, after: JsonValue, effect: SetEffect];

const pet = { type: "object", properties: { name: { type: "string" } } };

/** Edits of one schema, written by what they mean for values and not by the keyword that changes. */
export const schemaEdits: Readonly<Record<string, SchemaEdit>> = {
  "a value leaves an enum": [
    { type: "string", enum: ["a", "b", "c"] },
    { type: "string", enum: ["a", "b"] },
    "narrows",
  ],
  "a value joins an enum": [{ type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a", "b", "c"] }, "widens"],
  "an enum swaps a value": [{ type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a", "c"] }, "incomparable"],
  "an enum is set": [{ type: "string" }, { type: "string", enum: ["a"] }, "narrows"],
  "an enum is dropped": [{ type: "string", enum: ["a", "b"] }, { type: "string" }, "widens"],
  "an enum is reordered": [{ enum: ["a", "b", "b"] }, { enum: ["b", "a"] }, "same"],
  "a const becomes an enum of one": [{ const: "a" }, { enum: ["a"] }, "same"],
  "a const changes": [{ const: "a" }, { const: "b" }, "incomparable"],
  "a const is set": [{ type: "string" }, { type: "string", const: "a" }, "narrows"],
  "a const is dropped": [{ type: "string", const: "a" }, { type: "string" }, "widens"],
  "an enum becomes a choice of constants": [
    { type: "string", enum: ["a", "b"] },
    { oneOf: [{ const: "a" }, { const: "b" }] },
    "same",
  ],
  "a value outside of the type leaves an enum": [
    { type: "string", enum: ["a", "b", 7] },
    { type: "string", enum: ["a", "b"] },
    "same",
  ],

  "integer becomes number": [{ type: "integer" }, { type: "number" }, "widens"],
  "number becomes integer": [{ type: "number" }, { type: "integer" }, "narrows"],
  "boolean becomes integer": [{ type: "boolean" }, { type: "integer" }, "incomparable"],
  "object becomes array": [pet, { type: "array", items: pet }, "incomparable"],
  "the type is dropped": [{ type: "object" }, {}, "widens"],
  "a type is given": [{}, { type: "object" }, "narrows"],
  "a second type is allowed": [{ type: "integer" }, { type: ["integer", "boolean"] }, "widens"],
  "a second type is refused": [{ type: ["integer", "boolean"] }, { type: "integer" }, "narrows"],
  "types are reordered": [{ type: ["integer", "boolean"] }, { type: ["boolean", "integer"] }, "same"],
  "types become a choice": [
    { type: ["integer", "boolean"] },
    { anyOf: [{ type: "boolean" }, { type: "integer" }] },
    "same",
  ],
  "all types are named": [{}, { type: ["null", "boolean", "number", "string", "array", "object"] }, "same"],
  "integer beside number": [{ type: "number" }, { type: ["number", "integer"] }, "same"],
  "true becomes the empty schema": [true, {}, "same"],
  "null is allowed": [{ type: "string" }, { type: ["string", "null"] }, "widens"],
  "null is refused": [{ type: ["string", "null"] }, { type: "string" }, "narrows"],
  "null as a type becomes null as a branch": [
    { type: ["object", "null"], properties: { a: { type: "string" } } },
    { anyOf: [{ type: "null" }, { type: "object", properties: { a: { type: "string" } } }] },
    "same",
  ],
  "null among the values of an enum": [{ type: ["string", "null"], enum: ["a", null] }, { enum: ["a", null] }, "same"],

  "the longest text gets shorter": [{ type: "string", maxLength: 10 }, { type: "string", maxLength: 5 }, "narrows"],
  "the longest text gets longer": [{ type: "string", maxLength: 5 }, { type: "string", maxLength: 10 }, "widens"],
  "a longest text is set": [{ type: "string" }, { type: "string", maxLength: 10 }, "narrows"],
  "a longest text is dropped": [{ type: "string", maxLength: 10 }, { type: "string" }, "widens"],
  "the shortest text gets longer": [{ type: "string", minLength: 1 }, { type: "string", minLength: 2 }, "narrows"],
  "the shortest text gets shorter": [{ type: "string", minLength: 2 }, { type: "string", minLength: 1 }, "widens"],
  "a shortest text of nothing": [{ type: "string" }, { type: "string", minLength: 0 }, "same"],
  "a length beside an integer": [{ type: "integer" }, { type: "integer", minLength: 3 }, "same"],
  "the lengths move": [
    { type: "string", minLength: 2, maxLength: 5 },
    { type: "string", minLength: 3, maxLength: 6 },
    "incomparable",
  ],
  "a length that a pattern has anyhow": [
    { type: "string", pattern: "^[0-9]{8}$" },
    { type: "string", pattern: "^[0-9]{8}$", minLength: 3, maxLength: 20 },
    "same",
  ],
  "a length that all values of an enum have": [
    { type: "string", enum: ["aa", "bb"] },
    { type: "string", enum: ["aa", "bb"], maxLength: 2 },
    "same",
  ],
  "a length that cuts off values of an enum": [
    { type: "string", enum: ["aa", "bbb"] },
    { type: "string", enum: ["aa", "bbb"], maxLength: 2 },
    "narrows",
  ],

  "the maximum falls": [{ type: "number", maximum: 10 }, { type: "number", maximum: 5 }, "narrows"],
  "the maximum rises": [{ type: "number", maximum: 5 }, { type: "number", maximum: 10 }, "widens"],
  "a maximum is set": [{ type: "number" }, { type: "number", maximum: 10 }, "narrows"],
  "a maximum is dropped": [{ type: "number", maximum: 10 }, { type: "number" }, "widens"],
  "the minimum rises": [{ type: "number", minimum: 1 }, { type: "number", minimum: 2 }, "narrows"],
  "the minimum falls": [{ type: "number", minimum: 2 }, { type: "number", minimum: 1 }, "widens"],
  "the maximum is excluded": [{ type: "number", maximum: 5 }, { type: "number", exclusiveMaximum: 5 }, "narrows"],
  "the minimum is included": [{ type: "number", exclusiveMinimum: 5 }, { type: "number", minimum: 5 }, "widens"],
  "an integer's bound is written with its neighbour": [
    { type: "integer", maximum: 4, minimum: 1 },
    { type: "integer", exclusiveMaximum: 5, exclusiveMinimum: 0 },
    "same",
  ],
  "a looser exclusive bound beside an inclusive one": [
    { type: "number", maximum: 5 },
    { type: "number", maximum: 5, exclusiveMaximum: 9 },
    "same",
  ],
  "a fraction as an integer's bound": [{ type: "integer", maximum: 4 }, { type: "integer", maximum: 4.5 }, "same"],
  "a multiple is set": [{ type: "integer" }, { type: "integer", multipleOf: 5 }, "narrows"],
  "a multiple is dropped": [{ type: "integer", multipleOf: 5 }, { type: "integer" }, "widens"],
  "a coarser multiple": [{ type: "integer", multipleOf: 5 }, { type: "integer", multipleOf: 10 }, "narrows"],
  "a finer multiple": [{ type: "number", multipleOf: 0.5 }, { type: "number", multipleOf: 0.25 }, "widens"],
  "another multiple": [{ type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 6 }, "incomparable"],
  "a multiple that every integer is": [{ type: "integer" }, { type: "integer", multipleOf: 1 }, "same"],

  "a pattern is set": [{ type: "string" }, { type: "string", pattern: "^[a-z]+$" }, "narrows"],
  "a pattern is dropped": [{ type: "string", pattern: "^[a-z]+$" }, { type: "string" }, "widens"],
  "a pattern allows more characters": [
    { type: "string", pattern: "^[a-z]+$" },
    { type: "string", pattern: "^[a-zA-Z]+$" },
    "widens",
  ],
  "a pattern allows fewer characters": [
    { type: "string", pattern: "^[a-zA-Z0-9]{2,8}$" },
    { type: "string", pattern: "^[a-z0-9]{2,8}$" },
    "narrows",
  ],
  "a pattern is written otherwise": [
    { type: "string", pattern: "^[0-9]{3}$" },
    { type: "string", pattern: "^[0-9][0-9][0-9]$" },
    "same",
  ],
  "a pattern that all texts match": [{ type: "string" }, { type: "string", pattern: ".*" }, "same"],

  "an array gets shorter": [{ type: "array", maxItems: 10 }, { type: "array", maxItems: 5 }, "narrows"],
  "an array gets longer": [{ type: "array", maxItems: 5 }, { type: "array", maxItems: 10 }, "widens"],
  "an array needs an item": [{ type: "array" }, { type: "array", minItems: 1 }, "narrows"],
  "an array needs no item": [{ type: "array", minItems: 1 }, { type: "array" }, "widens"],
  "items must differ": [{ type: "array" }, { type: "array", uniqueItems: true }, "narrows"],
  "items may repeat": [{ type: "array", uniqueItems: true }, { type: "array", uniqueItems: false }, "widens"],
  "items get a schema": [{ type: "array" }, { type: "array", items: { type: "integer" } }, "narrows"],
  "items lose their schema": [{ type: "array", items: { type: "integer" } }, { type: "array" }, "widens"],
  "items change their type": [
    { type: "array", items: { type: "integer" } },
    { type: "array", items: { type: "boolean" } },
    "incomparable",
  ],
  "items are narrowed": [
    { type: "array", items: { type: "string", maxLength: 9 } },
    { type: "array", items: { type: "string", maxLength: 8 } },
    "narrows",
  ],
  "the first item gets a schema": [{ type: "array" }, { type: "array", prefixItems: [{ type: "string" }] }, "narrows"],
  "the first item loses its schema": [
    { type: "array", prefixItems: [{ type: "string" }] },
    { type: "array" },
    "widens",
  ],
  "a first item of its own where items were closed": [
    { type: "array", items: false },
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    "widens",
  ],
  "an array must hold something": [{ type: "array" }, { type: "array", contains: { type: "string" } }, "narrows"],
  "an array must hold it twice": [
    { type: "array", contains: { type: "string" } },
    { type: "array", contains: { type: "string" }, minContains: 2 },
    "narrows",
  ],
  "a count of nothing contained": [{ type: "array" }, { type: "array", minContains: 2 }, "same"],

  "a required property is added": [
    pet,
    { type: "object", properties: { name: { type: "string" }, age: { type: "integer" } }, required: ["age"] },
    "narrows",
  ],
  "a required property with a default is added": [
    pet,
    {
      type: "object",
      properties: { name: { type: "string" }, age: { type: "integer", default: 1 } },
      required: ["age"],
    },
    "narrows",
  ],
  "a property becomes required": [pet, { ...pet, required: ["name"] }, "narrows"],
  "a property becomes optional": [{ ...pet, required: ["name"] }, pet, "widens"],
  "a property that is not declared becomes required": [pet, { ...pet, required: ["other"] }, "narrows"],
  "an empty list of required properties": [pet, { ...pet, required: [] }, "same"],
  "a property's schema is narrowed": [
    pet,
    { type: "object", properties: { name: { type: "string", maxLength: 5 } } },
    "narrows",
  ],
  "a property's schema is widened": [
    { type: "object", properties: { name: { type: "string", maxLength: 5 } } },
    pet,
    "widens",
  ],
  "a property deep below changes its type": [
    { type: "object", properties: { a: { type: "object", properties: { b: { type: "array", items: pet } } } } },
    {
      type: "object",
      properties: {
        a: {
          type: "object",
          properties: { b: { type: "array", items: { type: "object", properties: { name: { type: "integer" } } } } },
        },
      },
    },
    "incomparable",
  ],
  "the object is closed": [pet, { ...pet, additionalProperties: false }, "narrows"],
  "the object is opened": [{ ...pet, additionalProperties: false }, pet, "widens"],
  "the object says that it is open": [pet, { ...pet, additionalProperties: true }, "same"],
  "open by the empty schema": [{ ...pet, additionalProperties: {} }, pet, "same"],
  "additional properties get a schema": [pet, { ...pet, additionalProperties: { type: "string" } }, "narrows"],
  "additional properties are narrowed": [
    { ...pet, additionalProperties: { type: "string" } },
    { ...pet, additionalProperties: { type: "string", maxLength: 3 } },
    "narrows",
  ],
  "additional properties are widened": [
    { ...pet, additionalProperties: { type: "integer" } },
    { ...pet, additionalProperties: { type: "number" } },
    "widens",
  ],
  "a property goes where additional ones are of another type": [
    { type: "object", properties: { n: { type: "integer" } }, additionalProperties: { type: "string" } },
    { type: "object", additionalProperties: { type: "string" } },
    "incomparable",
  ],
  "fewer properties may be there": [{ type: "object" }, { type: "object", maxProperties: 3 }, "narrows"],
  "more properties must be there": [
    { type: "object", minProperties: 1 },
    { type: "object", minProperties: 2 },
    "narrows",
  ],
  "fewer properties must be there": [{ type: "object", minProperties: 2 }, { type: "object" }, "widens"],
  "names of properties are restricted": [
    { type: "object" },
    { type: "object", propertyNames: { pattern: "^[a-z]+$" } },
    "narrows",
  ],
  "a pattern of names gets a schema": [
    { type: "object" },
    { type: "object", patternProperties: { "^x": { type: "string" } } },
    "narrows",
  ],
  "a pattern of names opens a closed object": [
    { ...pet, additionalProperties: false },
    { ...pet, additionalProperties: false, patternProperties: { "^x": { type: "string" } } },
    "widens",
  ],
  "one property needs another": [
    { type: "object" },
    { type: "object", dependentRequired: { card: ["address"] } },
    "narrows",
  ],
  "one property needs another no more": [
    { type: "object", dependentRequired: { card: ["address"] } },
    { type: "object" },
    "widens",
  ],
  "one property brings a schema": [
    { type: "object" },
    { type: "object", dependentSchemas: { card: { required: ["address"] } } },
    "narrows",
  ],

  "an anyOf gains a branch": [
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    { anyOf: [{ type: "string" }, { type: "integer" }, { type: "boolean" }] },
    "widens",
  ],
  "an anyOf loses a branch": [
    {
      anyOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    },
    { anyOf: [{ type: "object", required: ["a"] }] },
    "narrows",
  ],
  "an anyOf gains a branch that another one holds": [
    { anyOf: [{ type: "string" }, { type: "number" }] },
    { anyOf: [{ type: "string" }, { type: "number" }, { type: "integer" }] },
    "same",
  ],
  "a oneOf gains a branch": [
    { oneOf: [{ type: "string" }, { type: "integer" }] },
    { oneOf: [{ type: "string" }, { type: "integer" }, pet] },
    "widens",
  ],
  "a oneOf loses a branch": [
    { oneOf: [{ type: "string" }, { type: "integer" }, pet] },
    { oneOf: [{ type: "string" }, pet] },
    "narrows",
  ],
  "a oneOf of disjoint branches becomes an anyOf": [
    { oneOf: [{ type: "string" }, { type: "integer" }] },
    { anyOf: [{ type: "integer" }, { type: "string" }] },
    "same",
  ],
  "a branch is narrowed": [
    { oneOf: [{ type: "string", maxLength: 9 }, pet] },
    { oneOf: [{ type: "string", maxLength: 3 }, pet] },
    "narrows",
  ],
  "a branch's property is added as required": [
    {
      oneOf: [
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind"] },
        { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
      ],
    },
    {
      oneOf: [
        { type: "object", properties: { kind: { const: "b" } }, required: ["kind"] },
        { type: "object", properties: { kind: { const: "a" }, x: { type: "string" } }, required: ["kind", "x"] },
      ],
    },
    "narrows",
  ],
  "a schema becomes a choice that holds it": [pet, { oneOf: [pet, { type: "string" }] }, "widens"],
  "a choice becomes one of its branches": [{ oneOf: [pet, { type: "string" }] }, pet, "narrows"],
  "a schema becomes a choice that does not hold it": [
    { type: "string" },
    { oneOf: [{ type: "integer" }, { type: "boolean" }] },
    "incomparable",
  ],
  "a schema is wrapped in a choice of one": [pet, { anyOf: [pet] }, "same"],
  "an allOf gains a branch": [{ allOf: [pet] }, { allOf: [pet, { required: ["name"] }] }, "narrows"],
  "an allOf loses a branch": [{ allOf: [pet, { required: ["name"] }] }, { allOf: [pet] }, "widens"],
  "an allOf is written out": [
    { allOf: [pet, { properties: { age: { type: "integer" } }, required: ["age"] }] },
    { type: "object", properties: { age: { type: "integer" }, name: { type: "string" } }, required: ["age"] },
    "same",
  ],
  "an allOf gains a description": [{ allOf: [pet] }, { allOf: [pet, { description: "A pet." }] }, "same"],
  "nested choices are flattened": [
    { anyOf: [{ type: "string" }, { anyOf: [{ type: "integer" }, { type: "boolean" }] }] },
    { anyOf: [{ type: "string" }, { type: "integer" }, { type: "boolean" }] },
    "same",
  ],
  "what is not allowed grows": [
    { type: "string", not: { enum: ["a"] } },
    { type: "string", not: { enum: ["a", "b"] } },
    "narrows",
  ],
  "what is not allowed shrinks": [
    { type: "string", not: { enum: ["a", "b"] } },
    { type: "string", not: { enum: ["a"] } },
    "widens",
  ],
  "something is not allowed": [{ type: "string" }, { type: "string", not: { const: "a" } }, "narrows"],
  "a condition is set": [pet, { ...pet, if: { required: ["name"] }, then: { required: ["age"] } }, "narrows"],
  "a condition is dropped": [{ ...pet, if: { required: ["name"] }, then: { required: ["age"] } }, pet, "widens"],
  "a condition without a consequence": [pet, { ...pet, if: { required: ["name"] } }, "same"],
  "unevaluated properties are refused": [
    { allOf: [pet], type: "object" },
    { allOf: [pet], type: "object", unevaluatedProperties: false },
    "narrows",
  ],

  "int32 becomes int64": [{ type: "integer", format: "int32" }, { type: "integer", format: "int64" }, "widens"],
  "int64 becomes int32": [{ type: "integer", format: "int64" }, { type: "integer", format: "int32" }, "narrows"],
  "a date becomes a moment": [
    { type: "string", format: "date" },
    { type: "string", format: "date-time" },
    "incomparable",
  ],
  "a format is set": [{ type: "string" }, { type: "string", format: "uuid" }, "narrows"],
  "a format is dropped": [{ type: "string", format: "date-time" }, { type: "string" }, "widens"],
  "a title, a description and an example": [
    { type: "string" },
    { type: "string", title: "T", description: "D", examples: ["a"] },
    "same",
  ],
};
