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

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  CUS_ERR_001: { name: "CUS_ERR_001" },
  ACC_ERR_404: { name: "ACC_ERR_404" },
  "503": { name: "503" },
};
