import { api, operation, pair, swagger, type DocumentPair } from "./document-pair.ts";
const ask = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`requestBody: {required: true, content: {application/json: {schema: ${schema}}}}`, {
    method: "post",
    rest,
    version,
  });
const tell = (schema: string, rest = "", version = "3.1.0"): string =>
  operation(`responses: {"200": {description: A, content: {application/json: {schema: ${schema}}}}}`, {
    rest,
    version,
  });
const schemas = (text: string): string => `components:\n  schemas:\n    ${text.split("\n").join("\n    ")}\n`;
const ok = `responses: {"204": {description: Done}}`;
const A = `{$ref: "#/components/schemas/A"}`;

/** Where several rules meet: access, references, recursion, media types, the two generations of OpenAPI. */
export const meetingPairs: readonly DocumentPair[] = [
  pair(
    "inheritance by discriminator: a subtype more, response",
    tell(
      A,
      schemas(
        `A: {type: object, required: [t], discriminator: {propertyName: t}, properties: {t: {type: string}}}\nB: {allOf: [${A}, {properties: {b: {type: string}}}]}`,
      ),
    ),
    tell(
      A,
      schemas(
        `A: {type: object, required: [t], discriminator: {propertyName: t}, properties: {t: {type: string}}}\nB: {allOf: [${A}, {properties: {b: {type: string}}}]}\nC: {allOf: [${A}, {properties: {c: {type: string}}}]}`,
      ),
    ),
    "none",
    "compatible",
  ),
  pair(
    "readOnly on a component used by both, required there",
    ask(
      A,
      schemas("A: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, n: {type: string}}}"),
    ),
    ask(
      A,
      schemas(
        "A: {type: object, required: [id, n], properties: {id: {type: string, readOnly: true}, n: {type: string}}}",
      ),
    ),
    "breaking schema.property.required.enabled",
    "compatible schema.property.required.disabled",
  ),
  pair(
    "readOnly behind a reference",
    ask(`{type: object, properties: {p: ${A}}}`, schemas("A: {type: string, readOnly: true}")),
    ask(`{type: object, properties: {p: ${A}}}`, schemas("A: {type: string, readOnly: true, maxLength: 3}")),
    "none",
    "none",
  ),
  pair(
    "readOnly by allOf around a reference",
    ask(
      `{type: object, properties: {p: {readOnly: true, allOf: [${A}]}}}`,
      schemas("A: {type: object, properties: {x: {type: string}}}"),
      "3.0.3",
    ),
    ask(
      `{type: object, properties: {p: {readOnly: true, allOf: [${A}]}}}`,
      schemas("A: {type: object, required: [x], properties: {x: {type: string}}}"),
      "3.0.3",
    ),
    "none",
    "none",
  ),
  pair(
    "a readOnly property removed, request",
    ask("{type: object, properties: {p: {type: string, readOnly: true}, q: {type: string}}}"),
    ask("{type: object, properties: {q: {type: string}}}"),
    "none",
    "compatible",
  ),
  pair(
    "a writeOnly property removed, response",
    tell("{type: object, properties: {p: {type: string, writeOnly: true}, q: {type: string}}}"),
    tell("{type: object, properties: {q: {type: string}}}"),
    "none",
    "compatible",
  ),
  pair(
    "a writeOnly required property added, response",
    tell("{type: object, properties: {q: {type: string}}}"),
    tell("{type: object, required: [p], properties: {p: {type: string, writeOnly: true}, q: {type: string}}}"),
    "compatible",
    "none",
  ),
  pair(
    "readOnly object holds a narrowed property, request",
    ask("{type: object, properties: {m: {type: object, readOnly: true, properties: {x: {type: string}}}}}"),
    ask("{type: object, properties: {m: {type: object, readOnly: true, properties: {x: {type: string, enum: [a]}}}}}"),
    "none",
    "none",
  ),
  pair(
    "nullable true to false in 3.0, request",
    ask("{type: object, properties: {p: {type: string, nullable: true}}}", "", "3.0.3"),
    ask("{type: object, properties: {p: {type: string}}}", "", "3.0.3"),
    "breaking schema.nullable.disabled",
    "compatible schema.nullable.enabled",
  ),
  pair(
    "siblings of $ref in 3.0 ignored: nullable",
    tell(`{type: object, properties: {p: {$ref: "#/components/schemas/A"}}}`, schemas("A: {type: string}"), "3.0.3"),
    tell(
      `{type: object, properties: {p: {$ref: "#/components/schemas/A", nullable: true}}}`,
      schemas("A: {type: string}"),
      "3.0.3",
    ),
    "none",
    "none",
  ),
  pair(
    "enum of a shared parameter component in the path item",
    api(
      `paths:\n  /a: {parameters: [{$ref: "#/components/parameters/S"}], get: {${ok}}, post: {${ok}}}\ncomponents: {parameters: {S: {name: s, in: query, schema: {type: string, enum: [a, b]}}}}\n`,
    ),
    api(
      `paths:\n  /a: {parameters: [{$ref: "#/components/parameters/S"}], get: {${ok}}, post: {${ok}}}\ncomponents: {parameters: {S: {name: s, in: query, schema: {type: string, enum: [a]}}}}\n`,
    ),
    "breaking schema.enum.value-removed",
    "compatible schema.enum.value-added",
  ),
  pair(
    "a closed response gets an optional property",
    tell("{type: object, additionalProperties: false, properties: {a: {type: string}}}"),
    tell("{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: integer}}}"),
    "risky schema.property.added-optional",
    "risky schema.property.removed",
  ),
  pair(
    "a recursive component closed",
    ask(A, schemas(`A: {type: object, properties: {n: ${A}}}`)),
    ask(A, schemas(`A: {type: object, properties: {n: ${A}}, additionalProperties: false}`)),
    "breaking schema.additional-properties.disabled",
    "compatible schema.additional-properties.enabled",
  ),
  pair(
    "a recursive union gets a branch",
    tell(A, schemas(`A: {anyOf: [{type: string}, {type: array, items: ${A}}]}`)),
    tell(A, schemas(`A: {anyOf: [{type: string}, {type: integer}, {type: array, items: ${A}}]}`)),
    "breaking",
    "compatible",
  ),
  pair(
    "dynamic references as they are",
    tell(
      A,
      schemas(`A: {$dynamicAnchor: node, type: object, properties: {c: {type: array, items: {$dynamicRef: "#node"}}}}`),
    ),
    tell(
      A,
      schemas(`A: {$dynamicAnchor: node, properties: {c: {items: {$dynamicRef: "#node"}, type: array}}, type: object}`),
    ),
    "none",
    "none",
  ),
  pair(
    "oneOf by titles, one title changed",
    tell("{oneOf: [{title: One, type: object, required: [a]}, {title: Two, type: object, required: [b]}]}"),
    tell("{oneOf: [{title: Uno, type: object, required: [a]}, {title: Two, type: object, required: [b]}]}"),
    "compatible",
    "compatible",
  ),
  pair(
    "a request enum by oneOf of const with titles, one more",
    ask("{oneOf: [{const: a, title: A}, {const: b, title: B}]}"),
    ask("{oneOf: [{const: a, title: A}, {const: b, title: B}, {const: c, title: C}]}"),
    "compatible",
    "breaking",
  ),
  pair(
    "media type wildcard answers and one schema narrowed",
    operation("responses: {'200': {description: A, content: {'application/*': {schema: {type: string}}}}}"),
    operation(
      "responses: {'200': {description: A, content: {'application/*': {schema: {type: string, maxLength: 3}}}}}",
    ),
    "compatible schema.max-length.set",
    "breaking schema.max-length.unset",
  ),
  pair(
    "vendor JSON for JSON, response",
    operation("responses: {'200': {description: A, content: {application/json: {schema: {type: string}}}}}"),
    operation("responses: {'200': {description: A, content: {application/vnd.a+json: {schema: {type: string}}}}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "two success statuses swap bodies",
    operation(
      "responses: {'200': {description: A, content: {application/json: {schema: {type: string}}}}, '201': {description: B, content: {application/json: {schema: {type: integer}}}}}",
    ),
    operation(
      "responses: {'200': {description: A, content: {application/json: {schema: {type: integer}}}}, '201': {description: B, content: {application/json: {schema: {type: string}}}}}",
    ),
    "breaking",
    "breaking",
  ),
  pair(
    "a callback moved to a component",
    operation(`callbacks: {done: {"{$request.body#/url}": {post: {${ok}}}}}`, { method: "post" }),
    operation(`callbacks: {done: {$ref: "#/components/callbacks/D"}}`, {
      method: "post",
      rest: `components: {callbacks: {D: {"{$request.body#/url}": {post: {${ok}}}}}}\n`,
    }),
    "none",
    "none",
  ),
  pair(
    "example objects moved to a component",
    operation(
      "responses: {'200': {description: A, content: {application/json: {schema: {type: string}, examples: {a: {value: x}}}}}}",
    ),
    operation(
      "responses: {'200': {description: A, content: {application/json: {schema: {type: string}, examples: {a: {$ref: '#/components/examples/X'}}}}}}",
      { rest: "components: {examples: {X: {value: x}}}\n" },
    ),
    "none",
    "none",
  ),
  pair(
    "2.0 formData with a list",
    swagger(
      "consumes: [application/x-www-form-urlencoded]\nparameters: [{name: a, in: formData, type: array, collectionFormat: csv, items: {type: string}}]",
      { method: "post" },
    ),
    swagger(
      "consumes: [application/x-www-form-urlencoded]\nparameters: [{name: a, in: formData, type: array, collectionFormat: multi, items: {type: string}}]",
      { method: "post" },
    ),
    "breaking",
    "breaking",
  ),
  pair(
    "2.0 body against 3.0 body narrowed",
    swagger(
      "consumes: [application/json]\nparameters: [{name: b, in: body, required: true, schema: {type: object, properties: {a: {type: string}}}}]",
      { method: "post" },
    ),
    ask("{type: object, properties: {a: {type: string, maxLength: 4}}}", "", "3.0.3"),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "2.0 without consumes and produces as 3.0 JSON",
    swagger("responses: {'200': {description: A, schema: {type: string}}}", {
      head: "host: api.example.com\nbasePath: /v1\nschemes: [https]\nproduces: [application/json]",
    }),
    tell("{type: string}", "", "3.0.3"),
    "none",
    "none",
  ),
  pair(
    "path with a fixed extension",
    api(`paths: {"/a.json": {get: {${ok}}}}\n`),
    api(`paths: {"/a": {get: {${ok}}}}\n`),
    "breaking",
    "breaking",
  ),
];
