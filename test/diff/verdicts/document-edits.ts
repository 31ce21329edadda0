import { parse } from "yaml";

/** How grave a pair is: `harmless` is silent in a gate, `risky` warns. */
export type ExpectedVerdict = "breaking" | "risky" | "harmless";

/** Members of a document beside `openapi` and `info`, before and after an edit, as YAML. */
export type DocumentEdit = readonly [before: string, after: string, verdict: ExpectedVerdict];

const things = (operations: string): string => `paths:\n  /things:\n${indented(operations, 4)}`;
const get = (members: string): string => things(`get:\n${indented(members, 2)}`);
const post = (members: string): string => things(`post:\n${indented(members, 2)}`);
const ok = 'responses: { "200": { description: Done. } }';
const query = (parameter: string): string => get(`parameters:\n  - ${parameter}\n${ok}`);
const bodyOf = (body: string): string => post(`requestBody: ${body}\n${ok}`);
const answers = (responses: string): string => get(`responses: ${responses}`);
const secured = (security: string, schemes = defaultSchemes): string =>
  `${get(`security: ${security}\n${ok}`)}\ncomponents:\n  securitySchemes:\n${indented(schemes, 4)}`;
const defaultSchemes = `key: { type: apiKey, in: header, name: x-key }
bearer: { type: http, scheme: bearer }
oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example/t, scopes: { read: Reads., write: Writes. } } } }`;
const served = (servers: string): string => `servers: ${servers}\n${get(ok)}`;
const response = (schema: string): string =>
  answers(`{ "200": { description: Done., content: { application/json: { schema: ${schema} } } } }`);
const request = (schema: string): string => bodyOf(`{ content: { application/json: { schema: ${schema} } } }`);

/** Edits of documents whose verdict the reference's tables name. */
export const documentEdits: Readonly<Record<string, DocumentEdit>> = {
  "a path is added": [get(ok), `${get(ok)}\n  /others:\n    get:\n      ${ok}`, "harmless"],
  "a path is removed": [`${get(ok)}\n  /others:\n    get:\n      ${ok}`, get(ok), "breaking"],
  "a method is added": [get(ok), things(`get: { ${ok} }\nput: { ${ok} }`), "harmless"],
  "a method is removed": [things(`get: { ${ok} }\nput: { ${ok} }`), get(ok), "breaking"],
  "a deprecated method is removed without a date": [
    things(`get: { ${ok} }\nput: { deprecated: true, ${ok} }`),
    get(ok),
    "breaking",
  ],
  "a deprecated method is removed after its sunset": [
    things(`get: { ${ok} }\nput: { deprecated: true, x-sunset: "2020-01-01", ${ok} }`),
    get(ok),
    "harmless",
  ],
  "a deprecated method is removed before its sunset": [
    things(`get: { ${ok} }\nput: { deprecated: true, x-sunset: "2090-01-01", ${ok} }`),
    get(ok),
    "breaking",
  ],
  "a method is deprecated": [get(ok), get(`deprecated: true\n${ok}`), "harmless"],
  "an operation moves": [
    `paths:\n  /things:\n    get: { operationId: listThings, ${ok} }`,
    `paths:\n  /objects:\n    get: { operationId: listThings, ${ok} }`,
    "breaking",
  ],
  "a path's parameter gets another name": [
    `paths:\n  /things/{id}:\n    get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${ok} }`,
    `paths:\n  /things/{thing}:\n    get: { parameters: [{ name: thing, in: path, required: true, schema: { type: string } }], ${ok} }`,
    "harmless",
  ],
  "texts change": [
    get(`summary: A.\ndescription: B.\n${ok}`),
    get(`summary: C.\ndescription: D.\nexternalDocs: { url: https://a.example }\n${ok}`),
    "harmless",
  ],

  "an optional parameter is added": [get(ok), query("{ name: q, in: query, schema: { type: string } }"), "harmless"],
  "a required parameter is added": [
    get(ok),
    query("{ name: q, in: query, required: true, schema: { type: string } }"),
    "breaking",
  ],
  "a required header is added": [
    get(ok),
    query("{ name: x-q, in: header, required: true, schema: { type: string } }"),
    "breaking",
  ],
  "a header that OpenAPI passes over is added": [
    get(ok),
    query("{ name: Authorization, in: header, required: true, schema: { type: string } }"),
    "harmless",
  ],
  "a header changes its letter case": [
    query("{ name: X-Q, in: header, schema: { type: string } }"),
    query("{ name: x-q, in: header, schema: { type: string } }"),
    "harmless",
  ],
  "a parameter is removed": [query("{ name: q, in: query, schema: { type: string } }"), get(ok), "risky"],
  "a parameter becomes required": [
    query("{ name: q, in: query, schema: { type: string } }"),
    query("{ name: q, in: query, required: true, schema: { type: string } }"),
    "breaking",
  ],
  "a parameter becomes optional": [
    query("{ name: q, in: query, required: true, schema: { type: string } }"),
    query("{ name: q, in: query, schema: { type: string } }"),
    "harmless",
  ],
  "a parameter moves": [
    query("{ name: q, in: query, schema: { type: string } }"),
    query("{ name: q, in: header, schema: { type: string } }"),
    "breaking",
  ],
  "a parameter is renamed": [
    query("{ name: q, in: query, schema: { type: string, maxLength: 7 } }"),
    query("{ name: search, in: query, schema: { type: string, maxLength: 7 } }"),
    "breaking",
  ],
  "a list is written otherwise": [
    query("{ name: q, in: query, style: form, explode: true, schema: { type: array, items: { type: string } } }"),
    query("{ name: q, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }"),
    "breaking",
  ],
  "a style changes": [
    query("{ name: q, in: query, style: form, explode: false, schema: { type: array, items: { type: string } } }"),
    query(
      "{ name: q, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }",
    ),
    "breaking",
  ],
  "a style's default is written out": [
    query("{ name: q, in: query, schema: { type: array, items: { type: string } } }"),
    query("{ name: q, in: query, style: form, explode: true, schema: { type: array, items: { type: string } } }"),
    "harmless",
  ],
  "a plain value is exploded": [
    query("{ name: q, in: query, explode: false, schema: { type: string } }"),
    query("{ name: q, in: query, explode: true, schema: { type: string } }"),
    "harmless",
  ],
  "a text parameter becomes a number": [
    query("{ name: q, in: query, schema: { type: string } }"),
    query("{ name: q, in: query, schema: { type: integer } }"),
    "breaking",
  ],
  "a number parameter becomes a text": [
    query("{ name: q, in: query, schema: { type: integer } }"),
    query("{ name: q, in: query, schema: { type: string } }"),
    "harmless",
  ],
  "a parameter's default changes": [
    query("{ name: q, in: query, schema: { type: integer, default: 10 } }"),
    query("{ name: q, in: query, schema: { type: integer, default: 20 } }"),
    "risky",
  ],
  "a parameter moves up to its path": [
    get(`parameters: [{ name: q, in: query, schema: { type: string } }]\n${ok}`),
    things(`parameters: [{ name: q, in: query, schema: { type: string } }]\nget: { ${ok} }`),
    "harmless",
  ],

  "a required body is added": [post(ok), bodyOf("{ required: true, content: { text/plain: {} } }"), "breaking"],
  "an optional body is added": [post(ok), bodyOf("{ content: { text/plain: {} } }"), "harmless"],
  "a body is removed": [bodyOf("{ content: { text/plain: {} } }"), post(ok), "breaking"],
  "a body becomes required": [
    bodyOf("{ content: { text/plain: {} } }"),
    bodyOf("{ required: true, content: { text/plain: {} } }"),
    "breaking",
  ],
  "a body becomes optional": [
    bodyOf("{ required: true, content: { text/plain: {} } }"),
    bodyOf("{ content: { text/plain: {} } }"),
    "harmless",
  ],
  "a body's media type is added": [
    bodyOf("{ content: { text/plain: {} } }"),
    bodyOf("{ content: { text/plain: {}, text/csv: {} } }"),
    "harmless",
  ],
  "a body's media type is removed": [
    bodyOf("{ content: { text/plain: {}, text/csv: {} } }"),
    bodyOf("{ content: { text/plain: {} } }"),
    "breaking",
  ],
  "a body's media type changes its letter case": [
    bodyOf("{ content: { Application/JSON: {} } }"),
    bodyOf("{ content: { application/json: {} } }"),
    "harmless",
  ],
  "a body's media type becomes a range": [
    bodyOf("{ content: { image/png: {} } }"),
    bodyOf("{ content: { image/*: {} } }"),
    "harmless",
  ],
  "an answer's media type becomes a range": [
    answers('{ "200": { description: D, content: { image/png: {} } } }'),
    answers('{ "200": { description: D, content: { image/*: {} } } }'),
    "breaking",
  ],
  "an answer's media type is removed": [
    answers('{ "200": { description: D, content: { application/json: {}, text/csv: {} } } }'),
    answers('{ "200": { description: D, content: { application/json: {} } } }'),
    "breaking",
  ],
  "an answer's schema is dropped": [
    answers('{ "200": { description: D, content: { application/json: { schema: { type: object } } } } }'),
    answers('{ "200": { description: D, content: { application/json: {} } } }'),
    "breaking",
  ],

  "a success is removed": [
    answers('{ "200": { description: A }, "202": { description: B } }'),
    answers('{ "200": { description: A } }'),
    "breaking",
  ],
  "a success is added": [
    answers('{ "200": { description: A } }'),
    answers('{ "200": { description: A }, "202": { description: B } }'),
    "risky",
  ],
  "a success changes": [answers('{ "200": { description: A } }'), answers('{ "201": { description: A } }'), "breaking"],
  "an error is removed": [
    answers('{ "200": { description: A }, "404": { description: B } }'),
    answers('{ "200": { description: A } }'),
    "risky",
  ],
  "an error is added": [
    answers('{ "200": { description: A } }'),
    answers('{ "200": { description: A }, "404": { description: B } }'),
    "harmless",
  ],
  "a header of an answer is added": [
    answers('{ "200": { description: A } }'),
    answers('{ "200": { description: A, headers: { x-a: { schema: { type: string } } } } }'),
    "harmless",
  ],
  "a required header of an answer is removed": [
    answers('{ "200": { description: A, headers: { x-a: { required: true, schema: { type: string } } } } }'),
    answers('{ "200": { description: A } }'),
    "breaking",
  ],
  "an optional header of an answer is removed": [
    answers('{ "200": { description: A, headers: { x-a: { schema: { type: string } } } } }'),
    answers('{ "200": { description: A } }'),
    "risky",
  ],
  "a header of an answer becomes optional": [
    answers('{ "200": { description: A, headers: { x-a: { required: true, schema: { type: string } } } } }'),
    answers('{ "200": { description: A, headers: { x-a: { schema: { type: string } } } } }'),
    "breaking",
  ],

  "a property of a request is added": [
    request("{ type: object }"),
    request("{ type: object, properties: { a: { type: string } } }"),
    "harmless",
  ],
  "a property of an answer is added": [
    response("{ type: object }"),
    response("{ type: object, properties: { a: { type: string } } }"),
    "harmless",
  ],
  "a required property of an answer is removed": [
    response("{ type: object, required: [a], properties: { a: { type: string } } }"),
    response("{ type: object }"),
    "breaking",
  ],
  "an optional property of an answer is removed": [
    response("{ type: object, properties: { a: { type: string } } }"),
    response("{ type: object }"),
    "risky",
  ],
  "a property of a request is removed": [
    request("{ type: object, properties: { a: { type: string } } }"),
    request("{ type: object }"),
    "risky",
  ],
  "a property of a closed request is removed": [
    request("{ type: object, additionalProperties: false, properties: { a: { type: string } } }"),
    request("{ type: object, additionalProperties: false }"),
    "breaking",
  ],
  "a value joins an extensible enum of an answer": [
    response("{ type: string, x-extensible-enum: [a, b] }"),
    response("{ type: string, x-extensible-enum: [a, b, c] }"),
    "harmless",
  ],
  "a read-only property of a request becomes required": [
    request("{ type: object, properties: { id: { type: string, readOnly: true } } }"),
    request("{ type: object, required: [id], properties: { id: { type: string, readOnly: true } } }"),
    "harmless",
  ],
  "a write-only property of an answer becomes optional": [
    response("{ type: object, required: [id], properties: { id: { type: string, writeOnly: true } } }"),
    response("{ type: object, properties: { id: { type: string, writeOnly: true } } }"),
    "harmless",
  ],
  "a request's default changes": [
    request("{ type: object, properties: { a: { type: integer, default: 1 } } }"),
    request("{ type: object, properties: { a: { type: integer, default: 2 } } }"),
    "risky",
  ],
  "an answer's default changes": [
    response("{ type: object, properties: { a: { type: integer, default: 1 } } }"),
    response("{ type: object, properties: { a: { type: integer, default: 2 } } }"),
    "harmless",
  ],
  "a component that nothing uses changes": [
    `${get(ok)}\ncomponents: { schemas: { Unused: { type: string } } }`,
    `${get(ok)}\ncomponents: { schemas: { Unused: { type: integer } } }`,
    "harmless",
  ],

  "a first credential is asked for": [secured("[]"), secured("[{ key: [] }]"), "breaking"],
  "credentials are no longer optional": [secured("[{}, { key: [] }]"), secured("[{ key: [] }]"), "breaking"],
  "another credential may be given": [secured("[{ key: [] }]"), secured("[{ key: [] }, { bearer: [] }]"), "harmless"],
  "a choice of credentials is gone": [secured("[{ key: [] }, { bearer: [] }]"), secured("[{ key: [] }]"), "breaking"],
  "choices of credentials are reordered": [
    secured("[{ key: [] }, { bearer: [] }]"),
    secured("[{ bearer: [] }, { key: [] }]"),
    "harmless",
  ],
  "a second credential is asked for": [secured("[{ key: [] }]"), secured("[{ key: [], bearer: [] }]"), "breaking"],
  "a second credential is not asked for any more": [
    secured("[{ key: [], bearer: [] }]"),
    secured("[{ key: [] }]"),
    "harmless",
  ],
  "an operation is opened": [secured("[{ key: [] }]"), secured("[]"), "risky"],
  "a scope is asked for": [secured("[{ oauth: [read] }]"), secured("[{ oauth: [read, write] }]"), "breaking"],
  "a scope is not asked for any more": [
    secured("[{ oauth: [read, write] }]"),
    secured("[{ oauth: [read] }]"),
    "harmless",
  ],
  "the key's header changes": [
    secured("[{ key: [] }]"),
    secured("[{ key: [] }]", defaultSchemes.replace("x-key", "x-api-key")),
    "breaking",
  ],
  "a scheme that nothing uses changes": [
    secured("[{ bearer: [] }]"),
    secured("[{ bearer: [] }]", defaultSchemes.replace("x-key", "x-api-key")),
    "harmless",
  ],
  "the token's address changes": [
    secured("[{ oauth: [read] }]"),
    secured("[{ oauth: [read] }]", defaultSchemes.replace("https://a.example/t", "https://b.example/t")),
    "risky",
  ],
  "security moves from the operation to the document": [
    `security: []\n${secured("[{ key: [] }]")}`,
    `security: [{ key: [] }]\n${secured("[{ key: [] }]").replace("security: [{ key: [] }]\n", "")}`,
    "harmless",
  ],

  "a server is added": [
    served("[{ url: https://a.example/v1 }]"),
    served("[{ url: https://a.example/v1 }, { url: https://b.example/v1 }]"),
    "harmless",
  ],
  "a server's host changes": [
    served("[{ url: https://a.example/v1 }]"),
    served("[{ url: https://b.example/v1 }]"),
    "risky",
  ],
  "a server's base path changes": [
    served("[{ url: https://a.example/v1 }]"),
    served("[{ url: https://a.example/api/v1 }]"),
    "breaking",
  ],
  "the base path moves into the paths": [
    served("[{ url: https://a.example/v1 }]"),
    served("[{ url: https://a.example }]").replace("/things", "/v1/things"),
    "harmless",
  ],

  "a webhook is added": [get(ok), `${get(ok)}\nwebhooks: { done: { post: { ${ok} } } }`, "harmless"],
  "a webhook is removed": [`${get(ok)}\nwebhooks: { done: { post: { ${ok} } } }`, get(ok), "breaking"],
  "a callback is added": [post(ok), post(`callbacks: { done: { "{$url}": { post: { ${ok} } } } }\n${ok}`), "harmless"],
  "a callback is removed": [
    post(`callbacks: { done: { "{$url}": { post: { ${ok} } } } }\n${ok}`),
    post(ok),
    "breaking",
  ],
  "an operation gets another id": [get(`operationId: a\n${ok}`), get(`operationId: b\n${ok}`), "harmless"],
  "an operation gets another tag": [get(`tags: [a]\n${ok}`), get(`tags: [b]\n${ok}`), "harmless"],
};

/** A document of the members. */
export function documentOf(members: string): Record<string, unknown> {
  const parsed: unknown = parse(members);
  return { openapi: "3.1.0", info: { title: "Things", version: "1.0.0" }, ...Object(parsed) };
}

function indented(text: string, columns: number): string {
  return text.replaceAll(/^/gm, " ".repeat(columns));
}
