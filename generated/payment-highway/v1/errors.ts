// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  "400": { order: "error-400", "sph-order": "error-400" },
  "401": { order: "error-401", "sph-order": "error-401" },
  "500": { order: "error-500", "sph-order": "error-500" },
  "503": { order: "error-503", "sph-order": "error-503" },
};
