/** Two documents that say the same, each whole, as YAML. */
export type SameMeaning = readonly [one: string, other: string];

const head = (version: string): string => `openapi: ${version}\ninfo: { title: Things, version: 1.0.0 }`;
const answer30 = (schema: string): string => `${head("3.0.3")}
paths: { /things: { get: { responses: { "200": { description: D, content: { application/json: { schema: ${schema} } } } } } } }`;
const answer31 = (schema: string): string => answer30(schema).replace("3.0.3", "3.1.0");
const swagger = (members: string): string => `swagger: "2.0"
info: { title: Things, version: 1.0.0 }
host: a.example
basePath: /v1
schemes: [https]
${members}`;
const openapi = (members: string): string => `${head("3.0.3")}
servers: [{ url: https://a.example/v1 }]
${members}`;

/** Pairs that differ only in form: none of them may give a finding. */
export const sameMeaning: Readonly<Record<string, SameMeaning>> = {
  "nullable of 3.0 as a type of 3.1": [
    answer30("{ type: string, nullable: true }"),
    answer31("{ type: [string, 'null'] }"),
  ],
  "nullable of 3.0 as a branch of 3.1": [
    answer30("{ type: object, nullable: true, properties: { a: { type: string } } }"),
    answer31("{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: 'null' }] }"),
  ],
  "a nullable enum": [
    answer30("{ type: string, nullable: true, enum: [a, b, null] }"),
    answer31("{ type: [string, 'null'], enum: [a, b, null] }"),
  ],
  "a nullable enum without null": [
    answer30("{ type: string, nullable: true, enum: [a, b] }"),
    answer31("{ type: [string, 'null'], enum: [a, b] }"),
  ],
  "nullable beside a composition, read as nothing": [
    answer30("{ nullable: true, allOf: [{ type: object, properties: { a: { type: string } } }] }"),
    answer31("{ allOf: [{ type: object, properties: { a: { type: string } } }] }"),
  ],
  "nullable beside a composition, read as a type": [
    answer30("{ type: object, nullable: true, allOf: [{ type: object, properties: { a: { type: string } } }] }"),
    answer31("{ type: [object, 'null'], allOf: [{ type: object, properties: { a: { type: string } } }] }"),
  ],
  "nullable beside a composition, read as a branch": [
    answer30("{ nullable: true, allOf: [{ type: object, properties: { a: { type: string } } }] }"),
    answer31("{ anyOf: [{ type: object, properties: { a: { type: string } } }, { type: 'null' }] }"),
  ],
  "nullable properties beside a composition": [
    answer30(
      "{ type: object, properties: { p: { nullable: true, allOf: [{ type: object }] }, q: { type: array, items: { nullable: true, oneOf: [{ type: string }, { type: integer }] } } } }",
    ),
    answer31(
      "{ type: object, properties: { p: { allOf: [{ type: object }] }, q: { type: array, items: { oneOf: [{ type: string }, { type: integer }] } } } }",
    ),
  ],
  "exclusive bounds of 3.0 as numbers of 3.1": [
    answer30("{ type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }"),
    answer31("{ type: number, exclusiveMinimum: 1, maximum: 9 }"),
  ],
  "an example of 3.0 as one of examples": [
    answer30("{ type: string, example: a }"),
    answer31("{ type: string, examples: [a] }"),
  ],
  "an enum of one as a const": [answer30("{ type: string, enum: [a] }"), answer31("{ type: string, const: a }")],
  "binary bodies": [
    answer30("{ type: object, properties: { a: { type: string, format: byte } } }"),
    answer31("{ type: object, properties: { a: { type: string, contentEncoding: base64 } } }"),
  ],
  "a reference beside siblings of 3.1 as an allOf": [
    `${answer31("{ $ref: '#/components/schemas/A', maxLength: 3 }")}\ncomponents: { schemas: { A: { type: string } } }`,
    `${answer31("{ allOf: [{ $ref: '#/components/schemas/A' }, { maxLength: 3 }] }")}\ncomponents: { schemas: { A: { type: string } } }`,
  ],
  "a component written in place": [
    `${answer31("{ $ref: '#/components/schemas/A' }")}\ncomponents: { schemas: { A: { type: object, properties: { a: { type: string } } } } }`,
    answer31("{ type: object, properties: { a: { type: string } } }"),
  ],
  "components that hold each other, one of them written in place": [
    `${answer31("{ $ref: '#/components/schemas/A' }")}
components: { schemas: { A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }, B: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } } } }`,
    `${answer31("{ $ref: '#/components/schemas/A' }")}
components: { schemas: { A: { type: object, properties: { b: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } } } } } }`,
  ],
  "an implicit mapping of a discriminator written out": [
    `${answer31("{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }")}
components: { schemas: { A: { type: object, required: [kind], properties: { kind: { type: string } } }, B: { type: object, required: [kind], properties: { kind: { type: string } } } } }`,
    `${answer31("{ oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }], discriminator: { propertyName: kind, mapping: { A: '#/components/schemas/A', B: '#/components/schemas/B' } } }")}
components: { schemas: { A: { type: object, required: [kind], properties: { kind: { type: string } } }, B: { type: object, required: [kind], properties: { kind: { type: string } } } } }`,
  ],
  "a mapping for branches that say themselves how they are known": [
    `${answer31("{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind } }")}
components: { schemas: { A: { type: object, required: [kind], properties: { kind: { enum: [a] } } }, B: { type: object, required: [kind], properties: { kind: { enum: [b] } } } } }`,
    `${answer31("{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { A: '#/components/schemas/A', B: '#/components/schemas/B' } } }")}
components: { schemas: { A: { type: object, required: [kind], properties: { kind: { enum: [a] } } }, B: { type: object, required: [kind], properties: { kind: { enum: [b] } } } } }`,
  ],
  "branches that differ in their texts alone, in another order": [
    answer31("{ oneOf: [{ type: string, description: A. }, { type: string, description: B. }] }"),
    answer31("{ oneOf: [{ type: string, description: B. }, { type: string, description: A. }] }"),
  ],
  "a component under another name that nothing uses": [
    `${answer31("{ $ref: '#/components/schemas/B' }")}\ncomponents: { schemas: { A: { type: string }, B: { $ref: '#/components/schemas/A' } } }`,
    `${answer31("{ $ref: '#/components/schemas/A' }")}\ncomponents: { schemas: { A: { type: string } } }`,
  ],
  "an allOf with a base component written out": [
    `${answer31("{ $ref: '#/components/schemas/Dog' }")}
components: { schemas: { Pet: { type: object, required: [name], properties: { name: { type: string } } }, Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, required: [bark], properties: { bark: { type: boolean } } }] } } }`,
    answer31(
      "{ type: object, required: [bark, name], properties: { name: { type: string }, bark: { type: boolean } } }",
    ),
  ],
  "the order of everything": [
    answer31(
      "{ type: object, required: [a, b], properties: { a: { type: string, enum: [x, y] }, b: { type: [integer, 'null'] } } }",
    ),
    `${head("3.1.0")}
paths: { /things: { get: { responses: { "200": { content: { application/json: { schema: { properties: { b: { type: ['null', integer] }, a: { enum: [y, x], type: string } }, required: [b, a], type: object } } }, description: D } } } } }`,
  ],
  "Swagger's body parameter as a request body": [
    swagger(`consumes: [application/json]
paths: { /things: { post: { parameters: [{ in: body, name: thing, required: true, schema: { type: object, properties: { a: { type: string } } } }], responses: { "200": { description: D } } } } }`),
    openapi(
      `paths: { /things: { post: { requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { "200": { description: D } } } } }`,
    ),
  ],
  "Swagger's answer": [
    swagger(`produces: [application/json, text/csv]
paths: { /things: { get: { responses: { "200": { description: D, schema: { type: string } } } } } }`),
    openapi(
      `paths: { /things: { get: { responses: { "200": { description: D, content: { application/json: { schema: { type: string } }, text/csv: { schema: { type: string } } } } } } } }`,
    ),
  ],
  "Swagger's lists in a query": [
    swagger(
      `paths: { /things: { get: { parameters: [{ in: query, name: a, type: array, items: { type: string }, collectionFormat: multi }, { in: query, name: b, type: array, items: { type: string } }, { in: query, name: c, type: array, items: { type: string }, collectionFormat: pipes }], responses: { "200": { description: D } } } } }`,
    ),
    openapi(
      `paths: { /things: { get: { parameters: [{ in: query, name: a, explode: true, schema: { type: array, items: { type: string } } }, { in: query, name: b, explode: false, schema: { type: array, items: { type: string } } }, { in: query, name: c, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }], responses: { "200": { description: D } } } } }`,
    ),
  ],
  "Swagger's form": [
    swagger(
      `paths: { /things: { post: { consumes: [application/x-www-form-urlencoded], parameters: [{ in: formData, name: a, type: string, required: true }, { in: formData, name: b, type: integer }], responses: { "200": { description: D } } } } }`,
    ),
    openapi(
      `paths: { /things: { post: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: string }, b: { type: integer } } } } } }, responses: { "200": { description: D } } } } }`,
    ),
  ],
  "Swagger's security": [
    swagger(`securityDefinitions: { key: { type: apiKey, in: header, name: x-key }, basic: { type: basic }, oauth: { type: oauth2, flow: accessCode, authorizationUrl: https://a.example/a, tokenUrl: https://a.example/t, scopes: { read: Reads. } } }
paths: { /things: { get: { security: [{ key: [] }, { oauth: [read] }], responses: { "200": { description: D } } } } }`),
    openapi(`components: { securitySchemes: { key: { type: apiKey, in: header, name: x-key }, basic: { type: http, scheme: basic }, oauth: { type: oauth2, flows: { authorizationCode: { authorizationUrl: https://a.example/a, tokenUrl: https://a.example/t, scopes: { read: Reads. } } } } } }
paths: { /things: { get: { security: [{ key: [] }, { oauth: [read] }], responses: { "200": { description: D } } } } }`),
  ],
  "the base path in the paths": [
    `${head("3.1.0")}\nservers: [{ url: https://a.example/v1 }]\npaths: { "/things/{id}": { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: D } } } } }`,
    `${head("3.1.0")}\nservers: [{ url: https://a.example }]\npaths: { "/v1/things/{id}": { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: D } } } } }`,
  ],
  "a security requirement of the document written at its operations": [
    `${head("3.1.0")}\nsecurity: [{ key: [] }]\npaths: { /things: { get: { responses: { "200": { description: D } } } } }\ncomponents: { securitySchemes: { key: { type: apiKey, in: header, name: k } } }`,
    `${head("3.1.0")}\npaths: { /things: { get: { security: [{ key: [] }], responses: { "200": { description: D } } } } }\ncomponents: { securitySchemes: { key: { type: apiKey, in: header, name: k } } }`,
  ],
  "a path item by reference": [
    `${head("3.1.0")}\npaths: { /things: { $ref: '#/components/pathItems/Things' } }\ncomponents: { pathItems: { Things: { get: { responses: { "200": { description: D } } } } } }`,
    `${head("3.1.0")}\npaths: { /things: { get: { responses: { "200": { description: D } } } } }`,
  ],
  "responses, parameters, bodies and headers by reference": [
    `${head("3.1.0")}
paths: { /things: { post: { parameters: [{ $ref: '#/components/parameters/Q' }], requestBody: { $ref: '#/components/requestBodies/B' }, responses: { "200": { $ref: '#/components/responses/R' } } } } }
components:
  parameters: { Q: { name: q, in: query, schema: { type: string } } }
  requestBodies: { B: { content: { text/plain: { schema: { type: string } } } } }
  responses: { R: { description: D, headers: { x-a: { $ref: '#/components/headers/A' } } } }
  headers: { A: { schema: { type: integer } } }`,
    `${head("3.1.0")}
paths: { /things: { post: { parameters: [{ name: q, in: query, schema: { type: string } }], requestBody: { content: { text/plain: { schema: { type: string } } } }, responses: { "200": { description: D, headers: { X-A: { schema: { type: integer } } } } } } } }`,
  ],
};
