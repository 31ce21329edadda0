import { expect, test } from "vitest";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import { modelOf, readableModel } from "../../support/model-of.ts";

const info = 'info: { title: T, version: "1" }\n';

function operationOf(members: string, rest = "") {
  const [operation] = readableModel(`openapi: 3.1.0\n${info}paths:\n  /a:\n    post:\n${members}${rest}`).operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  return operation;
}

test("callbacks are read as operations, in the document's order, references followed", () => {
  const { callbacks } = operationOf(
    `      callbacks:
        paid: { "{$request.body#/url}": { post: { operationId: onPaid } } }
        failed: { $ref: "#/components/callbacks/Failed" }
`,
    'components: { callbacks: { Failed: { "{$url}": { put: { responses: { "204": {} } } } } } }\n',
  );
  const told = [...(callbacks ?? [])].map(([name, operations]) => [
    name,
    ...operations.map(({ method, path, parameters }) => `${method} ${path} ${parameters.length}`),
  ]);
  expect(told).toEqual([
    ["paid", "POST {$request.body#/url} 0"],
    ["failed", "PUT {$url} 0"],
  ]);
  expect(callbacks?.get("failed")?.[0]?.at.pointer).toBe("/components/callbacks/Failed/{$url}/put");
});

test("a callback that leads back to itself ends", () => {
  const { callbacks } = operationOf(
    '      callbacks: { a: { $ref: "#/components/callbacks/A" } }\n',
    'components: { callbacks: { A: { "{$url}": { post: { callbacks: { a: { $ref: "#/components/callbacks/A" } } } } } } }\n',
  );
  const [first] = callbacks?.get("a") ?? [];
  expect(first).toMatchObject({ method: "POST", path: "{$url}" });
  expect(first?.callbacks).toBeUndefined();
});

test("an operation's own lifecycle, and its other extensions", () => {
  const operation = operationOf(
    '      { x-lifecycle: deprecated, x-sunset: "2030-01-01", x-deprecated-since: soon, x-successor: a/v2, x-other: [1] }\n',
  );
  expect(operation.lifecycle).toEqual({
    status: "deprecated",
    sunset: "2030-01-01",
    deprecated: "soon",
    successor: "a/v2",
  });
  expect(operation.extensions).toEqual(new Map([["x-other", [1]]]));
});

test("a status of the lifecycle that is not known is none", () => {
  expect(operationOf("      { x-lifecycle: retired }\n").lifecycle).toBeUndefined();
});

test("links, headers and encodings keep what they say", () => {
  const operation = operationOf(`      requestBody:
        content:
          multipart/form-data:
            encoding: { file: { headers: { X-Part: { schema: { type: string } } } } }
      responses:
        "200":
          links: { next: { $ref: "#/components/links/Next" }, gone: { $ref: "#/components/links/Gone" } }
          headers:
            X-A: { style: simple, explode: true, deprecated: true, schema: { type: array } }
            X-B: { content: { application/json: { schema: { type: object } } } }
components: { links: { Next: { operationId: b } } }
`);
  const [response] = operation.responses;
  expect([...(response?.links ?? [])]).toEqual([
    ["next", { operationId: "b" }],
    ["gone", { $ref: "#/components/links/Gone" }],
  ]);
  expect(response?.headers.get("X-A")).toMatchObject({ style: "simple", explode: true, deprecated: true });
  expect(response?.headers.get("X-B")).toMatchObject({ mediaType: "application/json", schema: { types: ["object"] } });
  const encoding = operation.requestBody?.content[0]?.encoding.get("file");
  expect([...(encoding?.headers?.keys() ?? [])]).toEqual(["X-Part"]);
});

test("a part's header that refers back to itself ends", () => {
  const { value, diagnostics } = modelOf(`openapi: 3.1.0
${info}paths:
  /a: { get: { responses: { "200": { headers: { X-A: { $ref: "#/components/headers/A" } } } } } }
components:
  headers:
    A: { content: { a/b: { encoding: { c: { headers: { X-A: { $ref: "#/components/headers/A" } } } } } } }
`);
  expect(diagnostics).toEqual([]);
  expect(value?.operations).toHaveLength(1);
});

function schemesOf(head: string, schemes: string): ApiModel["securitySchemes"] {
  return readableModel(`${head}\n${info}paths: {}\n${schemes}\n`).securitySchemes;
}

test.each([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
])("Swagger 2.0's flow %s is %s", (flow, name) => {
  const schemes = schemesOf(
    'swagger: "2.0"',
    `securityDefinitions: { a: { type: oauth2, flow: ${flow}, tokenUrl: /token, scopes: { read: Reads. } } }`,
  );
  expect([...(schemes.get("a")?.flows ?? [])]).toMatchObject([
    [name, { tokenUrl: "/token", scopes: new Map([["read", "Reads."]]) }],
  ]);
});

test("flows, formats and URLs of security schemes; what has another type is passed over", () => {
  const schemes = schemesOf(
    "openapi: 3.0.3",
    `components:
  securitySchemes:
    a: { type: http, scheme: Bearer, bearerFormat: JWT }
    b: { type: openIdConnect, openIdConnectUrl: "https://a.example" }
    c: { type: oauth2, flows: { implicit: { authorizationUrl: /a, scopes: [] }, x-flow: {}, password: 7 } }`,
  );
  expect(schemes.get("a")).toMatchObject({ scheme: "bearer", bearerFormat: "JWT" });
  expect(schemes.get("b")).toMatchObject({ openIdConnectUrl: "https://a.example" });
  expect([...(schemes.get("c")?.flows?.keys() ?? [])]).toEqual(["implicit"]);
});

test.each([
  { head: 'swagger: "2.0"', openapi: "2.0" },
  { head: "swagger: 2.0", openapi: "2.0" },
  { head: "openapi: 3.1.1\njsonSchemaDialect: https://a.example", openapi: "3.1.1", dialect: "https://a.example" },
  { head: "openapi: 3.1.0\njsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base", openapi: "3.1.0" },
])("the version and dialect of $head", ({ head, openapi, dialect }) => {
  const model = readableModel(`${head}\n${info}paths: {}\n`);
  expect(model).toMatchObject({ openapi });
  expect(model.jsonSchemaDialect).toBe(dialect);
});

test.each([
  ["openapi: 3.9.0\npaths: {}", "unknown-openapi-version"],
  ["openapi: 3\npaths: {}\nswagger: 2", "missing-member"],
  ["swagger: 1.2\npaths: {}", "unknown-openapi-version"],
  ["paths: {}", "no-openapi"],
  ["openapi: 3.0.0\npaths: { a: { get: { parameters: [{}] } } }", "path-without-slash"],
])("what can be read gives a model, and says what is wrong: %s", (text, code) => {
  const { value, diagnostics } = modelOf(`${text}\n`);
  expect(value).toBeDefined();
  expect(diagnostics.map((each) => each.code)).toContain(code);
});

test.each(["[]", "a: b", "openapi: 4.0.0"])("what has nothing to read gives none: %s", (text) => {
  expect(modelOf(`${text}\n`).value).toBeUndefined();
});
