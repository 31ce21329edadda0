// Generated from golden/one-of-discriminator/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Payments",
  operations: {
    addMethod: {
      method: "POST",
      path: "/methods",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Method" } } } },
      responses: { "200": { content: { "application/json": { schema: { $ref: "Method" } } } } },
    },
  },
  schemas: {
    Card: {
      type: "object",
      properties: { kind: { type: "string" }, number: { type: "string" } },
      required: ["kind", "number"],
    },
    Method: {
      oneOf: [{ $ref: "Card" }, { $ref: "Transfer" }],
      discriminator: { propertyName: "kind", mapping: { credit: "Card", debit: "Card", sepa: "Transfer" } },
    },
    Transfer: {
      type: "object",
      properties: { kind: { type: "string" }, iban: { type: "string" } },
      required: ["kind", "iban"],
    },
  },
};
