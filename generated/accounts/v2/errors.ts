// Generated from specs/accounts/v2/openapi.yaml by generator/emit/errors. Do not edit.

export { businessError, descriptors, violations } from "../../runtime/client/index.ts";
export type {
  BusinessError,
  ErrorPayload,
  SecurityError,
  TechnicalError,
  ValidationError,
} from "../../runtime/client/index.ts";

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  "429": { accountId: "0000000000000000000000000000000000000429" },
  "500": { accountId: "0000000000000000000000000000000000000500" },
  "503": { accountId: "0000000000000000000000000000000000000503" },
};
