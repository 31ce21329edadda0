// Generated from golden/additional-properties/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Settings",
  operations: {
    putSettings: {
      method: "PUT",
      path: "/settings",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Settings" } } } },
      responses: { "204": {} },
    },
  },
  schemas: {
    Entry: {
      type: "object",
      properties: { id: { type: "integer" }, note: { type: "string" } },
      required: ["id"],
      additionalProperties: { type: "boolean" },
    },
    Settings: {
      type: "object",
      properties: {
        free: { type: "object" },
        anything: { type: "object", additionalProperties: true },
        counts: { type: "object", additionalProperties: { type: "integer" } },
        lists: { type: "object", additionalProperties: { type: "array", items: { $ref: "Entry" } } },
        closed: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
        empty: { type: "object", additionalProperties: false },
        patterned: { type: "object", additionalProperties: false, patternProperties: { "^x-": { type: "string" } } },
        keyed: { type: "object", additionalProperties: { type: "boolean" }, propertyNames: { enum: ["a", "b"] } },
      },
      required: ["free", "counts"],
    },
  },
};
