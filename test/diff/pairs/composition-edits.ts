import { edit, type SchemaEdit } from "./schema-edit.ts";

const many = (last: string): string =>
  `{oneOf: [${Array.from({ length: 24 }, (_, index) => `{type: object, required: [kind], properties: {kind: {type: string, enum: [k${index}]}, size: ${index === 13 ? last : "{type: integer}"}}}`).join(", ")}]}`;

/** Reference, "breaking changes", section 3.6, "composition". */
export const compositionEdits: readonly SchemaEdit[] = [
  edit("allOf branch added", "{type: object}", "{type: object, allOf: [{required: [a]}]}", "narrows"),
  edit(
    "allOf branch with a bound gone",
    "{allOf: [{type: string}, {maxLength: 5}]}",
    "{allOf: [{type: string}]}",
    "widens",
  ),
  edit(
    "allOf branch narrowed",
    "{allOf: [{type: string}, {maxLength: 9}]}",
    "{allOf: [{type: string}, {maxLength: 5}]}",
    "narrows",
    ["schema.max-length.decreased", "schema.max-length.increased"],
  ),
  edit(
    "anyOf branch added",
    "{anyOf: [{type: string}, {type: integer}]}",
    "{anyOf: [{type: string}, {type: integer}, {type: object}]}",
    "widens",
  ),
  edit(
    "oneOf branch added",
    "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: integer}]}",
    "{oneOf: [{type: object, required: [a], properties: {a: {type: string}}}, {type: integer}, {type: array}]}",
    "widens",
    ["schema.one-of.added", "schema.one-of.removed"],
  ),
  edit(
    "anyOf branch of objects added",
    "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}]}",
    "{anyOf: [{type: object, required: [a]}, {type: object, required: [b]}, {type: object, required: [c]}]}",
    "widens",
    ["schema.any-of.added", "schema.any-of.removed"],
  ),
  edit(
    "oneOf branch that overlaps added",
    "{oneOf: [{type: number, multipleOf: 3}]}",
    "{oneOf: [{type: number, multipleOf: 3}, {type: number, multipleOf: 5}]}",
    "differs",
  ),
  edit(
    "anyOf branch narrowed",
    "{anyOf: [{type: string}, {type: object}]}",
    "{anyOf: [{type: string, maxLength: 5}, {type: object}]}",
    "narrows",
    ["schema.max-length.set", "schema.max-length.unset"],
  ),
  edit(
    "oneOf branch narrowed",
    "{oneOf: [{type: string}, {type: array, items: {type: integer}}]}",
    "{oneOf: [{type: string}, {type: array, items: {type: integer, minimum: 0}}]}",
    "narrows",
    ["schema.minimum.set", "schema.minimum.unset"],
  ),
  edit("one of 24 branches widened", many("{type: integer}"), many("{type: number}"), "widens", [
    "schema.type.widened",
    "schema.type.narrowed",
  ]),
  edit("one of 24 branches narrowed", many("{type: integer}"), many("{type: integer, maximum: 9}"), "narrows", [
    "schema.maximum.set",
    "schema.maximum.unset",
  ]),
  edit(
    "oneOf becomes anyOf where branches overlap",
    "{oneOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
    "{anyOf: [{type: integer, minimum: 0}, {type: integer, maximum: 10}]}",
    "widens",
  ),
  edit("not added", "{type: string}", "{type: string, not: {enum: [a]}}", "narrows", [
    "schema.not.added",
    "schema.not.removed",
  ]),
  edit("not with one more value", "{type: string, not: {enum: [a]}}", "{type: string, not: {enum: [a, b]}}", "narrows"),
  edit("not narrowed", "{type: string, not: {maxLength: 5}}", "{type: string, not: {maxLength: 3}}", "widens"),
  edit(
    "not of not",
    "{type: string, not: {not: {maxLength: 5}}}",
    "{type: string, not: {not: {maxLength: 3}}}",
    "narrows",
  ),
  edit(
    "then added",
    "{type: object, if: {required: [a]}}",
    "{type: object, if: {required: [a]}, then: {required: [b]}}",
    "narrows",
  ),
  edit("if and then added", "{type: object}", "{type: object, if: {required: [a]}, then: {required: [b]}}", "narrows"),
  edit(
    "else added",
    "{type: object, if: {required: [a]}, then: {required: [b]}}",
    "{type: object, if: {required: [a]}, then: {required: [b]}, else: {required: [c]}}",
    "narrows",
    ["schema.else.added", "schema.else.removed"],
  ),
  edit(
    "then narrowed",
    "{type: object, if: {required: [a]}, then: {required: [b]}}",
    "{type: object, if: {required: [a]}, then: {required: [b, c]}}",
    "narrows",
  ),
  edit(
    "if widened with a then",
    "{type: object, properties: {a: {type: string}}, if: {required: [a], properties: {a: {const: x}}}, then: {required: [b]}, else: {required: [c]}}",
    "{type: object, properties: {a: {type: string}}, if: {required: [a], properties: {a: {enum: [x, y]}}}, then: {required: [b]}, else: {required: [c]}}",
    "differs",
  ),
  edit("not of nothing", "{type: string}", "{type: string, not: {type: integer}}", "equal"),
  edit("not of not as it is", "{type: string, maxLength: 5}", "{type: string, not: {not: {maxLength: 5}}}", "equal"),
  edit("if without then and else", "{type: object}", "{type: object, if: {required: [a]}}", "equal"),
  edit("then without if", "{type: object}", "{type: object, then: {required: [a]}}", "equal"),
  edit(
    "allOf of allOf",
    "{allOf: [{allOf: [{type: object}, {required: [a]}]}, {required: [b]}]}",
    "{allOf: [{type: object, required: [a, b]}]}",
    "equal",
  ),
  edit(
    "anyOf within anyOf",
    "{anyOf: [{type: string}, {anyOf: [{type: integer}, {type: object}]}]}",
    "{anyOf: [{type: string}, {type: integer}, {type: object}]}",
    "equal",
  ),
  edit(
    "oneOf of 24, turned round",
    many("{type: integer}"),
    many("{type: integer}").replace(
      /^\{oneOf: \[(.*)\]\}$/s,
      (_, list: string) =>
        `{oneOf: [${list
          .split(/, (?=\{type: object, required)/)
          .reverse()
          .join(", ")}]}`,
    ),
    "equal",
  ),
  edit(
    "an impossible branch",
    "{anyOf: [{type: string}, {type: integer}]}",
    "{anyOf: [{type: string}, {type: integer}, false]}",
    "equal",
  ),
  edit(
    "$comment",
    "{type: string}",
    "{type: string, $comment: Not part of the contract}",
    "equal",
    [],
    /of 3.0|parameter|below not|Swagger/,
  ),
  edit(
    "$defs that nothing uses",
    "{type: object}",
    "{type: object, $defs: {a: {type: string}}}",
    "equal",
    [],
    /of 3.0|Swagger/,
  ),
];
