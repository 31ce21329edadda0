import { edit, type SchemaEdit } from "./schema-edit.ts";

/** Objects and arrays that are described in two ways: reference, "breaking changes", section 2. */
export const sameObjects: readonly SchemaEdit[] = [
  edit("required in another order", "{type: object, required: [a, b]}", "{type: object, required: [b, a]}", "equal"),
  edit(
    "properties in another order",
    "{type: object, properties: {a: {type: string}, b: {type: integer}}}",
    "{type: object, properties: {b: {type: integer}, a: {type: string}}}",
    "equal",
  ),
  edit(
    "additionalProperties: true written out",
    "{type: object}",
    "{type: object, additionalProperties: true}",
    "equal",
  ),
  edit(
    "additionalProperties: {}",
    "{type: object, additionalProperties: true}",
    "{type: object, additionalProperties: {}}",
    "equal",
  ),
  edit("empty properties", "{type: object}", "{type: object, properties: {}}", "equal"),
  edit("unevaluatedProperties: true", "{type: object}", "{type: object, unevaluatedProperties: true}", "equal"),
  edit(
    "unevaluated as additional where nothing else evaluates",
    "{type: object, properties: {a: {type: string}}, unevaluatedProperties: false}",
    "{type: object, properties: {a: {type: string}}, additionalProperties: false}",
    "equal",
  ),
  edit("items: {} written out", "{type: array}", "{type: array, items: {}}", "equal"),
  edit(
    "required split over allOf",
    "{type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}",
    "{allOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: object, required: [b], properties: {b: {type: string}}}]}",
    "equal",
  ),
  edit(
    "dependentRequired of a name on itself",
    "{type: object}",
    "{type: object, dependentRequired: {a: [a]}}",
    "equal",
  ),
  edit(
    "dependentRequired of what is required anyway",
    "{type: object, required: [b]}",
    "{type: object, required: [b], dependentRequired: {a: [b]}}",
    "equal",
  ),
  edit(
    "dependentSchemas as dependentRequired",
    "{type: object, dependentSchemas: {a: {required: [b]}}}",
    "{type: object, dependentRequired: {a: [b]}}",
    "equal",
  ),
  edit("empty patternProperties", "{type: object}", "{type: object, patternProperties: {}}", "equal"),
  edit("propertyNames: {}", "{type: object}", "{type: object, propertyNames: {}}", "equal"),
];
