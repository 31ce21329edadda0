import { expect, test } from "vitest";
import { readableModel } from "../../support/model-of.ts";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

function operationOf(text: string, before = "") {
  const [operation] = readableModel(`${head}paths:\n  /a:\n${before}    get:\n${text}`).operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  return operation;
}

test.each([
  { location: "path", style: "simple", explode: false },
  { location: "query", style: "form", explode: true },
  { location: "header", style: "simple", explode: false },
  { location: "cookie", style: "form", explode: true },
])("a parameter in the $location is of style $style unless it says otherwise", ({ location, style, explode }) => {
  const path = location === "path" ? "/{p}" : "/a";
  const parameter = `{ name: p, in: ${location}, required: true, schema: { type: string } }`;
  const model = readableModel(`${head}paths: { "${path}": { get: { parameters: [${parameter}] } } }\n`);
  expect(model.operations[0]?.parameters).toMatchObject([{ name: "p", in: location, style, explode }]);
});

test("parameters of the path item come first, and give way to the operation's own", () => {
  const before =
    "    parameters:\n      - { name: a, in: query, schema: {} }\n      - { name: b, in: query, schema: {} }\n";
  const { parameters } = operationOf(
    "      parameters:\n        - { name: c, in: query, schema: {} }\n        - { name: a, in: query, required: true, schema: {} }\n" +
      "        - { name: b, in: header, schema: {} }\n",
    before,
  );
  expect(parameters.map(({ name, in: location, required }) => [name, location, required])).toEqual([
    ["b", "query", false],
    ["c", "query", false],
    ["a", "query", true],
    ["b", "header", false],
  ]);
});

test.each(["Accept", "content-type", "AUTHORIZATION"])("a header parameter called %s is ignored", (name) => {
  expect(operationOf(`      parameters: [{ name: ${name}, in: header, schema: {} }]\n`).parameters).toEqual([]);
});

test("responses stand in order, ranges in capitals, `default` last", () => {
  const { responses } = operationOf('      responses: { default: {}, "404": {}, 4xx: {}, "200": {}, x-note: 1 }\n');
  expect(responses.map(({ status }) => status)).toEqual(["200", "404", "4XX", "default"]);
});

test("an operation without security of its own has the document's, one with an empty list has none", () => {
  const model = readableModel(`${head}security: [{ key: [] }]
paths:
  /a: { get: {} }
  /b: { get: { security: [] } }
  /c: { get: { security: [{}] } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: key } } }
`);
  expect(model.operations.map(({ security }) => security)).toEqual([[[{ scheme: "key", scopes: [] }]], [], [[]]]);
});

test("what stands beside a reference to a parameter or response replaces its description: OpenAPI 3.1, Reference Object", () => {
  const model = readableModel(`${head}paths:
  /a:
    get:
      parameters: [{ $ref: "#/components/parameters/P", description: beside }]
      responses: { "200": { $ref: "#/components/responses/R", description: beside } }
components:
  parameters: { P: { name: p, in: query, description: own, schema: {} } }
  responses: { R: { description: own } }
`);
  expect(model.operations[0]?.parameters[0]?.description).toBe("beside");
  expect(model.operations[0]?.responses[0]?.description).toBe("beside");
});
