import { api, operation, pair, swagger, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const json = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;
const parameter = (text: string): string => operation(`parameters: [${text}]`);
const schemas = (text: string): string => `components:\n  schemas:\n    ${text.split("\n").join("\n    ")}\n`;
const statuses = (text: string): string => operation(`responses: {${text}}`);

/** What people do to documents from day to day, each with one thing that matters, or none. */
export const dailyPairs: readonly DocumentPair[] = [
  pair(
    "the expression of a callback",
    operation(`callbacks: {done: {"{$request.body#/url}": {post: {${ok}}}}}`, { method: "post" }),
    operation(`callbacks: {done: {"{$request.body#/callbackUrl}": {post: {${ok}}}}}`, { method: "post" }),
    "breaking",
    "breaking",
  ),
  pair(
    "the method of a webhook",
    operation("summary: A", { rest: `webhooks: {moved: {post: {${ok}}}}\n` }),
    operation("summary: A", { rest: `webhooks: {moved: {put: {${ok}}}}\n` }),
    "breaking",
    "breaking",
  ),
  pair(
    "200 to 2XX with a wider body",
    statuses(`"200": {description: A, ${json("{type: string, maxLength: 5}")}}`),
    statuses(`2XX: {description: A, ${json("{type: string}")}}`),
    "breaking",
    "compatible",
  ),
  pair(
    "a default split into statuses and kept",
    statuses(`default: {description: E, ${json("{type: object}")}}`),
    statuses(
      `"200": {description: E, ${json("{type: object}")}}, default: {description: E, ${json("{type: object}")}}`,
    ),
    "compatible",
    "breaking",
  ),
  pair(
    "an error body gets a property",
    statuses(
      `"200": {description: A}, "400": {description: E, ${json("{type: object, properties: {code: {type: string}}}")}}`,
    ),
    statuses(
      `"200": {description: A}, "400": {description: E, ${json("{type: object, properties: {code: {type: string}, hint: {type: string}}}")}}`,
    ),
    "compatible schema.property.added-optional",
    "risky schema.property.removed",
  ),
  pair(
    "one component in 4 operations",
    api(
      `paths:\n${["a", "b", "c", "d"].map((name) => `  /${name}: {get: {responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/T"}')}}}}}\n`).join("")}${schemas("T: {type: object, properties: {s: {type: string, enum: [x]}}}")}`,
    ),
    api(
      `paths:\n${["a", "b", "c", "d"].map((name) => `  /${name}: {get: {responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/T"}')}}}}}\n`).join("")}${schemas("T: {type: object, properties: {s: {type: string, enum: [x, y]}}}")}`,
    ),
    "breaking schema.enum.value-added",
    "compatible schema.enum.value-removed",
  ),
  pair(
    "a parameter component narrowed for two operations",
    api(
      `paths:\n  /a: {get: {parameters: [{$ref: "#/components/parameters/L"}], ${ok}}}\n  /b: {get: {parameters: [{$ref: "#/components/parameters/L"}], ${ok}}}\ncomponents: {parameters: {L: {name: limit, in: query, schema: {type: integer, maximum: 100}}}}\n`,
    ),
    api(
      `paths:\n  /a: {get: {parameters: [{$ref: "#/components/parameters/L"}], ${ok}}}\n  /b: {get: {parameters: [{$ref: "#/components/parameters/L"}], ${ok}}}\ncomponents: {parameters: {L: {name: limit, in: query, schema: {type: integer, maximum: 50}}}}\n`,
    ),
    "breaking schema.maximum.decreased",
    "compatible schema.maximum.increased",
  ),
  pair(
    "a reference to another component that says the same",
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/A"}')}}}`, {
      rest: schemas("A: {type: string, maxLength: 4}\nB: {type: string, maxLength: 4}"),
    }),
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/B"}')}}}`, {
      rest: schemas("A: {type: string, maxLength: 4}\nB: {type: string, maxLength: 4}"),
    }),
    "none",
    "none",
  ),
  pair(
    "a reference to another component that says more",
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/A"}')}}}`, {
      rest: schemas("A: {type: string, maxLength: 4}\nB: {type: string, maxLength: 9}"),
    }),
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/B"}')}}}`, {
      rest: schemas("A: {type: string, maxLength: 4}\nB: {type: string, maxLength: 9}"),
    }),
    "breaking schema.max-length.increased",
    "compatible schema.max-length.decreased",
  ),
  pair(
    "a component split into a base and an extension",
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/A"}')}}}`, {
      rest: schemas("A: {type: object, required: [id, n], properties: {id: {type: string}, n: {type: integer}}}"),
    }),
    operation(`responses: {"200": {description: A, ${json('{$ref: "#/components/schemas/A"}')}}}`, {
      rest: schemas(
        "Base: {type: object, required: [id], properties: {id: {type: string}}}\nA: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [n], properties: {n: {type: integer}}}]}",
      ),
    }),
    "none",
    "none",
  ),
  pair(
    "items moved to a component",
    operation(
      `responses: {"200": {description: A, ${json("{type: array, items: {type: object, properties: {x: {type: string}}}}")}}}`,
    ),
    operation(
      `responses: {"200": {description: A, ${json('{type: array, items: {$ref: "#/components/schemas/X"}}')}}}`,
      { rest: schemas("X: {type: object, properties: {x: {type: string}}}") },
    ),
    "none",
    "none",
  ),
  pair(
    "another title, contact and license",
    api(`paths: {/a: {get: {${ok}}}}\n`),
    api(
      `paths: {/a: {get: {${ok}}}}\nexternalDocs: {url: "https://docs.example.com"}\ntags: [{name: a, description: All of a}]\n`,
    ),
    "none",
    "none",
  ),
  pair(
    "an x- extension that no policy lists",
    operation("summary: A"),
    operation("summary: A\nx-internal: true"),
    "none",
    "none",
  ),
  pair(
    "a limit under allOf with a reference and siblings",
    operation(`requestBody: {${json("{allOf: [{$ref: '#/components/schemas/A'}], maxLength: 9}")}}`, {
      method: "post",
      rest: schemas("A: {type: string}"),
    }),
    operation(`requestBody: {${json("{allOf: [{$ref: '#/components/schemas/A'}], maxLength: 5}")}}`, {
      method: "post",
      rest: schemas("A: {type: string}"),
    }),
    "breaking schema.max-length.decreased",
    "compatible schema.max-length.increased",
  ),
  pair(
    "the base component of two gets a limit",
    operation(
      `requestBody: {${json("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}")}}`,
      {
        method: "post",
        rest: schemas(
          "Base: {type: object, required: [t], properties: {t: {type: string}, n: {type: string}}}\nA: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {t: {enum: [a]}}}]}\nB: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {t: {enum: [b]}}}]}",
        ),
      },
    ),
    operation(
      `requestBody: {${json("{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}")}}`,
      {
        method: "post",
        rest: schemas(
          "Base: {type: object, required: [t], properties: {t: {type: string}, n: {type: string, maxLength: 7}}}\nA: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {t: {enum: [a]}}}]}\nB: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {t: {enum: [b]}}}]}",
        ),
      },
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "deepObject gets a required member",
    parameter(
      "{name: f, in: query, style: deepObject, explode: true, schema: {type: object, properties: {a: {type: string}}}}",
    ),
    parameter(
      "{name: f, in: query, style: deepObject, explode: true, schema: {type: object, required: [a], properties: {a: {type: string}}}}",
    ),
    "breaking schema.property.required.enabled",
    "compatible schema.property.required.disabled",
  ),
  pair(
    "a list in a header gets a limit",
    parameter("{name: X-Ids, in: header, schema: {type: array, items: {type: string}}}"),
    parameter("{name: X-Ids, in: header, schema: {type: array, items: {type: string, pattern: '^[a-z]+$'}}}"),
    "breaking schema.pattern.added",
    "compatible schema.pattern.removed",
  ),
  pair(
    "a default in the schema of a required parameter",
    parameter("{name: a, in: query, required: true, schema: {type: string}}"),
    parameter("{name: a, in: query, required: true, schema: {type: string, default: x}}"),
    "risky schema.default.added",
    "risky schema.default.removed",
  ),
  pair(
    "servers left out as the default",
    api(`paths: {/a: {get: {${ok}}}}\n`, { servers: "servers: [{url: /}]" }),
    api(`paths: {/a: {get: {${ok}}}}\n`, { servers: "tags: []" }),
    "none",
    "none",
  ),
  pair(
    "servers of a path item",
    api(`paths: {/a: {get: {${ok}}}}\n`),
    api(`paths: {/a: {servers: [{url: "https://api.example.com/v1"}], get: {${ok}}}}\n`),
    "none",
    "none",
  ),
  pair(
    "a relative server with the same path",
    api(`paths: {/a: {get: {${ok}}}}\n`),
    api(`paths: {/a: {get: {${ok}}}}\n`, { servers: "servers: [{url: /v1}]" }),
    "risky",
    "compatible",
  ),
  pair(
    "the same security for each operation and for all",
    api(
      `paths: {/a: {get: {security: [{k: []}], ${ok}}}, /b: {get: {security: [{k: []}], ${ok}}}}\ncomponents: {securitySchemes: {k: {type: http, scheme: bearer}}}\n`,
    ),
    api(
      `security: [{k: []}]\npaths: {/a: {get: {${ok}}}, /b: {get: {${ok}}}}\ncomponents: {securitySchemes: {k: {type: http, scheme: bearer}}}\n`,
    ),
    "none",
    "none",
  ),
  pair(
    "mutual TLS",
    api(
      `security: [{k: []}]\npaths: {/a: {get: {${ok}}}}\ncomponents: {securitySchemes: {k: {type: http, scheme: bearer}}}\n`,
    ),
    api(`security: [{k: []}]\npaths: {/a: {get: {${ok}}}}\ncomponents: {securitySchemes: {k: {type: mutualTLS}}}\n`),
    "breaking security.scheme.type-changed",
    "breaking security.scheme.type-changed",
  ),
  pair(
    "JSON text of the same document",
    operation("summary: A"),
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Things", version: "1.4.0" },
      servers: [{ url: "https://api.example.com/v1" }],
      paths: { "/things": { get: { summary: "A", responses: { "204": { description: "Done" } } } } },
    }),
    "none",
    "none",
  ),
  pair(
    "YAML anchors",
    operation(
      `responses: {"200": {description: A, ${json("{type: object, properties: {a: {type: string, maxLength: 4}, b: {type: string, maxLength: 4}}}")}}}`,
    ),
    operation(
      `responses: {"200": {description: A, ${json("{type: object, properties: {a: &t {type: string, maxLength: 4}, b: *t}}")}}}`,
    ),
    "none",
    "none",
  ),
  pair(
    "comments and line ends",
    operation("summary: A"),
    `# A comment\r\n${operation("summary: A # yes").replaceAll("\n", "\r\n")}`,
    "none",
    "none",
  ),
  pair(
    "2.0 response headers, body and errors narrowed",
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: array, items: {type: string}}}, '404': {description: N}}",
    ),
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: array, minItems: 1, items: {type: string}}}, '404': {description: N}}",
    ),
    "compatible schema.min-items.set",
    "breaking schema.min-items.unset",
  ),
  pair(
    "2.0 readOnly property",
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: object, required: [a], properties: {a: {type: string, readOnly: true}}}}}",
    ),
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: object, properties: {a: {type: string, readOnly: true}}}}}",
    ),
    "breaking schema.property.required.disabled",
    "compatible schema.property.required.enabled",
  ),
  pair(
    "an operation's deprecated parameter gone past its date",
    operation(
      "summary: A\nparameters: [{name: old, in: query, required: true, deprecated: true, x-sunset: '2025-12-31', schema: {type: string}}]",
    ),
    operation("summary: A"),
    "compatible parameter.removed-after-deprecation",
    "breaking parameter.added-required",
  ),
  pair(
    "path parameters in another order",
    api(
      `paths: {"/a/{x}/{y}": {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}, {name: y, in: path, required: true, schema: {type: string}}], ${ok}}}}\n`,
    ),
    api(
      `paths: {"/a/{x}/{y}": {get: {parameters: [{name: y, in: path, required: true, schema: {type: string}}, {name: x, in: path, required: true, schema: {type: string}}], ${ok}}}}\n`,
    ),
    "compatible",
    "compatible",
  ),
  pair(
    "a fixed path beside a template",
    api(
      `paths: {"/a/{x}": {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}], ${ok}}}}\n`,
    ),
    api(
      `paths: {"/a/{x}": {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}}], ${ok}}}, /a/mine: {get: {${ok}}}}\n`,
    ),
    "compatible path.added",
    "breaking path.removed",
  ),
  pair(
    "HEAD goes",
    api(`paths: {/a: {get: {${ok}}, head: {${ok}}}}\n`),
    api(`paths: {/a: {get: {${ok}}}}\n`),
    "breaking operation.removed",
    "compatible operation.added",
  ),
];
