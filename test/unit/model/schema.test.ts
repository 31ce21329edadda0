import { expect, test } from "vitest";
import type { Schema } from "../../../generator/model/schema.ts";
import { readableModel } from "../../support/model-of.ts";

/** A schema as the model holds it, without the places, which other tests show. */
function schemaOf(openapi: string, text: string): unknown {
  const version = openapi === "2.0" ? 'swagger: "2.0"' : `openapi: ${openapi}`;
  const holder = openapi === "2.0" ? "definitions: " : "components: { schemas: ";
  const end = openapi === "2.0" ? "" : " }";
  const model = readableModel(
    `${version}\ninfo: { title: T, version: "1" }\npaths: {}\n${holder}{ B: { type: string }, A: ${text} }${end}\n`,
  );
  return plain(model.schemas.get("A")?.schema);
}

function plain(schema: Schema | undefined): unknown {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "at" ? undefined : value instanceof Map ? Object.fromEntries(value) : value,
  );
  return JSON.parse(text);
}

test.each([
  { openapi: "3.0.3", given: "{ type: string, nullable: true }", want: { types: ["string", "null"] } },
  { openapi: "2.0", given: "{ type: string, x-nullable: true }", want: { types: ["string", "null"] } },
  { openapi: "3.1.0", given: '{ type: [string, "null"] }', want: { types: ["string", "null"] } },
  { openapi: "3.0.3", given: "{ nullable: true }", want: {} },
  { openapi: "3.0.3", given: "{ enum: [a], nullable: true }", want: { enum: ["a", null] } },
  { openapi: "3.0.3", given: "{ enum: [a, null], nullable: true }", want: { enum: ["a", null] } },
  { openapi: "3.1.0", given: "{ const: a }", want: { enum: ["a"], isConst: true } },
  { openapi: "3.1.0", given: "{ const: null }", want: { enum: [null], isConst: true } },
  { openapi: "3.0.3", given: "{ minimum: 1, exclusiveMinimum: true }", want: { bounds: { exclusiveMinimum: 1 } } },
  { openapi: "3.0.3", given: "{ minimum: 1, exclusiveMinimum: false }", want: { bounds: { minimum: 1 } } },
  { openapi: "3.1.0", given: "{ exclusiveMaximum: 1 }", want: { bounds: { exclusiveMaximum: 1 } } },
  { openapi: "2.0", given: "{ type: file }", want: { types: ["string"], format: "binary" } },
  { openapi: "3.1.0", given: "true", want: { always: true } },
  { openapi: "3.1.0", given: "false", want: { always: false } },
  { openapi: "3.0.3", given: "{ example: 1 }", want: { examples: [1] } },
  { openapi: "3.1.0", given: "{ examples: [1, 2], example: 3 }", want: { examples: [1, 2, 3] } },
  { openapi: "3.0.3", given: "{ const: a }", want: { others: { const: "a" } } },
  {
    openapi: "3.1.0",
    given: "{ x-a: 1, xml: { name: b }, $comment: c, $id: d, maximun: 1 }",
    want: { others: { "x-a": 1, xml: { name: "b" }, maximun: 1 } },
  },
  {
    openapi: "3.0.3",
    given: "{ x-nullable: true, x-extensible-enum: [a], externalDocs: { url: b } }",
    want: { knownValues: ["a"] },
  },
  { openapi: "2.0", given: "{ items: [{ type: string }] }", want: { others: { items: [{ type: "string" }] } } },
  { openapi: "3.0.3", given: "{ required: [], uniqueItems: false, readOnly: false }", want: {} },
])("$openapi: $given", ({ openapi, given, want }) => {
  expect(schemaOf(openapi, given)).toEqual(want);
});

test.each([
  { openapi: "3.0.3", want: { ref: "B", description: "text" } },
  { openapi: "3.1.0", want: { ref: "B", description: "text", deprecated: true } },
])("$openapi: what stands beside a reference", ({ openapi, want }) => {
  const given = '{ allOf: [{ $ref: "#/components/schemas/B", description: text, deprecated: true }] }';
  expect(schemaOf(openapi, given)).toEqual({ allOf: [want] });
});

test("nullable beside a composition makes null one more alternative", () => {
  const given = '{ description: text, nullable: true, allOf: [{ $ref: "#/components/schemas/B" }] }';
  expect(schemaOf("3.0.3", given)).toEqual({
    description: "text",
    anyOf: [{ allOf: [{ ref: "B" }] }, { types: ["null"] }],
  });
});

test.each([
  { given: "{ mapping: { b: B } }", want: { b: "B" } },
  { given: '{ mapping: { b: "#/components/schemas/B", c: B } }', want: { b: "B", c: "B" } },
  { given: "{ mapping: {} }", want: {} },
])("a discriminator's mapping $given tells keys", ({ given, want }) => {
  const text = `{ oneOf: [], discriminator: { propertyName: kind, ${given.slice(1)} }`;
  expect(schemaOf("3.1.0", text)).toEqual({ discriminator: { propertyName: "kind", mapping: want } });
});

test("a reference to a place that is no component gives it a key made from the place", () => {
  const model = readableModel(`openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    A: { properties: { b: { $ref: "#/components/schemas/C/properties/deep" } } }
    C: { properties: { deep: { type: string } } }
`);
  expect([...model.schemas.values()].map(({ key, isComponent }) => [key, isComponent])).toEqual([
    ["A", true],
    ["C", true],
    ["C deep", false],
  ]);
});
