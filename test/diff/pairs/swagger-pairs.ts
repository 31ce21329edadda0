import { operation, pair, swagger, type DocumentPair } from "./document-pair.ts";

const schemas = (text: string): string => `components:\n  schemas:\n    ${text.split("\n").join("\n    ")}\n`;
const a = `{$ref: "#/components/schemas/A"}`;
const ref = `{$ref: "#/definitions/A"}`;

/** Reference, "breaking changes", section 2, rule 13: Swagger 2.0, on one side or both. */
export const swaggerPairs: readonly DocumentPair[] = [
  pair(
    "2.0 as 3.0",
    swagger(
      "produces: [application/json]\nparameters: [{name: a, in: query, type: string, maxLength: 4}]\nresponses: {'200': {description: A, schema: {$ref: '#/definitions/A'}}}",
      { rest: "definitions: {A: {type: object, properties: {x: {type: string}}}}\n" },
    ),
    operation(
      "parameters: [{name: a, in: query, schema: {type: string, maxLength: 4}}]\nresponses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}",
      { version: "3.0.3", rest: schemas("A: {type: object, properties: {x: {type: string}}}") },
    ),
    "none",
    "none",
  ),
  pair(
    "2.0 form as 3.0",
    swagger(
      "consumes: [application/x-www-form-urlencoded]\nparameters: [{name: a, in: formData, required: true, type: string}, {name: b, in: formData, type: integer}]",
      { method: "post" },
    ),
    operation(
      "requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}}}}",
      { method: "post", version: "3.0.3" },
    ),
    "none",
    "none",
  ),
  pair(
    "2.0 file as 3.0",
    swagger("consumes: [multipart/form-data]\nparameters: [{name: f, in: formData, required: true, type: file}]", {
      method: "post",
    }),
    operation(
      "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string, format: binary}}}}}}",
      { method: "post", version: "3.0.3" },
    ),
    "none",
    "none",
  ),
  pair(
    "collectionFormat as style",
    swagger("parameters: [{name: a, in: query, type: array, collectionFormat: multi, items: {type: string}}]"),
    operation("parameters: [{name: a, in: query, schema: {type: array, items: {type: string}}}]", { version: "3.0.3" }),
    "none",
    "none",
  ),
  pair(
    "csv as style",
    swagger("parameters: [{name: a, in: query, type: array, items: {type: string}}]"),
    operation("parameters: [{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}]", {
      version: "3.0.3",
    }),
    "none",
    "none",
  ),
  pair(
    "collectionFormat changed",
    swagger("parameters: [{name: a, in: query, type: array, collectionFormat: csv, items: {type: string}}]"),
    swagger("parameters: [{name: a, in: query, type: array, collectionFormat: pipes, items: {type: string}}]"),
    "breaking parameter.style.changed",
    "breaking parameter.style.changed",
  ),
  pair(
    "collectionFormat csv to multi",
    swagger("parameters: [{name: a, in: query, type: array, collectionFormat: csv, items: {type: string}}]"),
    swagger("parameters: [{name: a, in: query, type: array, collectionFormat: multi, items: {type: string}}]"),
    "breaking parameter.explode.changed",
    "breaking parameter.explode.changed",
  ),
  pair(
    "security of 2.0 as 3.0",
    swagger("security: [{k: []}]", { rest: "securityDefinitions: {k: {type: apiKey, in: header, name: X-K}}\n" }),
    operation("security: [{k: []}]", {
      version: "3.0.3",
      rest: "components: {securitySchemes: {k: {type: apiKey, in: header, name: X-K}}}\n",
    }),
    "none",
    "none",
  ),
  pair(
    "oauth flow of 2.0 as 3.0",
    swagger("security: [{o: [r]}]", {
      rest: `securityDefinitions: {o: {type: oauth2, flow: application, tokenUrl: "https://a.example/t", scopes: {r: Read}}}\n`,
    }),
    operation("security: [{o: [r]}]", {
      version: "3.0.3",
      rest: `components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://a.example/t", scopes: {r: Read}}}}}}\n`,
    }),
    "none",
    "none",
  ),
  pair(
    "header of 2.0 as 3.0",
    swagger("responses: {'204': {description: A, headers: {X-A: {type: integer, maximum: 5}}}}"),
    operation("responses: {'204': {description: A, headers: {X-A: {schema: {type: integer, maximum: 5}}}}}", {
      version: "3.0.3",
    }),
    "none",
    "none",
  ),
  pair(
    "2.0 as 3.0 and one edit",
    swagger("parameters: [{name: a, in: query, type: string}]"),
    operation("parameters: [{name: a, in: query, required: true, schema: {type: string}}]", { version: "3.0.3" }),
    "breaking parameter.required.enabled",
    "compatible parameter.required.disabled",
  ),
  pair(
    "a required form field",
    swagger("consumes: [application/x-www-form-urlencoded]\nparameters: [{name: a, in: formData, type: string}]", {
      method: "post",
    }),
    swagger(
      "consumes: [application/x-www-form-urlencoded]\nparameters: [{name: a, in: formData, type: string}, {name: b, in: formData, required: true, type: string}]",
      { method: "post" },
    ),
    "breaking",
    "risky",
  ),
  pair(
    "a body becomes required",
    swagger(`consumes: [application/json]\nparameters: [{name: body, in: body, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    swagger(`consumes: [application/json]\nparameters: [{name: body, in: body, required: true, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    "breaking request-body.required.enabled",
    "compatible request-body.required.disabled",
  ),
  pair(
    "the name of the body, which is not on the wire",
    swagger(`consumes: [application/json]\nparameters: [{name: body, in: body, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    swagger(`consumes: [application/json]\nparameters: [{name: thing, in: body, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    "none",
    "none",
  ),
  pair(
    "consumes loses a media type",
    swagger(`consumes: [application/json, application/xml]\nparameters: [{name: body, in: body, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    swagger(`consumes: [application/json]\nparameters: [{name: body, in: body, schema: ${ref}}]`, {
      method: "post",
      rest: "definitions: {A: {type: object}}\n",
    }),
    "breaking media-type.removed",
    "compatible media-type.added",
  ),
  pair(
    "produces moved to the document",
    swagger("produces: [application/json]\nresponses: {'200': {description: A, schema: {type: string}}}"),
    swagger("responses: {'200': {description: A, schema: {type: string}}}", {
      head: "host: api.example.com\nbasePath: /v1\nschemes: [https]\nproduces: [application/json]",
    }),
    "none",
    "none",
  ),
  pair(
    "basePath changed",
    swagger("summary: A"),
    swagger("summary: A", { head: "host: api.example.com\nbasePath: /api\nschemes: [https]" }),
    "breaking server.base-path-changed",
    "breaking server.base-path-changed",
  ),
  pair(
    "basePath moved into the paths",
    swagger("summary: A"),
    swagger("summary: A", { head: "host: api.example.com\nschemes: [https]", path: "/v1/things" }),
    "none",
    "none",
  ),
  pair(
    "host changed",
    swagger("summary: A"),
    swagger("summary: A", { head: "host: api2.example.com\nbasePath: /v1\nschemes: [https]" }),
    "risky server.host-changed",
    "risky server.host-changed",
  ),
  pair(
    "one scheme less",
    swagger("summary: A", { head: "host: api.example.com\nbasePath: /v1\nschemes: [https, http]" }),
    swagger("summary: A"),
    "risky",
    "compatible server.added",
  ),
  pair(
    "a definition moved inline",
    swagger(`produces: [application/json]\nresponses: {'200': {description: A, schema: ${ref}}}`, {
      rest: "definitions: {A: {type: object, properties: {x: {type: string}}}}\n",
    }),
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: object, properties: {x: {type: string}}}}}",
    ),
    "none",
    "none",
  ),
  pair(
    "allowEmptyValue of 2.0",
    swagger("parameters: [{name: a, in: query, type: string, allowEmptyValue: true}]"),
    swagger("parameters: [{name: a, in: query, type: string}]"),
    "breaking parameter.allow-empty.disabled",
    "compatible parameter.allow-empty.enabled",
  ),
  pair(
    "x-nullable of 2.0",
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: object, properties: {x: {type: string}}}}}",
    ),
    swagger(
      "produces: [application/json]\nresponses: {'200': {description: A, schema: {type: object, properties: {x: {type: string, x-nullable: true}}}}}",
    ),
    "breaking schema.nullable.enabled",
    "compatible schema.nullable.disabled",
  ),
  pair(
    "a discriminator of 2.0 as 3.0",
    swagger(`produces: [application/json]\nresponses: {'200': {description: A, schema: ${ref}}}`, {
      rest: "definitions: {A: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}, B: {allOf: [{$ref: '#/definitions/A'}, {type: object, properties: {b: {type: string}}}]}}\n",
    }),
    operation(`responses: {'200': {description: A, content: {application/json: {schema: ${a}}}}}`, {
      version: "3.0.3",
      rest: schemas(
        "A: {type: object, discriminator: {propertyName: kind}, required: [kind], properties: {kind: {type: string}}}\nB: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}",
      ),
    }),
    "none",
    "none",
  ),
];
