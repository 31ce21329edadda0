// Generated from specs/payments/v1/openapi.yaml by generator/emit/errors. Do not edit.

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
  PAY_ERR_001: "Payment not found",
  PAY_ERR_002: "Payment already confirmed",
  PAY_ERR_003: "Payer account not owned by user",
};

/** A business error code of this API. */
export type BusinessErrorCode = keyof typeof businessErrors;

/**
 * The values that the sandbox answers with a certain error, by its business code or status: send one to see
 * the error.
 */
export const magicValues = {
  PAY_ERR_003: { amount: 500.03 },
  "429": { amount: 429.01 },
  "503": { amount: 503.01, receiverIban: "FI5150000000005032" },
  ACC_ERR_123: { amount: 500.23, receiverIban: "FI2050000000005008" },
  PAY_ERR_001: { amount: 500.11 },
  PAY_ERR_002: { amount: 500.12 },
  ACC_ERR_404: { amount: 500.44, sourceAccountName: "SULJETTU TILI" },
};
