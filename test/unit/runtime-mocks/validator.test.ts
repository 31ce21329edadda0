import { describe, expect, it } from "vitest";
import { createValidator, type SchemaContract, type SchemaRegistry } from "../../../generator/runtime/mocks/index.ts";

const schemas: SchemaRegistry = {
  Money: {
    type: "object",
    required: ["amount", "currency"],
    properties: {
      amount: { type: "number", multipleOf: 0.01, exclusiveMinimum: 0 },
      currency: { type: "string", pattern: "^[A-Z]{3}$" },
    },
  },
  Order: {
    type: "object",
    required: ["items"],
    properties: { items: { type: "array", minItems: 1, items: { $ref: "Money" } } },
    additionalProperties: false,
  },
  Card: {
    type: "object",
    required: ["kind", "number"],
    properties: { kind: { const: "card" }, number: { minLength: 3 } },
  },
  Iban: { type: "object", required: ["kind", "iban"], properties: { kind: { const: "iban" }, iban: { minLength: 3 } } },
  Account: {
    type: "object",
    required: ["id", "name", "pin"],
    properties: { id: { type: "string", readOnly: true }, name: { type: "string" }, pin: { $ref: "Pin" } },
  },
  Pin: { type: "string", writeOnly: true },
  Chain: { type: "object", properties: { next: { $ref: "Chain" } } },
  Loop: { anyOf: [{ $ref: "Loop" }, { type: "string" }] },
};

const discriminated: SchemaContract = {
  oneOf: [{ $ref: "Card" }, { $ref: "Iban" }],
  discriminator: { propertyName: "kind", mapping: { card: "Card", iban: "Iban" } },
};

/** Schema, value, and where what is violated. */
const table: readonly (readonly [string, SchemaContract, unknown, readonly string[]])[] = [
  [
    "a path into items",
    { $ref: "Order" },
    { items: [{ amount: 1.001, currency: "EUR" }] },
    ["items[0].amount multipleOf"],
  ],
  [
    "several at once",
    { $ref: "Order" },
    { items: [{ amount: 0, currency: "eur" }] },
    ["items[0].amount exclusiveMinimum", "items[0].currency pattern"],
  ],
  ["what is missing", { $ref: "Order" }, { items: [{}] }, ["items[0].amount required", "items[0].currency required"]],
  [
    "what is too much",
    { $ref: "Order" },
    { items: [{ amount: 0.07, currency: "EUR" }], x: 1 },
    ["x additionalProperties"],
  ],
  ["the value itself", { type: "string" }, 1, [" type"]],
  ["a name that is no word", { properties: { "a.b": { type: "string" } } }, { "a.b": 1 }, ['["a.b"] type']],
  ["a branch by its tag", discriminated, { kind: "iban", iban: "x" }, ["iban minLength"]],
  ["an unknown tag", discriminated, { kind: "cash" }, ["kind discriminator"]],
  ["no tag", discriminated, {}, ["kind discriminator"]],
  ["the branch that was meant", { anyOf: [{ $ref: "Money" }, { type: "null" }] }, { amount: 1 }, ["currency required"]],
  [
    "the branch by a constant",
    { oneOf: [{ $ref: "Card" }, { $ref: "Iban" }] },
    { kind: "card", number: "1" },
    ["number minLength"],
  ],
  ["no branch", { anyOf: [{ type: "string" }, { type: "null" }] }, 1, [" anyOf"]],
  ["too many branches", { oneOf: [{ type: "integer" }, { minimum: 1 }] }, 1, [" oneOf"]],
  ["the name of a property", { propertyNames: { maxLength: 1 } }, { ab: 1 }, ["ab propertyNames"]],
  [
    "a property nobody evaluates",
    { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    { a: 1, b: 1 },
    ["b unevaluatedProperties"],
  ],
  ["an item too many", { prefixItems: [true], items: false }, [1, 2], ["[1] false schema"]],
  ["code points", { maxLength: 2 }, "😀😀😀", [" maxLength"]],
  ["a reference to nothing", { $ref: "Nothing" }, 1, [" $ref"]],
  ["an own member called like a method", { required: ["toString"] }, {}, ["toString required"]],
  ["format", { format: "date" }, "2025-02-30", [" format"]],
  ["an integer format", { type: "integer", format: "int32" }, 2 ** 31, [" format"]],
];

describe("violations", () => {
  const validator = createValidator({ schemas });
  it.each(table)("tell of %s", (_name, schema, value, expected) => {
    const found = validator.violations(schema, value).map(({ path, keyword }) => `${path} ${keyword}`);
    expect(found).toEqual(expected);
    expect(validator.accepts(schema, value)).toBe(false);
  });

  it("have a pointer and a sentence", () => {
    expect(validator.violations({ properties: { "a/b": { items: { type: "integer" } } } }, { "a/b": ["x"] })).toEqual([
      { path: "a/b[0]", pointer: "/a~1b/0", keyword: "type", message: "must be an integer" },
    ]);
  });

  it("are a hundred at most", () => {
    expect(
      validator.violations(
        { items: { type: "string" } },
        Array.from({ length: 5000 }, () => 1),
      ),
    ).toHaveLength(100);
  });
});

describe("a validator", () => {
  it.each([
    [undefined, ["id", "pin"]],
    ["request", ["pin"]],
    ["response", ["id"]],
  ] as const)("knows what the other side of a %s leaves out", (direction, missing) => {
    const validator = createValidator({ schemas, ...(direction && { direction }) });
    const extended = { allOf: [{ $ref: "Account" }, { required: ["id", "pin"] }] };
    for (const schema of [{ $ref: "Account" }, extended]) {
      const found = new Set(validator.violations(schema, { name: "a" }).map(({ path }) => path));
      expect([...found]).toEqual(missing);
    }
  });

  it("takes octets for strings of their size", () => {
    const validator = createValidator();
    const octets = new Blob(["12345"]);
    expect(validator.accepts({ type: "string", format: "date", pattern: "^x$", maxLength: 5 }, octets)).toBe(true);
    expect(validator.accepts({ maxLength: 4 }, octets)).toBe(false);
    expect(validator.accepts({ type: "object" }, octets)).toBe(false);
  });

  it("can leave formats aside", () => {
    expect(createValidator({ formats: "ignore" }).accepts({ format: "date" }, "x")).toBe(true);
  });

  it("follows no value deeper than its bound, and says so", () => {
    let value: unknown = {};
    for (let depth = 0; depth < 20_000; depth += 1) value = { next: value };
    const validator = createValidator({ schemas });
    expect(validator.violations({ $ref: "Chain" }, value)).toMatchObject([{ keyword: "depth" }]);
    expect(validator.violations({ not: { $ref: "Chain" } }, value)).toMatchObject([{ path: "", keyword: "depth" }]);
  });

  it("is not led in a circle", () => {
    const validator = createValidator({ schemas });
    expect(validator.accepts({ $ref: "Loop" }, "a")).toBe(true);
  });

  it("survives schemas that double at each step", () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const next = { $ref: `Step${index + 1}` };
        return [`Step${index}`, { allOf: [next, { ...next, title: "again" }] }];
      }),
    );
    const validator = createValidator({ schemas: { ...doubling, Step40: { required: ["a"] } } });
    expect(validator.accepts({ $ref: "Step0" }, { a: 1 })).toBe(true);
  });
});
