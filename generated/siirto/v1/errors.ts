// Generated from specs/siirto/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  "400": { stamp: "error-400" },
  "401": { stamp: "error-401" },
  "500": { stamp: "error-500", phone: "+358401112998" },
  "503": { stamp: "error-503", phone: "+358401112999" },
};
