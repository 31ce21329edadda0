// Generated from golden/versions/v2/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Rates",
  operations: {
    listRates: {
      method: "GET",
      path: "/v2/rates",
      parameters: [{ name: "currency", in: "query", schema: { type: "string", pattern: "^[A-Z]{3}$" } }],
      responses: {
        "200": {
          content: { "application/json": { schema: { type: "object", additionalProperties: { type: "number" } } } },
        },
      },
    },
  },
  schemas: {},
};
