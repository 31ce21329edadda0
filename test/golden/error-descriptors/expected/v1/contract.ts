// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Transfers",
  operations: {
    createTransfer: {
      method: "POST",
      path: "/v1/transfers",
      parameters: [{ name: "x-session-id", in: "header", schema: { type: "string" } }],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Transfer" } } } },
      responses: {
        "200": { content: { "application/json": { schema: { $ref: "Transfer" } } } },
        "400": { content: { "application/json": { schema: { $ref: "Errors" } } } },
        "500": { content: { "application/json": { schema: { $ref: "Errors" } } } },
      },
      errorCodes: { TRF_ERR_001: "Balance exceeded. Nothing was moved.", TRF_ERR_002: "Account not owned by user" },
    },
    getTransfer: {
      method: "GET",
      path: "/v1/transfers/{id}",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      responses: {
        "200": { content: { "application/json": { schema: { $ref: "Transfer" } } } },
        "4XX": { content: { "application/json": { schema: { $ref: "Errors" } } } },
      },
    },
  },
  schemas: {
    Errors: {
      type: "object",
      properties: {
        errors: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: { type: "string" },
              level: { type: "string" },
              type: { type: "string", enum: ["SECURITY", "VALIDATION", "TECHNICAL", "BUSINESS"] },
              message: { type: "string" },
              code: { type: "string" },
            },
            required: ["id", "level", "type", "message"],
          },
        },
      },
      required: ["errors"],
    },
    Party: { type: "object", properties: { iban: { type: "string" }, name: { type: "string" } } },
    Transfer: {
      type: "object",
      properties: {
        id: { type: "string", readOnly: true },
        amount: { type: "number", exclusiveMinimum: 0 },
        to: { $ref: "Party" },
        notes: { type: "array", items: { type: "object", properties: { text: { type: "string" } } } },
      },
      required: ["amount", "to"],
    },
  },
  errors: "descriptors",
};
