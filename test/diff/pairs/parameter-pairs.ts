import { api, operation, pair, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const parameter = (text: string): string => operation(`parameters: [${text}]`);
const none = operation("summary: List");

/** Reference, "breaking changes", section 3.2. */
export const parameterPairs: readonly DocumentPair[] = [
  pair(
    "a required query parameter",
    none,
    operation("summary: List\nparameters: [{name: a, in: query, required: true, schema: {type: string}}]"),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "an optional query parameter",
    none,
    operation("summary: List\nparameters: [{name: a, in: query, schema: {type: string}}]"),
    "compatible parameter.added-optional",
    "risky parameter.removed",
  ),
  pair(
    "a required header",
    none,
    operation("summary: List\nparameters: [{name: X-A, in: header, required: true, schema: {type: string}}]"),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "a required cookie",
    none,
    operation("summary: List\nparameters: [{name: a, in: cookie, required: true, schema: {type: string}}]"),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "an optional header",
    none,
    operation("summary: List\nparameters: [{name: X-A, in: header, schema: {type: string}}]"),
    "compatible parameter.added-optional",
    "risky parameter.removed",
  ),
  pair(
    "required with a default",
    none,
    operation("summary: List\nparameters: [{name: a, in: query, required: true, schema: {type: string, default: x}}]"),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "a parameter of the path item",
    none,
    api(
      `paths:\n  /things:\n    parameters: [{name: a, in: query, required: true, schema: {type: string}}]\n    get: {summary: List, ${ok}}`,
    ),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "a parameter moved to the path item",
    parameter("{name: a, in: query, schema: {type: string}}"),
    api(`paths:\n  /things:\n    parameters: [{name: a, in: query, schema: {type: string}}]\n    get: {${ok}}`),
    "none",
    "none",
  ),
  pair(
    "a parameter overridden by the operation",
    api(`paths:\n  /things:\n    parameters: [{name: a, in: query, schema: {type: string}}]\n    get: {${ok}}`),
    api(
      `paths:\n  /things:\n    parameters: [{name: a, in: query, schema: {type: string}}]\n    get: {parameters: [{name: a, in: query, schema: {type: string, maxLength: 5}}], ${ok}}`,
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "an edit of the path item that the operation overrides",
    api(
      `paths:\n  /things:\n    parameters: [{name: a, in: query, schema: {type: string}}]\n    get: {parameters: [{name: a, in: query, schema: {type: integer}}], ${ok}}`,
    ),
    api(
      `paths:\n  /things:\n    parameters: [{name: a, in: query, required: true, schema: {type: boolean}}]\n    get: {parameters: [{name: a, in: query, schema: {type: integer}}], ${ok}}`,
    ),
    "none",
    "none",
  ),
  pair(
    "a parameter moved to a component",
    parameter("{name: a, in: query, schema: {type: string}}"),
    operation(`parameters: [{$ref: "#/components/parameters/A"}]`, {
      rest: "components: {parameters: {A: {name: a, in: query, schema: {type: string}}}}\n",
    }),
    "none",
    "none",
  ),
  pair(
    "a deprecated parameter past its sunset goes",
    operation(
      "summary: List\nparameters: [{name: a, in: query, deprecated: true, x-sunset: 2026-01-01, schema: {type: string}}]",
    ),
    none,
    "compatible parameter.removed-after-deprecation",
    "compatible parameter.added-optional",
  ),
  pair(
    "a deprecated parameter goes before its sunset",
    operation(
      "summary: List\nparameters: [{name: a, in: query, deprecated: true, x-sunset: 2027-01-01, schema: {type: string}}]",
    ),
    none,
    "breaking parameter.removed-before-sunset",
    "compatible parameter.added-optional",
  ),
  pair(
    "required enabled",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, required: true, schema: {type: string}}"),
    "breaking parameter.required.enabled",
    "compatible parameter.required.disabled",
  ),
  pair(
    "required: false written out",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, required: false, schema: {type: string}}"),
    "none",
    "none",
  ),
  pair(
    "query to header",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: header, schema: {type: string}}"),
    "breaking parameter.location.changed",
    "breaking parameter.location.changed",
  ),
  pair(
    "cookie to query",
    parameter("{name: a, in: cookie, schema: {type: string}}"),
    parameter("{name: a, in: query, schema: {type: string}}"),
    "breaking parameter.location.changed",
    "breaking parameter.location.changed",
  ),
  pair(
    "style",
    parameter("{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}"),
    parameter(
      "{name: a, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
    ),
    "breaking parameter.style.changed",
    "breaking parameter.style.changed",
  ),
  pair(
    "style of a path parameter",
    api(
      `paths:\n  /a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], ${ok}}}`,
    ),
    api(
      `paths:\n  /a/{id}: {get: {parameters: [{name: id, in: path, required: true, style: matrix, schema: {type: string}}], ${ok}}}`,
    ),
    "breaking parameter.style.changed",
    "breaking parameter.style.changed",
  ),
  pair(
    "explode of a list",
    parameter("{name: a, in: query, schema: {type: array, items: {type: string}}}"),
    parameter("{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}"),
    "breaking parameter.explode.changed",
    "breaking parameter.explode.changed",
  ),
  pair(
    "explode of an object",
    parameter("{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}"),
    parameter(
      "{name: a, in: query, style: deepObject, explode: true, schema: {type: object, properties: {b: {type: string}}}}",
    ),
    "breaking parameter.style.changed",
    "breaking parameter.style.changed",
  ),
  pair(
    "explode of a text",
    parameter("{name: a, in: query, schema: {type: string}}"),
    parameter("{name: a, in: query, explode: false, schema: {type: string}}"),
    "compatible parameter.explode.changed",
    "compatible parameter.explode.changed",
  ),
  pair(
    "defaults of style and explode written out",
    parameter("{name: a, in: query, schema: {type: array, items: {type: string}}}"),
    parameter("{name: a, in: query, style: form, explode: true, schema: {type: array, items: {type: string}}}"),
    "none",
    "none",
  ),
  pair(
    "defaults of a header written out",
    parameter("{name: a, in: header, schema: {type: array, items: {type: string}}}"),
    parameter("{name: a, in: header, style: simple, explode: false, schema: {type: array, items: {type: string}}}"),
    "none",
    "none",
  ),
  pair(
    "allowReserved",
    parameter("{name: a, in: query, allowReserved: true, schema: {type: string}}"),
    parameter("{name: a, in: query, schema: {type: string}}"),
    "risky parameter.allow-reserved.disabled",
    "none",
  ),
  pair(
    "allowEmptyValue",
    parameter("{name: a, in: query, allowEmptyValue: true, schema: {type: string}}"),
    parameter("{name: a, in: query, schema: {type: string}}"),
    "breaking parameter.allow-empty.disabled",
    "compatible parameter.allow-empty.enabled",
  ),
  pair(
    "schema to content",
    parameter("{name: a, in: query, schema: {type: object, properties: {b: {type: string}}}}"),
    parameter(
      "{name: a, in: query, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}",
    ),
    "breaking parameter.representation.changed",
    "breaking parameter.representation.changed",
  ),
  pair(
    "order",
    parameter("{name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}"),
    parameter("{name: b, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}"),
    "compatible parameter.order.changed",
    "compatible parameter.order.changed",
  ),
  pair(
    "renamed",
    parameter("{name: pageSize, in: query, schema: {type: integer, maximum: 100}}"),
    parameter("{name: limit, in: query, schema: {type: integer, maximum: 100}}"),
    "breaking parameter.renamed",
    "breaking parameter.renamed",
  ),
  pair(
    "a required one renamed",
    parameter("{name: from, in: query, required: true, schema: {type: string, format: date}}"),
    parameter("{name: since, in: query, required: true, schema: {type: string, format: date}}"),
    "breaking parameter.renamed",
    "breaking parameter.renamed",
  ),
  pair(
    "a query parameter in another case",
    parameter("{name: pageSize, in: query, schema: {type: integer}}"),
    parameter("{name: pagesize, in: query, schema: {type: integer}}"),
    "breaking",
    "breaking",
  ),
  pair(
    "a header in another case",
    parameter("{name: X-Request-Id, in: header, schema: {type: string}}"),
    parameter("{name: x-request-id, in: header, schema: {type: string}}"),
    "none",
    "none",
  ),
];
