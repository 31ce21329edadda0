// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  TRF_ERR_001: "Balance exceeded. Nothing was moved.",
  TRF_ERR_002: "Account not owned by user",
};

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;
