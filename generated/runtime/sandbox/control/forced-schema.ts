// Copied from generator/runtime/sandbox/control/forced-schema.ts. Do not edit.

import type { SchemaContract } from "../../mocks/schema-contract.ts";

const text: SchemaContract = { type: "string" };
/** What `fetch` and servers take as the value of a header. */
const headerValue: SchemaContract = { type: "string", maxLength: 4096, pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$" };

/** What an error descriptor that is ordered may tell; its id is made when it is answered. */
const descriptor: SchemaContract = {
  type: "object",
  properties: {
    type: { enum: ["SECURITY", "VALIDATION", "TECHNICAL", "BUSINESS"] },
    level: { enum: ["FATAL", "ERROR", "WARN"] },
    message: { type: "string", minLength: 1 },
    code: { type: "string", description: "Only with the type BUSINESS." },
    violations: {
      type: "object",
      additionalProperties: text,
      description: "Only with the type VALIDATION: what is wrong, by the path of the member or the parameter.",
    },
  },
  additionalProperties: false,
};

const match: SchemaContract = {
  type: "object",
  properties: {
    product: { type: "string", description: "`payments`, or one version of it: `payments/v1`." },
    operation: { type: "string", description: "An operationId." },
    method: { type: "string", pattern: "^[A-Za-z]+$" },
  },
  additionalProperties: false,
};

/** What can be ordered of the next answers. */
export const forcedMembers: Readonly<Record<string, SchemaContract>> = {
  times: {
    type: "integer",
    minimum: 1,
    maximum: 10_000,
    default: 1,
    description: "How many requests are answered so.",
  },
  status: { type: "integer", minimum: 200, maximum: 599 },
  descriptor,
  body: { description: "The whole body: any JSON value, or a text where `contentType` is not JSON." },
  contentType: { ...headerValue, minLength: 1, description: "Of `body`; by default JSON." },
  headers: {
    type: "object",
    propertyNames: { pattern: "^[a-zA-Z0-9!#$%&'*+.^_`|~-]+$", maxLength: 200 },
    additionalProperties: headerValue,
    maxProperties: 50,
  },
  latencyMs: {
    type: "integer",
    minimum: 0,
    maximum: 600_000,
    description: "Waits before the answer. Ordered alone, it delays the answer that the request gets in any case.",
  },
  drop: { type: "boolean", description: "Cuts the connection instead of an answer." },
  match: { ...match, description: "Only such requests are answered so, others as ever; absent: any." },
};
