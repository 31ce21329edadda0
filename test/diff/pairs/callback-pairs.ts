import { operation, pair, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const callback = (inner: string): string =>
  operation(`callbacks: {done: {"{$request.body#/url}": {post: {${inner}}}}}`, { method: "post" });
const webhook = (inner: string): string =>
  operation("summary: List", { rest: `webhooks: {moved: {post: {${inner}}}}\n` });
const body = (schema: string, more = ""): string =>
  `requestBody: {${more}content: {application/json: {schema: ${schema}}}}, ${ok}`;
const none = operation("summary: List");

/** Reference, "breaking changes", section 3.5. */
export const callbackPairs: readonly DocumentPair[] = [
  pair("a webhook", none, webhook(ok), "compatible webhook.added", "breaking webhook.removed"),
  pair(
    "a callback",
    operation("summary: Make", { method: "post" }),
    operation(`summary: Make\ncallbacks: {done: {"{$request.body#/url}": {post: {${ok}}}}}`, { method: "post" }),
    "compatible callback.added",
    "breaking callback.removed",
  ),
  pair(
    "a webhook body requires a property",
    webhook(body("{type: object, properties: {a: {type: string}}}")),
    webhook(body("{type: object, required: [a], properties: {a: {type: string}}}")),
    "compatible schema.property.required.enabled",
    "breaking schema.property.required.disabled",
  ),
  pair(
    "a webhook body with one more value",
    webhook(body("{type: string, enum: [a, b]}")),
    webhook(body("{type: string, enum: [a, b, c]}")),
    "breaking schema.enum.value-added",
    "compatible schema.enum.value-removed",
  ),
  pair(
    "a callback body with one more value",
    callback(body("{type: string, enum: [a, b]}")),
    callback(body("{type: string, enum: [a, b, c]}")),
    "breaking schema.enum.value-added",
    "compatible schema.enum.value-removed",
  ),
  pair(
    "a required property in a webhook body",
    webhook(body("{type: object, properties: {a: {type: string}}}")),
    webhook(body("{type: object, required: [b], properties: {a: {type: string}, b: {type: string}}}")),
    "compatible schema.property.added-required",
    "breaking schema.property.removed",
  ),
  pair(
    "an optional property in a webhook body",
    webhook(body("{type: object, properties: {a: {type: string}}}")),
    webhook(body("{type: object, properties: {a: {type: string}, b: {type: string}}}")),
    "compatible schema.property.added-optional",
    "risky schema.property.removed",
  ),
  pair(
    "the answer to a webhook narrowed",
    webhook(`responses: {"200": {description: A, content: {application/json: {schema: {type: string}}}}}`),
    webhook(
      `responses: {"200": {description: A, content: {application/json: {schema: {type: string, maxLength: 5}}}}}`,
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "the answer to a callback narrowed",
    callback(`responses: {"200": {description: A, content: {application/json: {schema: {type: string}}}}}`),
    callback(
      `responses: {"200": {description: A, content: {application/json: {schema: {type: string, maxLength: 5}}}}}`,
    ),
    "breaking schema.max-length.set",
    "compatible schema.max-length.unset",
  ),
  pair(
    "a header that a webhook sends",
    webhook(ok),
    webhook(`parameters: [{name: X-A, in: header, required: true, schema: {type: string}}], ${ok}`),
    "compatible",
    "breaking",
  ),
  pair(
    "a webhook parameter narrowed",
    webhook(`parameters: [{name: X-A, in: header, schema: {type: string}}], ${ok}`),
    webhook(`parameters: [{name: X-A, in: header, schema: {type: string, maxLength: 3}}], ${ok}`),
    "compatible schema.max-length.set",
    "breaking schema.max-length.unset",
  ),
  pair(
    "a webhook parameter becomes required",
    webhook(`parameters: [{name: X-A, in: header, schema: {type: string}}], ${ok}`),
    webhook(`parameters: [{name: X-A, in: header, required: true, schema: {type: string}}], ${ok}`),
    "compatible parameter.required.enabled",
    "breaking parameter.required.disabled",
  ),
  pair(
    "a webhook body becomes required",
    webhook(body("{type: object}")),
    webhook(body("{type: object}", "required: true, ")),
    "compatible request-body.required.enabled",
    "breaking request-body.required.disabled",
  ),
  pair(
    "a webhook renamed",
    webhook(ok),
    operation("summary: List", { rest: `webhooks: {changed: {post: {${ok}}}}\n` }),
    "breaking",
    "breaking",
  ),
  pair(
    "readOnly in a webhook body, which the API sends",
    webhook(body("{type: object, properties: {a: {type: string, readOnly: true, enum: [x]}}}")),
    webhook(body("{type: object, properties: {a: {type: string, readOnly: true, enum: [x, y]}}}")),
    "breaking schema.enum.value-added",
    "compatible schema.enum.value-removed",
  ),
  pair(
    "webhooks of one component",
    webhook(body(`{type: object, properties: {a: {type: string}}}`)),
    operation("summary: List", {
      rest: `webhooks: {moved: {$ref: "#/components/pathItems/Moved"}}\ncomponents: {pathItems: {Moved: {post: {${body("{type: object, properties: {a: {type: string}}}")}}}}}\n`,
    }),
    "none",
    "none",
  ),
];
