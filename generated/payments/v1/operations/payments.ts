// Generated from specs/payments/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type BusinessError,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorPayload,
  isErrorOf,
  json,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { apiKey, endUser } from "../security.ts";
import type { Payment, PaymentConfirmation, PaymentRequest } from "../types.ts";

/** The input of {@link initiatePayment}. */
export interface InitiatePaymentInput {
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
  /** The payment to make. */
  body: PaymentRequest;
}

/** What {@link initiatePayment} resolves to. */
export type InitiatePaymentResult = Payment;

/** The answers of {@link initiatePayment} that are no errors. */
export type InitiatePaymentAnswers = Answer<200, InitiatePaymentResult>;

/** What a violated constraint of {@link initiatePayment} can be told of. */
export type InitiatePaymentViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "amount"
  | "subject"
  | "currency"
  | "payerIban"
  | "valueDate"
  | "receiverBic"
  | "receiverIban"
  | "receiverName"
  | "paymentId";

/** The error answers of {@link initiatePayment}, by status. */
export type InitiatePaymentFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<InitiatePaymentViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError | BusinessError<"PAY_ERR_003">>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link initiatePayment} throws for them. */
export type InitiatePaymentError = ApiErrorOf<InitiatePaymentFailures>;

export const initiatePaymentOperation: Operation<
  InitiatePaymentInput,
  InitiatePaymentAnswers,
  InitiatePaymentFailures
> = {
  operationId: "initiatePayment",
  method: "POST",
  path: "/v1/payments/initiate",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Initiates a payment
 *
 * Stores the payment and gives it a `paymentId`; no money moves yet. The answer is the request, unchanged,
 * with the `paymentId` added. Confirm it with `confirmPayment`.
 *
 * `POST /v1/payments/initiate`
 *
 * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The payer's account is not the end user's, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code PAY_ERR_003: Payer account not owned by user
 */
export function initiatePayment(
  client: Client,
  input: InitiatePaymentInput,
  options?: CallOptions,
): Call<InitiatePaymentAnswers, InitiatePaymentFailures> {
  return call(client, initiatePaymentOperation, input, options);
}

/** Whether an error is one that {@link initiatePayment} declares. */
export function isInitiatePaymentError(error: unknown): error is InitiatePaymentError {
  return isErrorOf(error, initiatePaymentOperation);
}

/** The input of {@link confirmPayment}. */
export interface ConfirmPaymentInput {
  /**
   * Names the in-memory data session of the sandbox. What calls with one session id change (payments, orders,
   * custodies) only calls with the same id and API key see; without it they share the application's default
   * session. A session that nobody uses for 24 hours is dropped.
   */
  "x-session-id"?: string;
  /**
   * Identifier of this request, chosen by the caller, to find it again in logs. Any text; it is not validated.
   */
  "x-request-id"?: string;
  /** The payment to confirm. */
  body: PaymentConfirmation;
}

/** What {@link confirmPayment} resolves to. */
export type ConfirmPaymentResult = Payment;

/** The answers of {@link confirmPayment} that are no errors. */
export type ConfirmPaymentAnswers = Answer<200, ConfirmPaymentResult>;

/** What a violated constraint of {@link confirmPayment} can be told of. */
export type ConfirmPaymentViolation =
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "x-authorization"
  | "body"
  | "amount"
  | "subject"
  | "currency"
  | "payerIban"
  | "valueDate"
  | "receiverBic"
  | "receiverIban"
  | "receiverName"
  | "paymentId";

/** The error answers of {@link confirmPayment}, by status. */
export type ConfirmPaymentFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ConfirmPaymentViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<
      500,
      ErrorPayload<TechnicalError | BusinessError<"ACC_ERR_123" | "PAY_ERR_001" | "PAY_ERR_002" | "PAY_ERR_003">>
    >
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link confirmPayment} throws for them. */
export type ConfirmPaymentError = ApiErrorOf<ConfirmPaymentFailures>;

export const confirmPaymentOperation: Operation<ConfirmPaymentInput, ConfirmPaymentAnswers, ConfirmPaymentFailures> = {
  operationId: "confirmPayment",
  method: "POST",
  path: "/v1/payments/confirm",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Confirms a payment
 *
 * Makes a payment that was initiated: the money leaves the payer's account, and both accounts get a booking.
 * The `paymentId` is enough; the other members may be sent along and are ignored. The answer is the payment as
 * it was initiated. A payment can be confirmed once.
 *
 * `POST /v1/payments/confirm`
 *
 * @throws ApiError 400: The `paymentId` is missing or no UUID, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The bank does not make this payment, or the service failed
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @throws ApiError with code ACC_ERR_123: Account balance exceeded
 * @throws ApiError with code PAY_ERR_001: Payment not found
 * @throws ApiError with code PAY_ERR_002: Payment already confirmed
 * @throws ApiError with code PAY_ERR_003: Payer account not owned by user
 */
export function confirmPayment(
  client: Client,
  input: ConfirmPaymentInput,
  options?: CallOptions,
): Call<ConfirmPaymentAnswers, ConfirmPaymentFailures> {
  return call(client, confirmPaymentOperation, input, options);
}

/** Whether an error is one that {@link confirmPayment} declares. */
export function isConfirmPaymentError(error: unknown): error is ConfirmPaymentError {
  return isErrorOf(error, confirmPaymentOperation);
}
