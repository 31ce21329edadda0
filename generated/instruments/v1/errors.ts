// Generated from specs/instruments/v1/openapi.yaml by generator/emit/errors. Do not edit.

export { businessError, descriptors, violations } from "../../runtime/client/index.ts";
export type {
  BusinessError,
  ErrorPayload,
  SecurityError,
  TechnicalError,
  ValidationError,
} from "../../runtime/client/index.ts";

/** The business error codes of this API and what each of them says. */
export const businessErrors = { ACC_ERR_123: "Account balance exceeded", INS_ERR_001: "Order rejected" };

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  ACC_ERR_123: { quantity: 66601 },
  INS_ERR_001: { quantity: 66602 },
  "500": { quantity: 66650 },
  "503": { quantity: 66653 },
};
