import { describe, expect, test } from "vitest";
import { createSampler } from "../../../generator/runtime/mocks/sample/sample.ts";
import type { SchemaContract, SchemaRegistry } from "../../../generator/runtime/mocks/schema-contract.ts";

const seeds = [1, 2, 3, 4, 5];

function samplesOf(schema: SchemaContract, name = "", schemas: SchemaRegistry = {}): readonly unknown[] {
  return seeds.map((seed) => {
    const { value, violations } = createSampler({ seed, name, schemas }).sample(schema);
    expect(violations).toEqual([]);
    return value;
  });
}

describe("a name suggests", () => {
  test.each<[string, SchemaContract, (value: never) => boolean]>([
    ["age", { type: "integer" }, (value: number) => value >= 18 && value <= 80],
    ["latitude", { type: "number" }, (value: number) => Math.abs(value) <= 90],
    ["created_at", { type: "integer" }, (value: number) => new Date(value * 1000).getUTCFullYear() === 2025],
    ["dateOfBirth", { type: "string", format: "date" }, (value: string) => value < "2006"],
    ["expiryDate", { type: "string", format: "date" }, (value: string) => value >= "2026" && value < "2029"],
    ["country", { type: "string", pattern: "^[A-Z]{3}$" }, (value: string) => value === "FIN"],
    ["bic", { type: "string", minLength: 11 }, (value: string) => value === "OKOYFIHHXXX"],
    ["currency", { type: "string", pattern: "^[a-z]+$" }, (value: string) => value === "eur"],
  ])("what %s is like", (name, schema, isLike: (value: never) => boolean) => {
    expect(samplesOf(schema, name).filter((value) => !Reflect.apply(isLike, undefined, [value]))).toEqual([]);
  });

  test("nothing that the schema does not allow", () => {
    expect(samplesOf({ type: "integer", minimum: 300, maximum: 310 }, "age")).toHaveLength(seeds.length);
    expect(samplesOf({ type: "string", maxLength: 2 }, "currency")).toHaveLength(seeds.length);
  });
});

test("multiples are multiples also for those who divide binary fractions", () => {
  const values = [0.01, 0.0001, 0.1, 0.05].flatMap((multipleOf) =>
    samplesOf({ type: "number", multipleOf, maximum: 1000 }).map((value) => Number(value) / multipleOf),
  );
  expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
});

test.each<[string, SchemaRegistry]>([
  [
    "the same members, of other types one step in",
    { A: list({ type: "object" }), B: list({ properties: { b: { type: "string" } } }) },
  ],
  ["other members", { A: { properties: { a: { type: "string" } } }, B: { properties: { b: { type: "integer" } } } }],
  [
    "fewer required members",
    {
      A: { type: "object", required: ["a"], properties: { a: { type: "string" } } },
      B: { type: "object", required: ["a", "b"], properties: { a: { type: "string" }, b: { type: "string" } } },
    },
  ],
])("alternatives with %s are told apart", (_what, schemas) => {
  expect(samplesOf({ oneOf: [{ $ref: "A" }, { $ref: "B" }] }, "", schemas)).toHaveLength(seeds.length);
});

function list(items: SchemaContract): SchemaContract {
  return { type: "object", required: ["list"], properties: { list: { type: "array", minItems: 1, items } } };
}
