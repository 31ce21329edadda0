// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  FIN_ERR_001: "Application not approved",
  FIN_ERR_002: "Application cannot be cancelled",
};

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  "500": { amount: 650 },
  "503": { amount: 653 },
  FIN_ERR_001: { amount: 667 },
  FIN_ERR_002: { amount: 668 },
};
