// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Invoices",
  operations: {
    getInvoice: {
      method: "GET",
      path: "/invoices",
      parameters: [{ name: "number", in: "query", schema: { type: "integer" } }],
      responses: { "200": { content: { "application/json": { schema: { $ref: "Invoice" } } } } },
    },
  },
  schemas: {
    Invoice: {
      type: "object",
      properties: {
        payer: { $ref: "Party" },
        payee: { $ref: "Party", required: ["name"] },
        extended: { $ref: "Party", properties: { vat: { type: "string" } } },
        anchored: { $ref: "Money amount" },
        local: { $ref: "Invoice Line" },
        byProperty: { $ref: "Party name" },
        alias: { $ref: "Party" },
      },
    },
    "Invoice Line": { type: "object", properties: { text: { type: "string" } } },
    "Money amount": { type: "number", multipleOf: 0.01 },
    Party: { type: "object", properties: { name: { type: "string" } } },
    "Party name": { type: "string" },
  },
};
