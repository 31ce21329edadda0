// Generated from specs/funds/v1/openapi.yaml by generator/emit/errors. Do not edit.

export { businessError, descriptors, violations } from "../../runtime/client/index.ts";
export type {
  BusinessError,
  ErrorPayload,
  SecurityError,
  TechnicalError,
  ValidationError,
} from "../../runtime/client/index.ts";

/** The business error codes of this API and what each of them says. */
export const businessErrors = {
  ACC_ERR_123: "Account balance exceeded",
  ACC_ERR_404: "Account not found",
  FND_ERR_001: "Fund not available for orders",
  FND_ERR_002: "Holding exceeded",
};

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  FND_ERR_001: { isinCode: "FI0008501044", amount: 666.03 },
  ACC_ERR_123: { amount: 666.01 },
  ACC_ERR_404: { amount: 666.02 },
  FND_ERR_002: { amount: 666.04 },
  "500": { amount: 666.5 },
  "503": { amount: 666.53 },
};
