import { describe, expect, it } from "vitest";
import type { SchemaContract } from "../../../generator/runtime/mocks/schema-contract.ts";
import { createSampler, sample } from "../../../generator/runtime/mocks/sample/sample.ts";
import { createValidator } from "../../../generator/runtime/mocks/schema/validator.ts";
import { registry, trickySchemas } from "./tricky-schemas.ts";

const seeds = Array.from({ length: 20 }, (_, index) => index);

describe("samples satisfy their schema", () => {
  const validator = createValidator({ schemas: registry });
  it.each(Object.entries(trickySchemas))("%s", (_name, schema) => {
    for (const seed of seeds) {
      const value = sample(schema, { schemas: registry, seed });
      expect({ seed, value, violations: validator.violations(schema, value) }).toEqual({ seed, value, violations: [] });
    }
  });
});

describe("samples", () => {
  const person: SchemaContract = {
    type: "object",
    properties: {
      id: { type: "string", format: "uuid" },
      iban: { type: "string" },
      currency: { type: "string", minLength: 3, maxLength: 3 },
      email: { type: "string", format: "email" },
      balance: { type: "number" },
      createdAt: { type: "string", format: "date-time" },
      country: { type: "string" },
    },
  };

  it("are the same for the same seed, and others for others", () => {
    expect(sample(person, { seed: 1 })).toEqual(sample(person, { seed: 1 }));
    expect(sample(person, { seed: 1 })).not.toEqual(sample(person, { seed: 2 }));
  });

  it("keep their members when another is added", () => {
    const more = { ...person, properties: { added: { type: "string" }, ...person.properties } } as const;
    expect(sample(more, { seed: 3 })).toMatchObject(Object(sample(person, { seed: 3 })));
  });

  it("read like data", () => {
    expect(sample(person, { seed: 1 })).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      iban: expect.stringMatching(/^FI\d{16}$/),
      currency: "EUR",
      email: expect.stringMatching(/@example\.com$/),
      balance: expect.closeTo(500, -3),
      createdAt: expect.stringMatching(/^2025-\d\d-\d\dT/),
      country: "FI",
    });
  });

  it("have valid check digits in an IBAN", () => {
    for (const seed of seeds) {
      const iban = String(sample({ type: "string" }, { seed, name: "payerIban" }));
      const digits = `${iban.slice(4)}1518${iban.slice(2, 4)}`;
      expect(BigInt(digits) % 97n).toBe(1n);
    }
  });

  it.each([
    ["request", ["name", "pin"]],
    ["response", ["id", "name"]],
  ] as const)("of a %s have its members only", (direction, names) => {
    const properties = {
      id: { type: "string", readOnly: true },
      name: { type: "string" },
      pin: { type: "string", writeOnly: true },
    } as const;
    const schema = { type: "object", required: ["id", "name", "pin"], properties } as const;
    expect(Object.keys(Object(sample(schema, { direction })))).toEqual(names);
  });

  it("end where they recur", () => {
    expect(sample({ $ref: "Node" }, { schemas: registry })).toEqual({
      name: expect.any(String),
      next: null,
      children: [],
      parent: { name: expect.any(String), next: null, children: [] },
    });
  });

  it.each([
    ["an impossible range", { type: "integer", minimum: 3, maximum: 2 }],
    ["false", false],
    ["endless recursion", { $ref: "Endless" }],
    ["more items than are made", { type: "array", minItems: 1_000_000_000 }],
    ["a pattern that nothing matches", { type: "object", required: ["a"], properties: { a: { pattern: "^(?!)$" } } }],
  ] as const)("say so where there is none: %s", (_name, schema) => {
    const schemas = {
      Endless: { type: "object", required: ["a", "b"], properties: { a: { $ref: "Endless" }, b: { $ref: "Endless" } } },
    } as const;
    const start = performance.now();
    expect(createSampler({ schemas }).sample(schema).violations).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
