import { edit, type SchemaEdit } from "./schema-edit.ts";

/** Bounds that say one thing in two ways: reference, "breaking changes", section 2. */
export const sameBounds: readonly SchemaEdit[] = [
  edit(
    "exclusiveMaximum of integers as maximum",
    "{type: integer, exclusiveMaximum: 5}",
    "{type: integer, maximum: 4}",
    "equal",
  ),
  edit(
    "exclusiveMinimum of integers as minimum",
    "{type: integer, exclusiveMinimum: 0}",
    "{type: integer, minimum: 1}",
    "equal",
  ),
  edit("a fraction as bound of integers", "{type: integer, maximum: 4.5}", "{type: integer, maximum: 4}", "equal"),
  edit(
    "bounds of int32 written out",
    "{type: integer, format: int32}",
    "{type: integer, format: int32, minimum: -2147483648, maximum: 2147483647}",
    "equal",
  ),
  edit(
    "a bound beyond its format",
    "{type: integer, format: int32, maximum: 5000000000}",
    "{type: integer, format: int32}",
    "equal",
  ),
  edit("multipleOf: 1 of integers", "{type: integer}", "{type: integer, multipleOf: 1}", "equal"),
  edit("whole numbers as multiples", "{type: integer}", "{type: number, multipleOf: 1}", "equal"),
  edit("bounds that say nothing of strings", "{type: string}", "{type: string, minLength: 0}", "equal"),
  edit(
    "bounds that say nothing of arrays",
    "{type: array, items: {type: string}}",
    "{type: array, items: {type: string}, minItems: 0, uniqueItems: false}",
    "equal",
  ),
  edit(
    "bounds that say nothing of objects",
    "{type: object}",
    "{type: object, minProperties: 0, required: []}",
    "equal",
  ),
  edit(
    "minLength that the pattern implies",
    "{type: string, pattern: '^[A-Z]{8}$'}",
    "{type: string, pattern: '^[A-Z]{8}$', minLength: 3}",
    "equal",
  ),
  edit(
    "maxLength that the pattern implies",
    "{type: string, pattern: '^[A-Z]{8}$', maxLength: 20}",
    "{type: string, pattern: '^[A-Z]{8}$'}",
    "equal",
  ),
  edit(
    "digits in two spellings",
    "{type: string, pattern: '^[0-9]{4}$'}",
    "{type: string, pattern: '^\\d{4}$'}",
    "equal",
  ),
  edit(
    "repeats in two spellings",
    "{type: string, pattern: '^[a-z][a-z]*$'}",
    "{type: string, pattern: '^[a-z]+$'}",
    "equal",
  ),
  edit("a group that captures", "{type: string, pattern: '^(?:a|b)$'}", "{type: string, pattern: '^(a|b)$'}", "equal"),
  edit("pattern .* that says nothing", "{type: string}", "{type: string, pattern: '.*'}", "equal"),
  edit(
    "minContains: 1",
    "{type: array, contains: {type: string}}",
    "{type: array, contains: {type: string}, minContains: 1}",
    "equal",
  ),
  edit(
    "counts without contains",
    "{type: array, items: {type: string}}",
    "{type: array, items: {type: string}, minContains: 2, maxContains: 4}",
    "equal",
  ),
  edit(
    "the looser of two bounds gone",
    "{type: integer, maximum: 5, exclusiveMaximum: 9}",
    "{type: integer, maximum: 5}",
    "equal",
  ),
  edit(
    "a bound beside a tighter allOf branch",
    "{type: string, maxLength: 9, allOf: [{maxLength: 5}]}",
    "{type: string, allOf: [{maxLength: 5}]}",
    "equal",
  ),
  edit(
    "maxItems beside a tuple that is closed",
    "{type: array, prefixItems: [{type: string}], items: false}",
    "{type: array, prefixItems: [{type: string}], items: false, maxItems: 1}",
    "equal",
  ),
  edit(
    "minProperties that required implies",
    "{type: object, required: [a, b]}",
    "{type: object, required: [a, b], minProperties: 2}",
    "equal",
  ),
  edit(
    "uniqueItems of at most one item",
    "{type: array, maxItems: 1, items: {type: string}}",
    "{type: array, maxItems: 1, items: {type: string}, uniqueItems: true}",
    "equal",
  ),
];
