// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Bank",
  operations: {
    get: { method: "GET", path: "/", responses: { "204": {} } },
    getV1Accounts: { method: "GET", path: "/v1/accounts", responses: { "204": {} } },
    postV1Accounts: { method: "POST", path: "/v1/accounts", responses: { "204": {} } },
    getV1AccountsByAccountIdTransactionsByTransactionId: {
      method: "GET",
      path: "/v1/accounts/{accountId}/transactions/{transaction-id}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "transaction-id", in: "path", required: true, schema: { type: "string" } },
      ],
      responses: { "204": {} },
    },
    getV1ReportsByYearByFormat: {
      method: "GET",
      path: "/v1/reports/{year}.{format}",
      parameters: [
        { name: "year", in: "path", required: true, schema: { type: "integer" } },
        { name: "format", in: "path", required: true, schema: { type: "string", enum: ["csv", "pdf"] } },
      ],
      responses: { "204": {} },
    },
    postV1AccountsFreeze: { method: "POST", path: "/v1/accounts:freeze", responses: { "204": {} } },
  },
  schemas: {},
};
