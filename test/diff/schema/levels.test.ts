import { describe, expect, test } from "vitest";
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
];

describe.each(rows)("$what", ({ before, after, request, response, seen }) => {
  test.each([
    ["request", request],
    ["response", response],
  ] as const)("in a %s: %j", (side, expected) => {
    const changes = changesOf(fragmentModel(before), fragmentModel(after), { ...seen, side });
    expect(changes.map(({ id, levels }) => `${id} ${levels.wire}`)).toEqual(expected);
  });
});
