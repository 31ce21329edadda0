import { expect, test } from "vitest";
import type { Change } from "../../../generator/diff/change.ts";
import type { Effect } from "../../../generator/diff/level.ts";
import { createProver } from "../../../generator/diff/proof/prove.ts";
import { changesOf, fragmentModel, type Seen } from "./compare-fragments.ts";

// What an edit does to the set of messages, and that it does the reverse when it is taken back: reference, "breaking
// changes", section 1.1. `&Name` stands for a reference to the component.

const components = `
  Cat: { type: object, required: [kind, meow], properties: { kind: { const: cat }, meow: { type: string } } },
  Dog: { type: object, required: [kind, bark], properties: { kind: { const: dog }, bark: { type: string } } },
  Bird: { type: object, required: [kind], properties: { kind: { const: bird } } },
  A: { type: object, required: [a], properties: { a: { type: string } } },
  B: { type: object, required: [b], properties: { b: { type: integer } } }`;

function modelOfSchema(text: string) {
  return fragmentModel(text.replaceAll(/&(\w+)/g, '{ $ref: "#/components/schemas/$1" }'), components);
}

type Row = readonly [base: string, head: string, effect: Effect];

const rows: readonly Row[] = [
  ["{ type: integer }", "{ type: number }", "widens"],
  ["{ type: string }", "{}", "widens"],
  ["{}", "false", "narrows"],
  ["{ type: string }", "{ type: integer }", "incomparable"],
  ["{ type: string }", "{ type: [string, integer] }", "widens"],
  ["{ type: string }", "{ oneOf: [{ type: string }, { type: integer }] }", "widens"],
  ["{ type: [string, integer] }", "{ type: [string, boolean] }", "incomparable"],
  ['{ type: [string, "null"] }', "{ type: string }", "narrows"],
  ['{ type: [string, "null"], enum: [a, null] }', '{ type: [string, "null"], enum: [a] }', "narrows"],
  ["&A", '{ anyOf: [&A, { type: "null" }] }', "widens"],
  ['{ type: "null" }', "false", "narrows"],
  ["{ type: array }", '{ type: "null" }', "incomparable"],
  // Values.
  ["{ type: string, enum: [a] }", "{ type: string, enum: [a, b] }", "widens"],
  ["{ type: string }", "{ enum: [a] }", "narrows"],
  ["{ enum: [a, b] }", "{ type: string, maxLength: 1 }", "widens"],
  ["{ enum: [a, bb] }", "{ type: string, maxLength: 1 }", "incomparable"],
  ["{ type: boolean }", "{ const: true }", "narrows"],
  ["{ oneOf: [{ const: a }, { const: b }] }", "{ oneOf: [{ const: a }, { const: b }, { const: c }] }", "widens"],
  ["{ enum: [a, b] }", "{ oneOf: [{ const: a }, { const: b }, { const: c }] }", "widens"],
  // Numbers.
  ["{ type: number, maximum: 5 }", "{ type: number, exclusiveMaximum: 5 }", "narrows"],
  ["{ type: number, maximum: 5 }", "{ type: number, exclusiveMaximum: 6 }", "widens"],
  ["{ type: integer, exclusiveMaximum: 5 }", "{ type: integer, maximum: 5 }", "widens"],
  ["{ type: integer, minimum: 1 }", "{ type: number, minimum: 1 }", "widens"],
  ["{ type: number, multipleOf: 0.01 }", "{ type: number, multipleOf: 0.1 }", "narrows"],
  ["{ type: number, multipleOf: 4 }", "{ type: number, multipleOf: 6 }", "incomparable"],
  ["{ type: integer, format: int32 }", "{ type: integer, format: int64 }", "widens"],
  ["{ type: number, format: double }", "{ type: number, format: float }", "narrows"],
  ["{ type: integer, minimum: 0 }", "{ type: integer, minimum: 0, maximum: 9, format: int32 }", "narrows"],
  // Texts.
  ["{ type: string, format: foo }", "{ type: string, format: bar }", "unknown"],
  ["{ type: string }", "{ type: string, format: date }", "narrows"],
  ["{ type: string, format: uri }", "{ type: string, format: uri-reference }", "widens"],
  ["{ type: string, format: date }", "{ type: string, format: uuid }", "incomparable"],
  ["{ type: string, pattern: '^a' }", "{ type: string, pattern: '^(a|b)' }", "widens"],
  ["{ type: string, pattern: '^a$' }", "{ type: string, pattern: '^b$' }", "incomparable"],
  ["{ type: string, pattern: '^[A-Z]{2}$' }", "{ type: string, pattern: '^[A-Z]{2,3}$' }", "widens"],
  ["{ type: string, pattern: '^.{1,70}$' }", "{ type: string, pattern: '^.{1,35}$' }", "narrows"],
  ["{ type: string, pattern: '(?=a)b' }", "{ type: string, pattern: '(?=b)a' }", "unknown"],
  ["{ type: string, minLength: 2 }", "{ type: string, minLength: 1 }", "widens"],
  // Arrays.
  ["{ type: array, items: { type: integer } }", "{ type: array, items: { type: number } }", "widens"],
  ["{ type: array, prefixItems: [{ type: string }] }", "{ type: array }", "widens"],
  [
    "{ type: array, items: { type: string } }",
    "{ type: array, prefixItems: [{ type: integer }], items: { type: string } }",
    "incomparable",
  ],
  [
    "{ type: array, items: { type: string } }",
    "{ type: array, prefixItems: [{ type: [string, integer] }], items: { type: string } }",
    "widens",
  ],
  [
    "{ type: array, prefixItems: [{ type: string }], items: false }",
    "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    "widens",
  ],
  ["{ type: array, contains: { type: integer } }", "{ type: array, contains: { type: number } }", "widens"],
  [
    "{ type: array, contains: { type: integer }, minContains: 0, maxContains: 2 }",
    "{ type: array, contains: { type: number }, minContains: 0, maxContains: 2 }",
    "narrows",
  ],
  [
    "{ type: array, contains: { type: string }, minContains: 2 }",
    "{ type: array, contains: { type: string } }",
    "widens",
  ],
  // Objects.
  [
    "{ type: object, additionalProperties: false, properties: { a: {} } }",
    "{ type: object, properties: { a: {} } }",
    "widens",
  ],
  [
    "{ type: object, additionalProperties: { type: string } }",
    "{ type: object, additionalProperties: { type: [string, integer] } }",
    "widens",
  ],
  [
    "{ type: object, additionalProperties: { type: string } }",
    "{ type: object, additionalProperties: false }",
    "narrows",
  ],
  ["{ type: object, required: [a] }", "{ type: object }", "widens"],
  ["{ type: object, required: [a] }", "{ type: object, required: [b] }", "incomparable"],
  ["{ type: object }", "{ type: object, properties: { a: false } }", "narrows"],
  [
    "{ type: object, additionalProperties: false }",
    "{ type: object, additionalProperties: false, patternProperties: { '^x': { type: string } } }",
    "widens",
  ],
  [
    "{ type: object, dependentRequired: { a: [b] } }",
    "{ type: object, dependentRequired: { a: [c] } }",
    "incomparable",
  ],
  [
    "{ properties: { p: { allOf: [&A] } } }",
    "{ properties: { p: { type: object, properties: { a: { type: string } } } } }",
    "widens",
  ],
  // Composition.
  ["{ allOf: [&A] }", "{ allOf: [&A, &B] }", "narrows"],
  ["&Cat", "{ oneOf: [&Cat, &Dog] }", "widens"],
  ["{ oneOf: [&Cat] }", "{ oneOf: [&Cat, &Dog] }", "widens"],
  ["&Bird", "{ oneOf: [&Cat, &Dog] }", "incomparable"],
  ["{ oneOf: [&Cat, &Dog] }", "{ oneOf: [&Dog, &Bird, &Cat] }", "widens"],
  ["{ anyOf: [&A, &B] }", "{ anyOf: [&A, &B, { type: string }] }", "widens"],
  ["{ anyOf: [&Cat, &Dog] }", '{ anyOf: [&Cat, &Dog, { type: "null" }] }', "widens"],
  ["{ oneOf: [{ type: integer }] }", "{ oneOf: [{ type: integer }, { type: number }] }", "incomparable"],
  ["{ oneOf: [&A, &B] }", "{ anyOf: [&A, &B] }", "widens"],
  ["{ type: object }", "{ type: object, oneOf: [{ required: [a] }, { required: [b] }] }", "narrows"],
  [
    "{ anyOf: [{ enum: [a] }, { type: string, maxLength: 3 }] }",
    "{ anyOf: [{ enum: [a, longer] }, { type: string, maxLength: 3 }] }",
    "widens",
  ],
  [
    "{ oneOf: [&Cat, { allOf: [&Dog, { properties: { age: { type: integer } } }] }] }",
    "{ oneOf: [&Cat, { allOf: [&Dog, { properties: { age: { type: number } } }] }] }",
    "widens",
  ],
  // Below `not` it is the other way round.
  ["{ not: { type: string } }", "{ not: { type: [string, integer] } }", "narrows"],
  ["{ type: object, not: { required: [a] } }", "{ type: object, not: { required: [a, b] } }", "widens"],
  ["{ type: string, not: { enum: [a] } }", "{ type: string, not: { enum: [a, b] } }", "narrows"],
  ["{ type: string, not: { pattern: '^a' } }", "{ type: string, not: { pattern: '^ab' } }", "widens"],
  // Conditions.
  [
    "{ type: object, if: { required: [a] }, then: { required: [b] } }",
    "{ type: object, if: { required: [a] }, then: { required: [b, c] } }",
    "narrows",
  ],
  [
    "{ type: object, if: { required: [a] }, then: { required: [b] } }",
    "{ type: object, if: { required: [z] }, then: { required: [b] } }",
    "incomparable",
  ],
];

const opposite: Readonly<Record<Effect, Effect>> = {
  narrows: "widens",
  widens: "narrows",
  incomparable: "incomparable",
  unknown: "unknown",
};

/** What all that is told does together. */
function effectOf(changes: readonly Change[]): Effect | undefined {
  const effects = new Set(changes.flatMap(({ effect }) => effect ?? []));
  const [only] = effects;
  return effects.size > 1 ? "incomparable" : only;
}

test.each(rows)("%s to %s %s, and the reverse", (before, after, effect) => {
  const [base, head] = [modelOfSchema(before), modelOfSchema(after)];
  for (const side of ["request", "response"] as const) {
    expect(effectOf(changesOf(base, head, { side }))).toBe(effect);
    expect(effectOf(changesOf(head, base, { side }))).toBe(opposite[effect]);
  }
});

test.each(rows.filter(([, , effect]) => effect === "narrows" || effect === "widens"))(
  "that %s to %s breaks is proven",
  (before, after, effect) => {
    const [base, head] = [modelOfSchema(before), modelOfSchema(after)];
    const side = effect === "narrows" ? "request" : "response";
    const breaking = changesOf(base, head, { side, prover: createProver(base, head) }).filter(
      ({ levels }) => levels.wire === "breaking",
    );
    // One example tells `float` from `double` in no validator; what `maxContains` counts is not what its path leads to.
    const isKnownGap = before.includes("double") || before.includes("maxContains");
    expect(breaking.some(({ proof }) => proof !== undefined)).toBe(!isKnownGap);
  },
);

// Values that travel as text: section 3.2.
const textRows: readonly (readonly [base: string, head: string, ...changes: string[]])[] = [
  ["{ type: integer }", "{ type: string }", "schema.type.widened widens"],
  ["{ type: string }", "{ type: integer }", "schema.type.narrowed narrows"],
  ["{ type: boolean }", "{ type: string }", "schema.type.widened widens"],
  ["{ type: integer }", "{ type: number }", "schema.type.widened widens"],
  ["{ type: boolean }", "{ type: integer }", "schema.type.changed incomparable"],
  ["{ type: boolean }", '{ type: string, enum: ["true", "false"] }', "schema.type.compatible undefined"],
  ["{ type: integer, minimum: 0 }", String.raw`{ type: string, pattern: '^\d+$' }`, "schema.type.widened widens"],
  ["{ type: integer }", "{ type: string, format: uuid }", "schema.type.changed incomparable"],
  ["{ type: integer }", "{ type: array, items: { type: integer } }", "schema.type.widened widens"],
  ["{ type: string }", "{ type: array, items: { type: integer } }", "schema.type.changed incomparable"],
  ["{ type: integer, default: 1 }", '{ type: string, default: "1" }', "schema.type.widened widens"],
];

test.each(textRows)("as text %s to %s is %s", (before, after, ...expected) => {
  const seen: Seen = { side: "request", isText: true };
  const changes = changesOf(modelOfSchema(before), modelOfSchema(after), seen);
  expect(changes.map(({ id, effect }) => `${id} ${effect}`)).toEqual(expected);
});
