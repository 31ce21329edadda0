import type { Side } from "./schema-edit.ts";
import { in20, in30, scalar } from "./schema-versions.ts";
import { answer, body, inOperation, parameter, pet, swagger, taken, variants } from "./whole-documents.ts";
import { wrappers } from "./wrappers.ts";

/** A place of a document that a schema can stand in. */
export interface Place {
  readonly name: string;
  /** Who reads what stands there; `both` for a component that requests and responses share. */
  readonly side: Side | "both";
  /** Which schemas can stand there; default every one. */
  readonly takes?: (schema: string) => boolean;
  /** The whole document, as YAML. */
  readonly write: (schema: string) => string;
}

/** Everywhere a schema can stand: reference, section 1.2. */
export const places: readonly Place[] = [
  { name: "request body", side: "request", write: (s) => body(s) },
  { name: "response body", side: "response", write: (s) => answer(s) },
  ...wrappers.flatMap(({ name, takes, wrap }): Place[] => [
    { name: `request body, ${name}`, side: "request", ...(takes && { takes }), write: (s) => body(wrap(s)) },
    { name: `response body, ${name}`, side: "response", ...(takes && { takes }), write: (s) => answer(wrap(s)) },
  ]),
  { name: "request body of 3.0", side: "request", takes: in30, write: (s) => body(s, { version: "3.0.3" }) },
  { name: "response body of 3.0", side: "response", takes: in30, write: (s) => answer(s, "3.0.3") },
  { name: "request body of 3.2", side: "request", write: (s) => body(s, { version: "3.2.0" }) },
  {
    name: "streamed item of 3.2",
    side: "response",
    write: (s) => answer(s, "3.2.0", "itemSchema", "application/jsonl"),
  },
  { name: "query parameter", side: "request", takes: (s) => scalar(s) && in30(s), write: (s) => parameter(s, "query") },
  {
    name: "header parameter",
    side: "request",
    takes: (s) => scalar(s) && in30(s),
    write: (s) => parameter(s, "header"),
  },
  {
    name: "cookie parameter",
    side: "request",
    takes: (s) => scalar(s) && in30(s),
    write: (s) => parameter(s, "cookie"),
  },
  {
    name: "form field",
    side: "request",
    takes: scalar,
    write: (s) => body(`{type: object, properties: {part: ${s}}}`, { mediaType: "application/x-www-form-urlencoded" }),
  },
  {
    name: "multipart field",
    side: "request",
    // Other values of a part are text, as in a form.
    takes: (s) => /^\{type: (string|integer|number|array|object)\b/.test(s),
    write: (s) => body(`{type: object, properties: {part: ${s}}}`, { mediaType: "multipart/form-data" }),
  },
  {
    name: "response header",
    side: "response",
    takes: scalar,
    write: (s) =>
      inOperation("3.1.0", `      responses: {"204": {description: Done, headers: {X-Part: {schema: ${s}}}}}\n`),
  },
  {
    name: "variant of a request",
    side: "request",
    write: (s) =>
      inOperation(
        "3.1.0",
        `      requestBody: {content: {application/json: {schema: ${pet}}}}\n${taken}`.replace(/\n$/, "\n") +
          variants(s, "description: Variants"),
      ),
  },
  {
    name: "variant of a response",
    side: "response",
    write: (s) =>
      inOperation(
        "3.1.0",
        variants(s, `responses: {"200": {description: Done, content: {application/json: {schema: ${pet}}}}}`),
      ),
  },
  {
    name: "callback request",
    side: "response",
    write: (s) =>
      inOperation(
        "3.1.0",
        `${taken}      callbacks: {done: {"{$request.body#/url}": {post: {requestBody: {content: {application/json: {schema: ${s}}}}, responses: {"204": {description: Seen}}}}}}\n`,
      ),
  },
  {
    name: "callback response",
    side: "request",
    write: (s) =>
      inOperation(
        "3.1.0",
        `${taken}      callbacks: {done: {"{$request.body#/url}": {post: {responses: {"200": {description: Seen, content: {application/json: {schema: ${s}}}}}}}}}\n`,
      ),
  },
  {
    name: "webhook request",
    side: "response",
    write: (s) =>
      inOperation(
        "3.1.0",
        `${taken}webhooks: {moved: {post: {operationId: moved, requestBody: {content: {application/json: {schema: ${s}}}}, responses: {"204": {description: Seen}}}}}\n`,
      ),
  },
  {
    name: "webhook response",
    side: "request",
    write: (s) =>
      inOperation(
        "3.1.0",
        `${taken}webhooks: {moved: {post: {operationId: moved, responses: {"200": {description: Seen, content: {application/json: {schema: ${s}}}}}}}}\n`,
      ),
  },
  { name: "request body, below not", side: "response", takes: in30, write: (s) => body(`{not: ${s}}`) },
  { name: "response body, below not", side: "request", takes: in30, write: (s) => answer(`{not: ${s}}`) },
  {
    name: "shared component",
    side: "both",
    write: (s) =>
      inOperation(
        "3.1.0",
        `      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Part"}}}}
      responses: {"200": {description: Done, content: {application/json: {schema: {$ref: "#/components/schemas/Part"}}}}}
components: {schemas: {Part: ${s}}}
`,
      ),
  },
  {
    name: "body of Swagger 2.0",
    side: "request",
    takes: in20,
    write: (s) => swagger(`      parameters: [{name: body, in: body, required: true, schema: ${s}}]\n${taken}`),
  },
  {
    name: "response of Swagger 2.0",
    side: "response",
    takes: in20,
    write: (s) => swagger(`      responses: {"200": {description: Done, schema: ${s}}}\n`),
  },
  {
    name: "query parameter of Swagger 2.0",
    side: "request",
    takes: (s) => in20(s) && scalar(s) && !/example|title/.test(s),
    write: (s) => swagger(`      parameters: [{name: part, in: query, ${s.slice(1)}]\n${taken}`),
  },
  {
    name: "header of Swagger 2.0",
    side: "response",
    takes: (s) => in20(s) && scalar(s) && !/example|title/.test(s),
    write: (s) => swagger(`      responses: {"204": {description: Done, headers: {X-Part: ${s}}}}\n`),
  },
];
