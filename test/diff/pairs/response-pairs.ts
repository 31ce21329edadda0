import { operation, pair, type DocumentPair } from "./document-pair.ts";

const statuses = (text: string): string => operation(`responses: {${text}}`);
const headers = (text: string): string => operation(`responses: {"204": {description: Done, headers: {${text}}}}`);
const json = "application/json: {schema: {type: object}}";

/** Reference, "breaking changes", section 3.4. */
export const responsePairs: readonly DocumentPair[] = [
  pair(
    "a success status less",
    statuses(`"200": {description: A}, "202": {description: B}`),
    statuses(`"200": {description: A}`),
    "breaking response.status.removed-success",
    "risky response.status.added-success",
  ),
  pair(
    "a redirect less",
    statuses(`"200": {description: A}, "303": {description: B}`),
    statuses(`"200": {description: A}`),
    "breaking response.status.removed-success",
    "risky response.status.added-success",
  ),
  pair("200 to 201", statuses(`"200": {description: A}`), statuses(`"201": {description: A}`), "breaking", "breaking"),
  pair(
    "an error status less",
    statuses(`"200": {description: A}, "404": {description: B}`),
    statuses(`"200": {description: A}`),
    "risky response.status.removed-error",
    "compatible response.status.added-error",
  ),
  pair(
    "a server error less",
    statuses(`"200": {description: A}, "503": {description: B}`),
    statuses(`"200": {description: A}`),
    "risky response.status.removed-error",
    "compatible response.status.added-error",
  ),
  pair(
    "200 to 2XX",
    statuses(`"200": {description: A}`),
    statuses(`2XX: {description: A}`),
    "breaking response.status.range-changed",
    "compatible response.status.range-changed",
  ),
  pair(
    "404 to 4XX",
    statuses(`"200": {description: A}, "404": {description: A}`),
    statuses(`"200": {description: A}, "4XX": {description: A}`),
    "breaking response.status.range-changed",
    "compatible response.status.range-changed",
  ),
  pair(
    "default added",
    statuses(`"200": {description: A}`),
    statuses(`"200": {description: A}, default: {description: E}`),
    "compatible response.default.added",
    "risky response.default.removed",
  ),
  pair(
    "a status that the default described",
    statuses(`"200": {description: A}, default: {description: E, content: {${json}}}`),
    statuses(
      `"200": {description: A}, "404": {description: E, content: {${json}}}, default: {description: E, content: {${json}}}`,
    ),
    "compatible",
    "risky",
  ),
  pair(
    "schema of the default",
    statuses(
      `"200": {description: A}, default: {description: E, content: {application/json: {schema: {type: object, required: [code], properties: {code: {type: string}}}}}}`,
    ),
    statuses(
      `"200": {description: A}, default: {description: E, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}`,
    ),
    "breaking schema.property.required.disabled",
    "compatible schema.property.required.enabled",
  ),
  pair(
    "schema of an error",
    statuses(
      `"200": {description: A}, "404": {description: E, content: {application/json: {schema: {type: object, properties: {code: {type: string, enum: [a]}}}}}}`,
    ),
    statuses(
      `"200": {description: A}, "404": {description: E, content: {application/json: {schema: {type: object, properties: {code: {type: string, enum: [a, b]}}}}}}`,
    ),
    "breaking schema.enum.value-added",
    "compatible schema.enum.value-removed",
  ),
  pair("a status as a number", statuses(`"200": {description: A}`), statuses(`200: {description: A}`), "none", "none"),
  pair(
    "statuses in another order",
    statuses(`"200": {description: A}, "404": {description: B}`),
    statuses(`"404": {description: B}, "200": {description: A}`),
    "none",
    "none",
  ),
  pair(
    "a response moved to a component",
    statuses(`"200": {description: A, content: {${json}}}`),
    operation(`responses: {"200": {$ref: "#/components/responses/A"}}`, {
      rest: `components: {responses: {A: {description: A, content: {${json}}}}}\n`,
    }),
    "none",
    "none",
  ),
  pair(
    "description of a response",
    statuses(`"200": {description: A}`),
    statuses(`"200": {description: B}`),
    "compatible",
    "compatible",
  ),
  pair(
    "content where none was",
    statuses(`"200": {description: A}`),
    statuses(`"200": {description: A, content: {${json}}}`),
    "compatible",
    "breaking media-type.removed",
  ),
  pair(
    "an optional header",
    headers(""),
    headers("X-A: {schema: {type: string}}"),
    "compatible response-header.added",
    "risky response-header.removed",
  ),
  pair(
    "a required header",
    headers(""),
    headers("X-A: {required: true, schema: {type: string}}"),
    "compatible response-header.added",
    "breaking response-header.removed",
  ),
  pair(
    "a header required",
    headers("X-A: {schema: {type: string}}"),
    headers("X-A: {required: true, schema: {type: string}}"),
    "compatible response-header.required.enabled",
    "breaking response-header.required.disabled",
  ),
  pair(
    "a header in another case",
    headers("X-Rate: {required: true, schema: {type: string}}"),
    headers("x-rate: {required: true, schema: {type: string}}"),
    "none",
    "none",
  ),
  pair(
    "explode of a header",
    headers("X-A: {schema: {type: object, properties: {a: {type: string}}}}"),
    headers("X-A: {explode: true, schema: {type: object, properties: {a: {type: string}}}}"),
    "breaking response-header.explode.changed",
    "breaking response-header.explode.changed",
  ),
  pair(
    "maximum of a header",
    headers("X-A: {schema: {type: integer, maximum: 5}}"),
    headers("X-A: {schema: {type: integer, maximum: 9}}"),
    "breaking schema.maximum.increased",
    "compatible schema.maximum.decreased",
  ),
  pair(
    "pattern of a header",
    headers("X-A: {schema: {type: string}}"),
    headers("X-A: {schema: {type: string, pattern: '^[a-z]+$'}}"),
    "compatible schema.pattern.added",
    "breaking schema.pattern.removed",
  ),
  pair(
    "integer to string in a header",
    headers("X-A: {schema: {type: integer}}"),
    headers("X-A: {schema: {type: string}}"),
    "breaking",
    "compatible",
  ),
  pair(
    "Content-Type as a header, which OpenAPI ignores",
    headers(""),
    headers("Content-Type: {required: true, schema: {type: string}}"),
    "none",
    "none",
  ),
  pair(
    "a link",
    statuses(`"200": {description: A}`),
    statuses(`"200": {description: A, links: {self: {operationId: a}}}`),
    "compatible response.link.added",
    "risky response.link.removed",
  ),
  pair(
    "a header moved to a component",
    headers("X-A: {schema: {type: string}}"),
    operation(`responses: {"204": {description: Done, headers: {X-A: {$ref: "#/components/headers/A"}}}}`, {
      rest: "components: {headers: {A: {schema: {type: string}}}}\n",
    }),
    "none",
    "none",
  ),
];
