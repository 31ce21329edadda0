// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Tenants",
  operations: {
    listTenants: { method: "GET", path: "/tenants", responses: { "204": {} } },
    listFiles: { method: "GET", path: "/files", responses: { "204": {} } },
  },
  schemas: {},
};
