// Generated from specs/pivo/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorPayload,
  formUrlEncoded,
  isErrorOf,
  json,
  of,
  type Operation,
  type TechnicalError,
  text,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import type { PaymentDecision } from "../types.ts";

/** The input of {@link showPaymentPage}. */
export interface ShowPaymentPageInput {
  /**
   * The `id` of a payment order.
   *
   * Constraints: format uuid
   */
  paymentId: string;
}

/** What {@link showPaymentPage} resolves to. */
export type ShowPaymentPageResult = string;

/** The answers of {@link showPaymentPage} that are no errors. */
export type ShowPaymentPageAnswers = Answer<200, ShowPaymentPageResult>;

/** What a violated constraint of {@link showPaymentPage} can be told of. */
export type ShowPaymentPageViolation = "paymentId";

/** The error answers of {@link showPaymentPage}, by status. */
export type ShowPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<ShowPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link showPaymentPage} throws for them. */
export type ShowPaymentPageError = ApiErrorOf<ShowPaymentPageFailures>;

export const showPaymentPageOperation: Operation<
  ShowPaymentPageInput,
  ShowPaymentPageAnswers,
  ShowPaymentPageFailures
> = {
  operationId: "showPaymentPage",
  method: "GET",
  path: "/api/payments/{paymentId}/page",
  parameters: [{ name: "paymentId", in: "path" }],
  responses: { 200: [of("text/html", text)], 400: [json], 500: [json], 503: [json] },
};

/**
 * Shows the page on which the payer pays
 *
 * The page of an order, in the payer's browser. Its form posts to this same address.
 *
 * `GET /api/payments/{paymentId}/page`
 *
 * @throws ApiError 400: The order is unknown, or a field is invalid
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function showPaymentPage(
  client: Client,
  input: ShowPaymentPageInput,
  options?: CallOptions,
): Call<ShowPaymentPageAnswers, ShowPaymentPageFailures> {
  return call(client, showPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link showPaymentPage} declares. */
export function isShowPaymentPageError(error: unknown): error is ShowPaymentPageError {
  return isErrorOf(error, showPaymentPageOperation);
}

/** The input of {@link submitPaymentPage}. */
export interface SubmitPaymentPageInput {
  /**
   * The `id` of a payment order.
   *
   * Constraints: format uuid
   */
  paymentId: string;
  /** What the payer decided. */
  body: PaymentDecision;
}

/** What {@link submitPaymentPage} resolves to. */
export type SubmitPaymentPageResult = undefined;

/** The answers of {@link submitPaymentPage} that are no errors. */
export type SubmitPaymentPageAnswers = Answer<303, SubmitPaymentPageResult>;

/** What a violated constraint of {@link submitPaymentPage} can be told of. */
export type SubmitPaymentPageViolation = "paymentId" | "body" | "decision" | "phone";

/** The error answers of {@link submitPaymentPage}, by status. */
export type SubmitPaymentPageFailures =
  | Answer<400, ErrorPayload<ValidationError<SubmitPaymentPageViolation>>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link submitPaymentPage} throws for them. */
export type SubmitPaymentPageError = ApiErrorOf<SubmitPaymentPageFailures>;

export const submitPaymentPageOperation: Operation<
  SubmitPaymentPageInput,
  SubmitPaymentPageAnswers,
  SubmitPaymentPageFailures
> = {
  operationId: "submitPaymentPage",
  method: "POST",
  path: "/api/payments/{paymentId}/page",
  parameters: [{ name: "paymentId", in: "path" }],
  requestBody: [formUrlEncoded()],
  responses: { 303: [], 400: [json], 500: [json], 503: [json] },
};

/**
 * Submits the page on which the payer pays
 *
 * Takes the payer's decision and leads the browser back to the merchant: to `return_url`, `reject_url` or
 * `cancel_url`. With `pay` the telephone number decides as it does in the app. An order that was decided
 * before stays as it is.
 *
 * `POST /api/payments/{paymentId}/page`
 *
 * @throws ApiError 400: The order is unknown, or a field is invalid
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function submitPaymentPage(
  client: Client,
  input: SubmitPaymentPageInput,
  options?: CallOptions,
): Call<SubmitPaymentPageAnswers, SubmitPaymentPageFailures> {
  return call(client, submitPaymentPageOperation, input, options);
}

/** Whether an error is one that {@link submitPaymentPage} declares. */
export function isSubmitPaymentPageError(error: unknown): error is SubmitPaymentPageError {
  return isErrorOf(error, submitPaymentPageOperation);
}
