import { edit, type SchemaEdit } from "./schema-edit.ts";

/** Reference, "breaking changes", section 3.6, "arrays". */
export const arrayEdits: readonly SchemaEdit[] = [
  edit("items get a schema", "{type: array}", "{type: array, items: {type: string}}", "narrows", [
    "schema.items.added",
    "schema.items.removed",
  ]),
  edit(
    "items narrowed",
    "{type: array, items: {type: string}}",
    "{type: array, items: {type: string, enum: [a]}}",
    "narrows",
    ["schema.enum.set", "schema.enum.unset"],
  ),
  edit(
    "items of another type",
    "{type: array, items: {type: string}}",
    "{type: array, items: {type: object}}",
    "differs",
  ),
  edit(
    "prefixItems added where items are open",
    "{type: array}",
    "{type: array, prefixItems: [{type: string}]}",
    "narrows",
    ["schema.prefix-items.added", "schema.prefix-items.removed"],
  ),
  edit(
    "prefixItems added where items are false",
    "{type: array, items: false}",
    "{type: array, prefixItems: [{type: string}], items: false}",
    "widens",
    ["schema.prefix-items.added", "schema.prefix-items.removed"],
  ),
  edit(
    "prefixItems added where items are narrower",
    "{type: array, items: {type: string, maxLength: 5}}",
    "{type: array, prefixItems: [{type: string}], items: {type: string, maxLength: 5}}",
    "widens",
    ["schema.prefix-items.added", "schema.prefix-items.removed"],
  ),
  edit(
    "one more prefix item",
    "{type: array, prefixItems: [{type: string}]}",
    "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    "narrows",
    ["schema.prefix-items.added", "schema.prefix-items.removed"],
  ),
  edit(
    "prefix items change places",
    "{type: array, prefixItems: [{type: string}, {type: integer}]}",
    "{type: array, prefixItems: [{type: integer}, {type: string}]}",
    "differs",
  ),
  edit(
    "prefix item narrowed",
    "{type: array, prefixItems: [{type: string}]}",
    "{type: array, prefixItems: [{type: string, minLength: 1}]}",
    "narrows",
    ["schema.min-length.set", "schema.min-length.unset"],
  ),
  edit(
    "items below a prefix closed",
    "{type: array, prefixItems: [{type: string}]}",
    "{type: array, prefixItems: [{type: string}], items: false}",
    "narrows",
  ),
  edit("contains added", "{type: array}", "{type: array, contains: {type: string}}", "narrows", [
    "schema.contains.added",
    "schema.contains.removed",
  ]),
  edit(
    "contains narrowed",
    "{type: array, contains: {type: string}}",
    "{type: array, contains: {type: string, maxLength: 5}}",
    "narrows",
  ),
  edit(
    "contains narrowed where only the upper count holds",
    "{type: array, contains: {type: string}, minContains: 0, maxContains: 2}",
    "{type: array, contains: {type: string, maxLength: 5}, minContains: 0, maxContains: 2}",
    "widens",
  ),
  edit(
    "contains narrowed where both counts hold",
    "{type: array, contains: {type: string}, maxContains: 2}",
    "{type: array, contains: {type: string, maxLength: 5}, maxContains: 2}",
    "differs",
  ),
  edit(
    "unevaluatedItems: false",
    "{type: array, prefixItems: [{type: string}]}",
    "{type: array, prefixItems: [{type: string}], unevaluatedItems: false}",
    "narrows",
    [],
    /Of branch|then|dependent/,
  ),
];
