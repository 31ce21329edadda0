import { describe, expect, test } from "vitest";
import { changesOf, fragmentModel } from "./compare-fragments.ts";

// Reference, "breaking changes", section 2: what is said in other words is no change, whichever way round.

const components = `
  Cat: { type: object, required: [kind, meow], properties: { kind: { const: cat }, meow: { type: string } } },
  Dog: { type: object, required: [kind, bark], properties: { kind: { const: dog }, bark: { type: string } } },
  Bird: { type: object, required: [kind], properties: { kind: { const: bird } } },
  A: { type: object, properties: { a: { type: string } } },
  B: { type: object, properties: { b: { type: integer } } },
  Tree: { type: object, properties: { kids: { type: array, items: { $ref: "#/components/schemas/Tree" } } } },
  S: { type: string, enum: [x, y] }`;

/** `&Name` stands for a reference to the component. */
function schema(text: string): string {
  return text.replaceAll(/&(\w+)/g, '{ $ref: "#/components/schemas/$1" }');
}

const pairs: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  "references and recursion": [
    ["&A", "{ type: object, properties: { a: { type: string } } }"],
    ["{ properties: { s: &S } }", "{ properties: { s: { type: string, enum: [y, x] } } }"],
    ["&Tree", "{ type: object, properties: { kids: { type: array, items: &Tree } } }"],
    [
      "&Tree",
      "{ type: object, properties: { kids: { items: { properties: { kids: { items: &Tree, type: array } }, type: object }, type: array } } }",
    ],
  ],
  null: [
    ['{ type: [string, "null"] }', '{ anyOf: [{ type: string }, { type: "null" }] }'],
    ['{ type: [string, "null"] }', '{ oneOf: [{ type: "null" }, { type: string }] }'],
    ['{ anyOf: [&A, { type: "null" }] }', '{ oneOf: [{ type: "null" }, &A] }'],
    ['{ anyOf: [&A, { type: "null" }] }', '{ type: [object, "null"], properties: { a: { type: string } } }'],
    ["{ anyOf: [&A, { const: null }] }", '{ anyOf: [&A, { type: "null" }] }'],
    ["{ enum: [a, b, null] }", '{ anyOf: [{ type: string, enum: [b, a] }, { type: "null" }] }'],
    ['{ enum: [a, null], type: [string, "null"] }', "{ enum: [null, a] }"],
    ['{ oneOf: [&Cat, &Dog, { type: "null" }] }', '{ anyOf: [{ oneOf: [&Cat, &Dog] }, { type: "null" }] }'],
  ],
  values: [
    ["{ const: a }", "{ enum: [a] }"],
    ["{ enum: [1] }", "{ enum: [1.0, 1] }"],
    ["{ type: string, enum: [a, b] }", "{ type: string, enum: [b, a, a] }"],
    ["{ type: string, enum: [a, b, 3] }", "{ type: string, enum: [a, b] }"],
    ["{ type: string, enum: [aa, b], minLength: 2 }", "{ const: aa }"],
    ["{ type: string, enum: [a, b], maxLength: 3, pattern: '^[a-z]$' }", "{ enum: [a, b] }"],
    ["{ enum: [a, b] }", "{ oneOf: [{ const: a }, { const: b }] }"],
    ["{ enum: [a, b] }", "{ anyOf: [{ const: a, title: A }, { const: b, title: B }] }"],
    ["{ allOf: [{ enum: [a, b, c] }, { enum: [b, c, d] }] }", "{ enum: [b, c] }"],
    ["{ type: boolean }", "{ enum: [true, false] }"],
    ["{ enum: [a, b] }", "{ type: string, pattern: '^[ab]$' }"],
    ["{ enum: [1, 2, 3] }", "{ type: integer, minimum: 1, maximum: 3 }"],
  ],
  types: [
    ["{ anyOf: [{ type: string }, { type: integer }] }", "{ type: [integer, string] }"],
    [
      "{ oneOf: [{ type: string, maxLength: 5 }, { type: integer, minimum: 0 }] }",
      "{ type: [integer, string], maxLength: 5, minimum: 0 }",
    ],
    ["{ type: [integer, number] }", "{ type: number }"],
    ["{ anyOf: [{ type: integer }, { type: number }] }", "{ type: number }"],
    ["{ type: integer }", "{ type: number, multipleOf: 1 }"],
    ["{ type: integer, multipleOf: 2 }", "{ type: number, multipleOf: 2 }"],
    ["{ type: integer, minLength: 4, properties: { a: {} } }", "{ type: integer }"],
    ["{ anyOf: [{ type: string }, {}] }", "{}"],
    ["{ not: { type: string } }", '{ type: ["null", boolean, number, array, object] }'],
    ["{}", '{ type: ["null", boolean, number, array, object, string] }'],
    ["{ type: integer, format: int32, minimum: 1, maximum: 100 }", "{ type: integer, minimum: 1, maximum: 100 }"],
  ],
  bounds: [
    ["{ type: integer, exclusiveMaximum: 5 }", "{ type: integer, maximum: 4 }"],
    ["{ type: integer, minimum: 0.5 }", "{ type: integer, minimum: 1 }"],
    [
      "{ type: integer, multipleOf: 5, minimum: 1, maximum: 12 }",
      "{ type: integer, multipleOf: 5, minimum: 5, maximum: 10 }",
    ],
    ["{ type: integer, format: int32 }", "{ type: integer, format: int32, minimum: -2147483648, maximum: 2147483647 }"],
    ["{ type: number, minimum: 0, exclusiveMinimum: 3 }", "{ type: number, exclusiveMinimum: 3 }"],
    ["{ allOf: [{ type: string, maxLength: 10 }, { maxLength: 5 }] }", "{ type: string, maxLength: 5 }"],
    ["{ type: string, minLength: 0 }", "{ type: string }"],
    ["{ type: string, minLength: 3, pattern: '^[a-z]{8}$' }", "{ type: string, pattern: '^[a-z]{8}$' }"],
    ["{ type: string, minLength: 36, format: uuid }", "{ type: string, format: uuid }"],
    ["{ type: array, items: {}, maxItems: 1, uniqueItems: true }", "{ type: array, maxItems: 1 }"],
    ["{ type: array, minContains: 2 }", "{ type: array }"],
    ["{ type: array, contains: { type: string }, minContains: 0 }", "{ type: array }"],
    ["{ type: object, minProperties: 1, required: [a] }", "{ type: object, required: [a] }"],
    [
      "{ type: object, maxProperties: 5, properties: { a: {} }, additionalProperties: false }",
      "{ type: object, properties: { a: {} }, additionalProperties: false }",
    ],
  ],
  texts: [
    [String.raw`{ type: string, pattern: '^[0-9]+$' }`, String.raw`{ type: string, pattern: '^\d+$' }`],
    ["{ type: string, pattern: '^(a|b)$' }", "{ type: string, pattern: '^[ab]$' }"],
    ["{ type: string, pattern: '.*' }", "{ type: string }"],
    ["{ type: string, format: byte }", "{ type: string, contentEncoding: base64 }"],
    ["{ type: string, format: binary }", "{ type: string, contentMediaType: application/octet-stream }"],
  ],
  objects: [
    ["{ type: object, additionalProperties: true }", "{ type: object }"],
    ["{ type: object, additionalProperties: {} }", "{ type: object }"],
    ["{ type: object, patternProperties: { '^x-': {} } }", "{ type: object }"],
    ["{ type: object, propertyNames: {} }", "{ type: object }"],
    ["{ type: object, required: [] }", "{ type: object }"],
    [
      "{ type: object, unevaluatedProperties: false, properties: { a: {} } }",
      "{ type: object, additionalProperties: false, properties: { a: {} } }",
    ],
    [
      "{ allOf: [&A], unevaluatedProperties: false }",
      "{ type: object, additionalProperties: false, properties: { a: { type: string } } }",
    ],
    [
      "{ type: object, properties: { a: {}, b: false }, additionalProperties: false }",
      "{ type: object, properties: { a: {} }, additionalProperties: false }",
    ],
    ["{ type: object, dependentRequired: { a: [b] }, required: [b] }", "{ type: object, required: [b] }"],
    ["{ type: object, dependentRequired: { a: [b] } }", "{ type: object, dependentSchemas: { a: { required: [b] } } }"],
  ],
  arrays: [
    ["{ type: array, items: {} }", "{ type: array }"],
    [
      "{ type: array, prefixItems: [{ type: string }], items: false }",
      "{ type: array, prefixItems: [{ type: string }], maxItems: 1 }",
    ],
    [
      "{ type: array, prefixItems: [{ type: string }], items: { type: string } }",
      "{ type: array, items: { type: string } }",
    ],
  ],
  "merged composition": [
    [
      "{ type: object, properties: { a: { type: string } }, required: [a] }",
      "{ allOf: [{ type: object, properties: { a: { type: string } } }, { required: [a] }] }",
    ],
    ["{ allOf: [&A, &B] }", "{ type: object, properties: { b: { type: integer }, a: { type: string } } }"],
    ["{ allOf: [&A, { description: A thing. }] }", "&A"],
    ["{ oneOf: [&A] }", "&A"],
    ["{ allOf: [{ anyOf: [&A] }] }", "&A"],
    [
      "{ allOf: [{ properties: { s: { type: string } } }, { properties: { s: { maxLength: 4 } } }] }",
      "{ properties: { s: { type: string, maxLength: 4 } } }",
    ],
    [
      "{ allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] }",
      "{ properties: { a: {}, b: false }, additionalProperties: false }",
    ],
    ["{ if: { required: [a] } }", "{}"],
    ["{ if: true, then: { type: string } }", "{ type: string }"],
    ["{ not: false }", "{}"],
    ["{ not: { type: string } }", "{ not: { type: string, description: A text. } }"],
    ["{ not: { type: integer } }", "{ not: { type: integer, maxLength: 5, items: {}, additionalProperties: true } }"],
    ["{ not: { type: integer } }", "{ not: { oneOf: [{ type: integer }] } }"],
    ["{ not: { type: integer } }", "{ not: { type: number, multipleOf: 1 } }"],
    ["{ not: { type: string } }", "{ not: { type: string, pattern: '.*' } }"],
    ["{ not: { anyOf: [{ enum: [a] }, { enum: [b, 1] }] } }", "{ not: { enum: [a, b, 1] } }"],
    ["{ if: { type: string }, then: { type: string } }", "{ then: {} }"],
    ["{ not: {} }", "false"],
    ["{ not: { not: { type: string } } }", "{ type: string }"],
    [
      "{ type: object, not: { anyOf: [{ required: [a] }, { required: [b] }] } }",
      "{ type: object, allOf: [{ not: { required: [a] } }, { not: { required: [b] } }] }",
    ],
    ["true", "{}"],
  ],
  choices: [
    ["{ oneOf: [&Cat, &Dog] }", "{ anyOf: [&Dog, &Cat] }"],
    ["{ oneOf: [&Cat, { oneOf: [&Dog, &Bird] }] }", "{ oneOf: [&Cat, &Dog, &Bird] }"],
    ["{ oneOf: [&Cat, &Dog] }", "{ type: object, oneOf: [&Cat, &Dog] }"],
    ["{ anyOf: [&Cat, &Dog, &Cat] }", "{ anyOf: [&Cat, &Dog] }"],
    ["{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }", "{ type: string }"],
    [
      "{ anyOf: [{ type: string }, { type: string, enum: [a] }] }",
      "{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }",
    ],
    [
      "{ type: object, anyOf: [{ required: [a] }, { required: [b] }] }",
      "{ type: object, anyOf: [{ required: [b] }, { required: [a] }, { required: [a, b] }] }",
    ],
    [
      "{ anyOf: [{ enum: [a, bcd] }, { type: string, maxLength: 3 }] }",
      "{ anyOf: [{ enum: [a] }, { type: string, maxLength: 3 }] }",
    ],
    ["{ oneOf: [{ allOf: [&A, &Cat] }, { allOf: [&A, &Dog] }] }", "{ allOf: [&A, { oneOf: [&Cat, &Dog] }] }"],
    [
      "{ oneOf: [{ required: [a], properties: { a: {}, c: { type: string } } }, { required: [b], properties: { b: {}, c: { type: string } } }] }",
      "{ allOf: [{ properties: { c: { type: string } } }, { oneOf: [{ required: [a], properties: { a: {} } }, { required: [b], properties: { b: {} } }] }] }",
    ],
  ],
};

describe.each(Object.entries(pairs))("%s", (_, rows) => {
  const both = rows.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);

  test.each(both)("%s is %s", (one, other) => {
    const [base, head] = [fragmentModel(schema(one), components), fragmentModel(schema(other), components)];
    for (const side of ["request", "response"] as const) expect(changesOf(base, head, { side })).toEqual([]);
  });
});

// The same in documents of other versions.
test.each([
  ["3.0.3", "{ type: string, nullable: true }", "3.1.0", '{ type: [string, "null"] }'],
  ["3.0.3", "{ type: string, nullable: true, enum: [a] }", "3.1.0", '{ type: [string, "null"], enum: [a, null] }'],
  ["3.0.3", "{ type: integer, minimum: 1, exclusiveMinimum: true }", "3.1.0", "{ type: integer, exclusiveMinimum: 1 }"],
  [
    "3.0.3",
    "{ nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }",
    "3.1.0",
    '{ anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] }',
  ],
  ["3.0.3", "{ type: string, format: byte }", "3.1.0", "{ type: string, contentEncoding: base64 }"],
  ["3.0.3", "{ type: string, example: a }", "3.1.0", "{ type: string, examples: [a] }"],
  ["2.0", "{ type: string, x-nullable: true }", "3.0.3", "{ type: string, nullable: true }"],
])("%s %s is %s %s", (openapi, one, other, two) => {
  const thing = "A: { type: object, properties: { a: { type: string } } }";
  const [base, head] = [fragmentModel(one, thing, openapi), fragmentModel(two, thing, other)];
  for (const side of ["request", "response"] as const) {
    expect(changesOf(base, head, { side, docs: true })).toEqual([]);
    expect(changesOf(head, base, { side, docs: true })).toEqual([]);
  }
});
