/** A document with one operation, of which the lines are given. */
export const inOperation = (version: string, rest: string): string => `openapi: ${version}
info: {title: Things, version: 1.4.0}
servers: [{url: "https://api.example.com/v1"}]
paths:
  /things:
    post:
      operationId: makeThing
${rest}`;

/** Its answer, where that does not matter. */
export const taken = `      responses: {"204": {description: Done}}
`;

/** A document whose one operation takes a body of the schema. */
export const body = (schema: string, { version = "3.1.0", mediaType = "application/json" } = {}): string =>
  inOperation(
    version,
    `      requestBody: {required: true, content: {${mediaType}: {schema: ${schema}}}}
${taken}`,
  );

/** A document whose one operation answers with the schema. */
export const answer = (schema: string, version = "3.1.0", entry = "schema", mediaType = "application/json"): string =>
  inOperation(
    version,
    `      responses: {"200": {description: Done, content: {${mediaType}: {${entry}: ${schema}}}}}
`,
  );

/** A document whose one operation takes a parameter of the schema. */
export const parameter = (schema: string, where: string): string =>
  inOperation(
    "3.0.3",
    `      parameters: [{name: X-Part, in: ${where}, schema: ${schema}}]
${taken}`,
  );

/** The same operation in Swagger 2.0. */
export const swagger = (rest: string): string => `swagger: "2.0"
info: {title: Things, version: 1.4.0}
host: api.example.com
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /things:
    post:
      operationId: makeThing
${rest}`;

/** Two variants of a component, of which one has the schema as a property. */
export const variants = (schema: string, entry: string): string => `      ${entry}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, trick: ${schema}}}
`;

/** A reference to the variants. */
export const pet = `{$ref: "#/components/schemas/Pet"}`;
