import { describe, expect, test } from "vitest";
import { createProver } from "../../../generator/diff/proof/prove.ts";
import { changesOf, fragmentModel, type Seen } from "./compare-fragments.ts";

// Levels that depend on more than the effect: guards and policies of reference, "breaking changes", sections 1.3 and 6.

interface Row {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly request: readonly string[];
  readonly response: readonly string[];
  readonly seen?: Omit<Seen, "side">;
}

const open = "{ type: object, properties: { a: { type: string } } }";
const withB = "{ type: object, properties: { a: { type: string }, b: { type: integer } } }";
const closed = "{ type: object, properties: { a: { type: string } }, additionalProperties: false }";
const closedWithB =
  "{ type: object, properties: { a: { type: string }, b: { type: integer } }, additionalProperties: false }";

const rows: readonly Row[] = [
  {
    what: "an optional property that goes may be ignored or missed",
    before: withB,
    after: open,
    request: ["schema.property.removed warning"],
    response: ["schema.property.removed warning"],
  },
  {
    what: "a property that goes from a closed object is refused",
    before: closedWithB,
    after: closed,
    request: ["schema.property.removed breaking"],
    response: ["schema.property.removed warning"],
  },
  {
    what: "a property that comes into a closed object was excluded",
    before: closed,
    after: closedWithB,
    request: ["schema.property.added-optional info"],
    response: ["schema.property.added-optional warning"],
  },
  {
    what: "a required property with a default breaks all the same",
    before: open,
    after: "{ type: object, required: [b], properties: { a: { type: string }, b: { type: integer, default: 1 } } }",
    request: ["schema.property.added-required breaking"],
    response: ["schema.property.added-required info"],
  },
  {
    what: "`readOnly` on both sides keeps a property out of requests",
    before: "{ type: object, properties: { a: { type: string, readOnly: true } } }",
    after: "{ type: object, required: [a], properties: { a: { type: string, readOnly: true, maxLength: 3 } } }",
    request: [],
    response: ["schema.property.required.enabled info", "schema.max-length.set info"],
  },
  {
    what: "`writeOnly` on both sides keeps a property out of responses",
    before: "{ type: object, properties: { a: { type: string, writeOnly: true } } }",
    after: "{ type: object, properties: { a: { type: integer, writeOnly: true } } }",
    request: ["schema.type.changed breaking"],
    response: [],
  },
  {
    what: "a required `readOnly` property that is new is sent by the API alone",
    before: open,
    after:
      "{ type: object, required: [id], properties: { a: { type: string }, id: { type: string, readOnly: true } } }",
    request: ["schema.property.added-optional info"],
    response: ["schema.property.added-required info"],
  },
  {
    what: "a value that is added to an extensible enum was announced",
    before: "{ type: string, enum: [a], x-extensible-enum: true }",
    after: "{ type: string, enum: [a, b], x-extensible-enum: true }",
    request: ["schema.enum.value-added info"],
    response: ["schema.enum.value-added info"],
  },
  {
    what: "a deprecated property may go when its sunset has passed",
    before: "{ type: object, properties: { a: { type: string, deprecated: true, x-sunset: 2025-01-01 } } }",
    after: "{ type: object }",
    request: ["schema.property.removed info"],
    response: ["schema.property.removed info"],
    seen: { today: "2025-02-01" },
  },
  {
    what: "and not before",
    before: "{ type: object, properties: { a: { type: string, deprecated: true, x-sunset: 2025-03-01 } } }",
    after: "{ type: object }",
    request: ["schema.property.removed warning"],
    response: ["schema.property.removed warning"],
    seen: { today: "2025-02-01" },
  },
  {
    what: "a format that nobody checks may have been obeyed",
    before: "{ type: string }",
    after: "{ type: string, format: product-code }",
    request: ["schema.format.added warning"],
    response: ["schema.format.added info"],
  },
  {
    what: "properties that are renamed are told once",
    before: "{ type: object, required: [user_name], properties: { user_name: { type: string, maxLength: 9 } } }",
    after: "{ type: object, required: [userName], properties: { userName: { type: string, maxLength: 9 } } }",
    request: ["schema.property.renamed breaking"],
    response: ["schema.property.renamed breaking"],
  },
  {
    what: "an extension counts only where the policy says so",
    before: "{ type: string, x-limit: 1 }",
    after: "{ type: string, x-limit: 2 }",
    request: [],
    response: [],
  },
  {
    what: "texts count only where they are asked for",
    before: "{ type: string, description: A. }",
    after: "{ type: string, description: B. }",
    request: [],
    response: [],
  },
  {
    what: "branches of `oneOf` that overlap take values from each other",
    before: "{ oneOf: [{}, { type: string, enum: [a] }] }",
    after: "{ oneOf: [{}, { type: string }] }",
    request: ["schema.enum.unset info", "schema.type.narrowed breaking"],
    response: ["schema.enum.unset breaking"],
  },
  {
    what: "what two branches accept, `oneOf` refuses",
    before: "{ oneOf: [{}, {}] }",
    after: "{}",
    request: ["schema.type.widened info"],
    response: ["schema.type.widened breaking"],
  },
  {
    what: "branches of `allOf` that contradict each other accept nothing",
    before: "{ allOf: [{ const: 1 }, { type: string }] }",
    after: '{ type: "null" }',
    request: ["schema.all-of.removed info"],
    response: ["schema.all-of.removed breaking"],
  },
  {
    what: "a condition narrows also where one value is listed",
    before: "{ allOf: [{ const: null }] }",
    after: "{ allOf: [{ if: { type: string }, else: { enum: [red] } }, { const: null }] }",
    request: ["schema.type.narrowed breaking"],
    response: ["schema.type.narrowed info"],
  },
  {
    what: "a branch of `allOf` that becomes another type is changed",
    before: "{ allOf: [{}, { type: string }] }",
    after: "{ allOf: [{}, { type: object, minProperties: 2 }] }",
    request: ["schema.type.changed breaking"],
    response: ["schema.type.changed breaking"],
  },
  {
    what: "a branch of `allOf` whose limit moves is not gone",
    before: "{ allOf: [{ type: string }, { maxLength: 5 }] }",
    after: "{ allOf: [{ type: string }, { maxLength: 9 }] }",
    request: ["schema.max-length.increased info"],
    response: ["schema.max-length.increased breaking"],
  },
  {
    what: "a limit of properties goes where the object is closed",
    before: "{ type: object, maxProperties: 4, properties: { a: {} } }",
    after: "{ type: object, maxProperties: 4, properties: { a: {} }, additionalProperties: false }",
    request: ["schema.additional-properties.disabled breaking"],
    response: ["schema.additional-properties.disabled info"],
  },
  {
    what: "a required property takes the place of a limit",
    before: "{ type: object, minProperties: 1 }",
    after: "{ type: object, required: [note] }",
    request: ["schema.property.required.enabled breaking"],
    response: ["schema.property.required.enabled info"],
  },
  {
    what: "what an upper and a lower count of `contains` speak of is both",
    before: "{ type: array, contains: { type: string }, maxContains: 2 }",
    after: "{ type: array, contains: { type: string, maxLength: 5 }, maxContains: 2 }",
    request: ["schema.max-length.set breaking"],
    response: ["schema.max-length.set breaking"],
  },
  {
    what: "a type that is dropped is one change, `null` included",
    before: "{ type: object }",
    after: "{}",
    request: ["schema.type.widened info"],
    response: ["schema.type.widened breaking"],
  },
  {
    what: "a list of values tells of their types as well",
    before: "{}",
    after: "{ enum: [a, 1] }",
    request: ["schema.enum.set breaking"],
    response: ["schema.enum.set info"],
  },
  {
    what: "a place that is added to an array with no items",
    before: "{ type: array, items: false }",
    after: "{ type: array, prefixItems: [{ type: string }], items: false }",
    request: ["schema.prefix-items.added info"],
    response: ["schema.prefix-items.added breaking"],
  },
  {
    what: "what one denied is denied by several",
    before: "{ type: object, not: { oneOf: [{ required: [a] }, { required: [b] }] } }",
    after: "{ type: object, not: { anyOf: [{ required: [a] }, { required: [b] }] } }",
    request: ["schema.not.added breaking"],
    response: ["schema.not.added info"],
  },
  {
    what: "a default in a branch of `oneOf` is compared",
    before: "{ oneOf: [{ properties: { k: { const: a }, v: { type: integer, default: 1 } } }, { type: string }] }",
    after: "{ oneOf: [{ properties: { k: { const: a }, v: { type: integer, default: 2 } } }, { type: string }] }",
    request: ["schema.default.changed warning"],
    response: ["schema.default.changed info"],
  },
  {
    what: "a property is marked deprecated",
    before: "{ type: object, properties: { a: { type: string } } }",
    after: "{ type: object, properties: { a: { type: string, deprecated: true } } }",
    request: ["lifecycle.deprecated info"],
    response: ["lifecycle.deprecated info"],
  },
  {
    what: "and the mark is taken back",
    before: "{ type: object, properties: { a: { type: string, deprecated: true } } }",
    after: "{ type: object, properties: { a: { type: string } } }",
    request: ["lifecycle.reactivated info"],
    response: ["lifecycle.reactivated info"],
  },
  {
    what: "a description that only another form brings along is no change",
    before: "{ type: string }",
    after: "{ allOf: [{ type: string }, { description: A name. }] }",
    request: [],
    response: [],
    seen: { docs: true },
  },
  {
    what: "nor is one beside a wrapper",
    before: "{ properties: { a: { type: string } } }",
    after: "{ properties: { a: { allOf: [{ type: string }], description: A name. } } }",
    request: [],
    response: [],
    seen: { docs: true },
  },
  {
    what: "a description that is new in a schema of the same form is told",
    before: "{ type: string }",
    after: "{ type: string, description: A name. }",
    request: ["schema.description.changed undefined"],
    response: ["schema.description.changed undefined"],
    seen: { docs: true },
  },
];

describe.each(rows)("$what", ({ before, after, request, response, seen }) => {
  test.each([
    ["request", request],
    ["response", response],
  ] as const)("in a %s: %j", (side, expected) => {
    const [base, head] = [fragmentModel(before), fragmentModel(after)];
    const changes = changesOf(base, head, { ...seen, side, prover: createProver(base, head) });
    expect(changes.map(({ id, levels }) => `${id} ${levels.wire}`).toSorted()).toEqual(expected.toSorted());
  });
});
