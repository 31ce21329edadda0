import { expect, test } from "vitest";
import { corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../../support/corpus.ts";
import { load } from "../../../generator/load/load.ts";
import { buildApiModel } from "../../../generator/model/build/build-api-model.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import { compareModels, compareTexts, told } from "./compare-texts.ts";

const schemes = "components: { securitySchemes: { k: { type: apiKey, in: header, name: x-key } } }";
const limit = "{ name: limit, in: query, schema: { type: integer } }";

// Reference, "breaking changes", section 2: pairs that say the same in other words.
const pairs: readonly (readonly [what: string, base: string, head: string])[] = [
  [
    "`/v1` moved from the server to the paths",
    "servers: [{ url: https://a.example/v1 }]\npaths: { /a: { get: {} } }",
    "servers: [{ url: https://a.example }]\npaths: { /v1/a: { get: {} } }",
  ],
  [
    "`/v1` moved from the paths to one of several servers in another order",
    "servers: [{ url: https://a.example }, { url: https://b.example/ }]\npaths: { /v1/a: { get: {} }, /v1/b: { get: {} } }",
    "servers: [{ url: https://b.example/v1 }, { url: https://a.example/v1/ }]\npaths: { /a: { get: {} }, /b: { get: {} } }",
  ],
  [
    "a variable of the server written out",
    'servers: [{ url: "https://a.example/{v}", variables: { v: { default: v1 } } }]\npaths: { /a: { get: {} } }',
    "servers: [{ url: https://A.example/v1 }]\npaths: { /a: { get: {} } }",
  ],
  [
    "a parameter moved to the path item and to a component",
    `paths: { /a: { get: { parameters: [{ name: q, in: query, schema: {} }, ${limit}] } } }`,
    `paths: { /a: { parameters: [{ $ref: "#/components/parameters/limit" }], get: { parameters: [{ name: q, in: query, schema: {} }] } } }\ncomponents: { parameters: { limit: ${limit} } }`,
  ],
  [
    "the case of a header's name, and defaults written out",
    "paths: { /a: { get: { parameters: [{ name: X-A, in: header, schema: {} }], responses: { 2xx: { headers: { X-B: { schema: {} } } } } } } }",
    "paths: { /a: { get: { parameters: [{ name: x-a, in: header, required: false, style: simple, explode: false, schema: {} }], responses: { 2XX: { headers: { x-b: { required: false, style: simple, schema: {} } } } } } } }",
  ],
  [
    "the case and the spaces of a media type, and the order of its parameters",
    'paths: { /a: { get: { responses: { "200": { content: { "Application/JSON; charset=UTF-8; v=1": {} } } } } } }',
    'paths: { /a: { get: { responses: { "200": { content: { \'application/json;v=1;charset="utf-8"\': {} } } } } } }',
  ],
  [
    "a schema that allows all, and none",
    'paths: { /a: { get: { responses: { "200": { content: { a/b: { schema: {} } } } } } } }',
    'paths: { /a: { get: { responses: { "200": { content: { a/b: {} } } } } } }',
  ],
  [
    "security of the document, and of each operation, in another order",
    `security: [{ k: [] }, { l: [b, a] }]\npaths: { /a: { get: {} } }\n${schemes}`,
    `paths: { /a: { get: { security: [{ l: [a, b] }, { k: [] }, { k: [] }] } } }\n${schemes}`,
  ],
  [
    "no security, and an empty alternative",
    "paths: { /a: { get: { security: [] } } }",
    "paths: { /a: { get: { security: [{}] } } }",
  ],
  [
    "the order of tags, statuses, media types and paths",
    'paths: { /a: { get: { tags: [a, b], responses: { "200": { content: { a/b: {}, c/d: {} } }, "404": {} } } }, /b: { get: {} } }',
    'paths: { /b: { get: {} }, /a: { get: { tags: [b, a], responses: { "404": {}, "200": { content: { c/d: {}, a/b: {} } } } } } }',
  ],
  [
    "white space of texts",
    "paths: { /a: { get: { description: 'Reads  a thing.' } } }",
    'paths: { /a: { get: { description: "Reads\\na thing.\\n" } } }',
  ],
  [
    "the encoding that is the default",
    "paths: { /a: { post: { requestBody: { content: { multipart/form-data: { schema: { properties: { a: { type: string } } } } } } } } }",
    "paths: { /a: { post: { requestBody: { content: { multipart/form-data: { schema: { properties: { a: { type: string } } }, encoding: { a: { contentType: text/plain, style: form, explode: true } } } } } } } }",
  ],
  [
    "the order of what a link hands over",
    'paths: { /a: { get: { responses: { "200": { links: { next: { operationRef: /b, parameters: { x: $url, y: $method } } } } } } } }',
    'paths: { /a: { get: { responses: { "200": { links: { next: { parameters: { y: $method, x: $url }, operationRef: /b } } } } } } }',
  ],
  [
    "a link to an operation by its pointer instead of its name",
    'paths: { /a: { get: { operationId: a, responses: { "200": { links: { next: { operationId: a } } } } } } }',
    'paths: { /a: { get: { operationId: a, responses: { "200": { links: { next: { operationRef: "#/paths/~1a/get" } } } } } } }',
  ],
  [
    "the encoding of a part whose schema is wrapped",
    "paths: { /a: { post: { requestBody: { content: { multipart/form-data: { schema: { properties: { a: { type: object } } }, encoding: { a: { explode: true } } } } } } } }",
    "paths: { /a: { post: { requestBody: { content: { multipart/form-data: { schema: { allOf: [{ properties: { a: { allOf: [{ type: object }] } } }] }, encoding: { a: { explode: true } } } } } } } }",
  ],
  [
    "a single value of Swagger 2.0, which has nothing to explode",
    'swagger: "2.0"\npaths: { /a: { get: { parameters: [{ name: a, in: query, type: string }] } } }',
    "openapi: 3.0.3\npaths: { /a: { get: { parameters: [{ name: a, in: query, schema: { type: string } }] } } }",
  ],
  [
    "a number as content and as schema",
    "paths: { /a: { get: { parameters: [{ name: n, in: query, schema: { type: integer } }] } } }",
    "paths: { /a: { get: { parameters: [{ name: n, in: query, content: { application/json: { schema: { type: integer } } } }] } } }",
  ],
  ["OpenAPI 3.0 and 3.1", "openapi: 3.0.3\npaths: { /a: { get: {} } }", "openapi: 3.1.0\npaths: { /a: { get: {} } }"],
  [
    "Swagger 2.0 and OpenAPI 3",
    `swagger: "2.0"
host: a.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  b: { type: basic }
  o: { type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: { read: Reads. } }
security: [{ o: [read] }]
paths:
  /a/{id}:
    post:
      parameters:
        - { name: id, in: path, required: true, type: string }
        - { name: ids, in: query, type: array, items: { type: string }, collectionFormat: multi }
        - { name: body, in: body, required: true, schema: { type: object } }
      responses: { "200": { description: Done., schema: { type: object }, headers: { X-A: { type: integer } } } }
  /b:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters: [{ name: a, in: formData, required: true, type: string }]
      responses: { "204": { description: Done. } }`,
    `openapi: 3.0.3
servers: [{ url: https://a.example/v1 }]
security: [{ o: [read] }]
components:
  securitySchemes:
    b: { type: http, scheme: basic }
    o: { type: oauth2, flows: { authorizationCode: { authorizationUrl: /a, tokenUrl: /t, scopes: { read: Reads. } } } }
paths:
  /a/{id}:
    post:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { "200": { description: Done., content: { application/json: { schema: { type: object } } }, headers: { X-A: { schema: { type: integer } } } } }
  /b:
    post:
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }
      responses: { "204": { description: Done. } }`,
  ],
  [
    "Swagger 2.0 without media types, and the range that stands for them",
    'swagger: "2.0"\npaths: { /a: { get: { responses: { "200": { description: Done., schema: { type: object } } } } } }',
    'openapi: 3.0.3\npaths: { /a: { get: { responses: { "200": { description: Done., content: { "*/*": { schema: { type: object } } } } } } } }',
  ],
];

test.each(pairs)("%s: no change, in either direction", (_, base, head) => {
  expect(compareTexts(base, head).changes.map(told)).toEqual([]);
  expect(compareTexts(head, base).changes.map(told)).toEqual([]);
});

async function modelOfFile(file: string): Promise<ApiModel> {
  const path = `${corpusFolder}/${file}`;
  const entry = { id: file, product: file, path, root: corpusFolder, source: file };
  const { value } = await load(entry, { cwd: corpusFolder });
  const model = value === undefined ? undefined : buildApiModel(entry, value).value;
  if (model === undefined) throw new Error(`${file} has no model.`);
  return model;
}

test.skipIf(!hasCorpus)(
  `a document against itself, and against itself in another order, in ${corpusTitle}`,
  async () => {
    for (const { file } of corpusDocuments()) {
      const model = await modelOfFile(file);
      const reordered = {
        ...model,
        servers: model.servers.toReversed(),
        webhooks: model.webhooks.toReversed(),
        operations: model.operations.toReversed().map((operation) => ({
          ...operation,
          tags: operation.tags.toReversed(),
          responses: operation.responses.toReversed(),
          security: operation.security.toReversed(),
        })),
      };
      const again = compareModels(model, await modelOfFile(file)).changes.map(told);
      const other = compareModels(model, reordered).changes.map(told);
      expect({ file, again, other }).toEqual({ file, again: [], other: [] });
    }
  },
);

test.skipIf(!hasCorpus)(`a bundled document against its files, in ${corpusTitle}`, async () => {
  const split = await modelOfFile("openziti-edge-client/client.yml");
  const bundled = await modelOfFile("openziti-edge-client-bundled-2.0.yml");
  // One text was corrected between the two.
  const { changes } = compareModels(bundled, split);
  expect(changes.filter(({ levels }) => levels.docs === undefined).map(told)).toEqual([]);
});
