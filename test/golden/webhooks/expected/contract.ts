// Generated from golden/webhooks/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = { title: "Notifications", operations: {}, schemas: {} };
