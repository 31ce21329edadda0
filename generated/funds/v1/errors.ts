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
