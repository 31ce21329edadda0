// Generated from golden/security-schemes/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Vault",
  operations: {
    withTheDocumentsDefault: { method: "GET", path: "/default", responses: { "204": {} } },
    withNothing: { method: "GET", path: "/none", responses: { "204": {} } },
    withBoth: { method: "GET", path: "/both", responses: { "204": {} } },
    withEither: { method: "GET", path: "/either", responses: { "204": {} } },
    withOptional: { method: "GET", path: "/optional", responses: { "204": {} } },
    withCertificate: { method: "GET", path: "/certificate", responses: { "204": {} } },
  },
  schemas: {},
};
