// Generated from specs/mobility/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  "429": { query: "error-429", locationId: "m929", from: "m929" },
  "500": { query: "error-500", locationId: "m950", from: "m950" },
  "503": { query: "error-503", locationId: "m953", from: "m953" },
};
