import { describe, expect, test } from "vitest";
import { typeOf } from "../../support/types-of.ts";

const B = "B: { type: object, properties: { b: { type: string } } }";
const ref = '{ $ref: "#/components/schemas/B" }';

test.each([
  { given: "{}", want: "unknown" },
  { given: "true", want: "unknown" },
  { given: "false", want: "never" },
  { given: "{ type: integer }", want: "number" },
  { given: '{ type: [string, "null"] }', want: "string | null" },
  { given: "{ type: array }", want: "unknown[]" },
  { given: "{ type: array, items: { type: [string, integer] } }", want: "(string | number)[]" },
  { given: "{ items: { type: string } }", want: "string[]" },
  { given: "{ type: array, prefixItems: [{ type: string }], items: false }", want: "[string]" },
  { given: "{ type: array, prefixItems: [{ type: string }] }", want: "[string, ...unknown[]]" },
  { given: "{ type: object }", want: "Record<string, unknown>" },
  { given: "{ type: object, additionalProperties: false }", want: "Record<string, never>" },
  { given: "{ type: object, additionalProperties: { type: integer } }", want: "{ [key: string]: number }" },
  { given: "{ type: object, required: [a] }", want: "{ a: unknown }" },
  { given: "{ enum: [a, 1, null] }", want: '"a" | 1 | null' },
  { given: "{ type: string, enum: [a, a] }", want: '"a"' },
  { given: "{ const: { a: [1] } }", want: "{ a: [1] }" },
  { given: "{ enum: [9007199254740993] }", want: "number" },
])("$given is $want", async ({ given, want }) => {
  expect(await typeOf("A", `A: ${given}`)).toBe(want);
});

test.each([
  { given: ref, want: "B" },
  { given: `{ allOf: [${ref}] }`, want: "B" },
  { given: `{ allOf: [${ref}, { properties: { a: { type: string } } }] }`, want: "B & { a?: string }" },
  { given: `{ allOf: [${ref}, {}] }`, want: "B" },
  { given: `{ anyOf: [${ref}, { type: "null" }] }`, want: "B | null" },
  { given: `{ oneOf: [${ref}, {}] }`, want: "unknown" },
  { given: `{ oneOf: [${ref}, false] }`, want: "B" },
  { given: `{ oneOf: [${ref}, ${ref}] }`, want: "B" },
  { given: `{ type: [object, "null"], allOf: [${ref}] }`, want: "B | null" },
  { given: `{ type: array, items: { anyOf: [${ref}, { type: string }] } }`, want: "(B | string)[]" },
  { given: `{ allOf: [{ oneOf: [${ref}, { type: string }] }, { type: string }] }`, want: "(B | string) & string" },
  { given: `{ not: ${ref} }`, want: "unknown" },
])("$given is $want", async ({ given, want }) => {
  expect(await typeOf("A", `A: ${given}, ${B}`)).toBe(want);
});

describe("what is required is there", () => {
  test("in a branch that only requires what stands beside it", async () => {
    const given =
      "{ properties: { a: { type: string }, b: { type: integer } }, oneOf: [{ required: [a] }, { required: [b] }] }";
    expect(await typeOf("A", `A: ${given}`)).toBe("{ a?: string; b?: number } & ({ a: string } | { b: number })");
  });

  test("with the type that a base declares", async () => {
    expect(await typeOf("A", `A: { allOf: [${ref}, { required: [b] }] }, ${B}`)).toBe("B & { b: string }");
  });

  test("with the type that a reference beside it declares", async () => {
    expect(await typeOf("A", `A: { $ref: "#/components/schemas/B", required: [b] }, ${B}`)).toBe("B & { b: string }");
  });

  test("but not asked of a caller where only the server writes it", async () => {
    const base = "Base: { type: object, properties: { id: { type: string, readOnly: true }, a: { type: string } } }";
    const derived = 'A: { allOf: [{ $ref: "#/components/schemas/Base" }, { required: [id, a] }] }';
    const body = 'requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/A" } } } }';
    const type = await typeOf("AInput", `${base}, ${derived}`, `/a: { post: { ${body} } }`);
    expect(type).not.toContain("id");
  });
});

describe("a value that a discriminator gives", () => {
  const animal =
    "Animal: { properties: { kind: { type: string } }, required: [kind], discriminator: { propertyName: kind } }";
  const dog = 'Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }] }';
  const puppy = 'Puppy: { allOf: [{ $ref: "#/components/schemas/Dog" }] }';

  test("is the name of the schema that extends", async () => {
    expect(await typeOf("Dog", `${animal}, ${dog}`)).toBe('Animal & { kind: "Dog" }');
  });

  test("is that of the last one, where there are several levels", async () => {
    expect(await typeOf("Puppy", `${animal}, ${dog}, ${puppy}`)).toContain('{ kind: "Puppy" }');
    // A puppy is a dog: what a dog may be called includes it.
    expect(await typeOf("Dog", `${animal}, ${dog}, ${puppy}`)).toMatch(/"Dog" \| "Puppy"|"Puppy" \| "Dog"/);
  });
});

describe("an alias that leads back to itself", () => {
  test("through itself alone says nothing more", async () => {
    expect(await typeOf("A", 'A: { anyOf: [{ type: string }, { $ref: "#/components/schemas/A" }] }')).toBe("string");
  });

  test("through another holds what the other holds", async () => {
    const a = 'A: { oneOf: [{ type: string }, { $ref: "#/components/schemas/C" }] }';
    const c = 'C: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: integer }] }';
    expect((await typeOf("C", `${a}, ${c}`)).split(" | ").sort()).toEqual(["number", "string"]);
  });
});

describe("a name of the document's", () => {
  test.each(["ApiError", "Client", "Record", "Outcome", "Blob"])("%s does not take the place of ours", async (name) => {
    expect(await typeOf(`${name}Schema`, `${name}: { type: string }`)).toBe("string");
  });

  test("that another comes close to keeps its own spelling", async () => {
    expect(await typeOf("Pet", "pet: { type: string }, Pet: { type: integer }")).toBe("number");
  });
});
