// Generated from specs/custodies/v1/openapi.yaml by generator/emit/errors. Do not edit.

export { businessError, descriptors, violations } from "../../runtime/client/index.ts";
export type {
  BusinessError,
  ErrorPayload,
  SecurityError,
  TechnicalError,
  ValidationError,
} from "../../runtime/client/index.ts";

/** The business error codes of this API and what each of them says. */
export const businessErrors = { ACC_ERR_404: "Account not found", CUS_ERR_001: "Custody limit exceeded" };

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;
