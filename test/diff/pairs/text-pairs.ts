import { api, operation, pair, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const parameter = (text: string): string => operation(`parameters: [${text}]`);
const none = operation("summary: List");

/** Schemas of parameters, whose values are text: reference, "breaking changes", section 3.2. */
export const textPairs: readonly DocumentPair[] = [
  pair(
    "integer to string as text",
    parameter("{name: a, in: query, schema: {type: integer}}"),
    parameter("{name: a, in: query, schema: {type: string}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "number to string as text",
    parameter("{name: a, in: header, schema: {type: number}}"),
    parameter("{name: a, in: header, schema: {type: string}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "boolean to an enum of texts",
    parameter("{name: a, in: query, schema: {type: boolean}}"),
    parameter(`{name: a, in: query, schema: {type: string, enum: ["true", "false"]}}`),
    "compatible",
    "compatible",
  ),
  pair(
    "boolean to an enum with one more text",
    parameter("{name: a, in: query, schema: {type: boolean}}"),
    parameter(`{name: a, in: query, schema: {type: string, enum: ["true", "false", both]}}`),
    "compatible",
    "breaking",
  ),
  pair(
    "integer to string that is too short for it",
    parameter("{name: a, in: query, schema: {type: integer}}"),
    parameter("{name: a, in: query, schema: {type: string, maxLength: 3}}"),
    "breaking",
    "breaking",
  ),
  pair(
    "integer to boolean",
    parameter("{name: a, in: query, schema: {type: integer}}"),
    parameter("{name: a, in: query, schema: {type: boolean}}"),
    "breaking",
    "breaking",
  ),
  pair(
    "one text to a list of them",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, schema: {type: array, items: {type: string}}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "one text to a comma separated list",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, explode: false, schema: {type: array, items: {type: integer}}}"),
    "breaking",
    "breaking",
  ),
  pair(
    "null in a query parameter",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, schema: {type: [string, 'null']}}"),
    "compatible",
    "breaking",
  ),
  pair(
    "items of a list narrowed",
    parameter("{name: a, in: query, schema: {type: array, items: {type: string}}}"),
    parameter("{name: a, in: query, schema: {type: array, items: {type: string, enum: [x, y]}}}"),
    "breaking schema.enum.set",
    "compatible schema.enum.unset",
  ),
  pair(
    "maxItems of a list",
    parameter("{name: a, in: query, schema: {type: array, maxItems: 9, items: {type: string}}}"),
    parameter("{name: a, in: query, schema: {type: array, maxItems: 5, items: {type: string}}}"),
    "breaking schema.max-items.decreased",
    "compatible schema.max-items.increased",
  ),
  pair(
    "default changed",
    parameter("{name: a, in: query, schema: {type: integer, default: 10}}"),
    parameter("{name: a, in: query, schema: {type: integer, default: 20}}"),
    "risky schema.default.changed",
    "risky schema.default.changed",
  ),
  pair(
    "a property of a JSON parameter",
    parameter(
      "{name: a, in: query, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}",
    ),
    parameter(
      "{name: a, in: query, content: {application/json: {schema: {type: object, required: [b], properties: {b: {type: string}}}}}}",
    ),
    "breaking schema.property.required.enabled",
    "compatible schema.property.required.disabled",
  ),
  pair(
    "a new path parameter",
    operation("operationId: a"),
    api(
      `paths:\n  /things/{id}: {get: {operationId: a, parameters: [{name: id, in: path, required: true, schema: {type: string}}], ${ok}}}`,
    ),
    "breaking",
    "breaking",
  ),
  pair(
    "enum of a path parameter",
    api(
      `paths:\n  /a/{k}: {get: {parameters: [{name: k, in: path, required: true, schema: {type: string, enum: [x, y]}}], ${ok}}}`,
    ),
    api(
      `paths:\n  /a/{k}: {get: {parameters: [{name: k, in: path, required: true, schema: {type: string, enum: [x, y, z]}}], ${ok}}}`,
    ),
    "compatible schema.enum.value-added",
    "breaking schema.enum.value-removed",
  ),
  pair(
    "description of a parameter",
    parameter("{name: a, in: query, description: One, schema: {type: string}}"),
    parameter("{name: a, in: query, description: Two, schema: {type: string}}"),
    "compatible",
    "compatible",
  ),
  pair(
    "example of a parameter",
    parameter("{name: a, in: query, example: One, schema: {type: string}}"),
    parameter("{name: a, in: query, example: Two, schema: {type: string}}"),
    "none",
    "none",
  ),
  pair(
    "a parameter deprecated",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, deprecated: true, schema: {type: string}}"),
    "compatible",
    "compatible",
  ),
  pair(
    "a header that OpenAPI ignores",
    none,
    operation("summary: List\nparameters: [{name: Authorization, in: header, required: true, schema: {type: string}}]"),
    "none",
    "none",
  ),
  pair(
    "querystring of 3.2",
    operation(
      "parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}]",
      { version: "3.2.0" },
    ),
    operation(
      "parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}]",
      { version: "3.2.0" },
    ),
    "breaking schema.property.required.enabled",
    "compatible schema.property.required.disabled",
  ),
];
