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
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { oauth2, pivoSignature } from "../security.ts";
import type { PaymentForm, PaymentOrder, PaymentOrderRequest, Refund, RefundRequest } from "../types.ts";

/** The input of {@link createPayment}. */
export type CreatePaymentInput =
  | {
      mediaType?: "application/json";
      /** The payment order. */
      body: PaymentOrderRequest;
    }
  | {
      mediaType: "application/x-www-form-urlencoded";
      /** The payment order. */
      body: Omit<PaymentForm, "signature"> & Partial<Pick<PaymentForm, "signature">>;
    };

/** What {@link createPayment} resolves to. */
export type CreatePaymentResult = PaymentOrder | undefined;

/** The answers of {@link createPayment} that are no errors. */
export type CreatePaymentAnswers = Answer<200, PaymentOrder> | Answer<303, undefined>;

/** What a violated constraint of {@link createPayment} can be told of. */
export type CreatePaymentViolation =
  | "signature"
  | "body"
  | "acquiring_id"
  | "amount"
  | "currency"
  | "stamp"
  | "reference"
  | "message"
  | "merchant"
  | "merchant.name"
  | "merchant.business_id"
  | "merchant.webstore_url"
  | "return_url"
  | "cancel_url"
  | "reject_url"
  | "payer_phone"
  | "merchant_name"
  | "merchant_business_id"
  | "merchant_webstore_url";

/** The error answers of {@link createPayment}, by status. */
export type CreatePaymentFailures =
  | Answer<400, ErrorPayload<ValidationError<CreatePaymentViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createPayment} throws for them. */
export type CreatePaymentError = ApiErrorOf<CreatePaymentFailures>;

export const createPaymentOperation: Operation<CreatePaymentInput, CreatePaymentAnswers, CreatePaymentFailures> = {
  operationId: "createPayment",
  method: "POST",
  path: "/api/payments",
  requestBody: [json, formUrlEncoded()],
  responses: { 200: [json], 303: [], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2], [pivoSignature], []],
};

/**
 * Creates a payment order
 *
 * Creates a payment order in one of two ways:
 *
 * - JSON, from the merchant's server: the answer is the order, with the web page and the app link for the
 *   payer.
 * - A form, posted by the payer's browser to `https://qa-maksu.pivo.fi` (in production
 *   `https://maksu.pivo.fi`):
 *   the answer leads the browser to the payment page. The form carries its own signature.
 *
 * `POST /api/payments`
 *
 * @throws ApiError 400: A field is missing or invalid, or the stamp was used before
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createPayment(
  client: Client,
  input: CreatePaymentInput,
  options?: CallOptions,
): Call<CreatePaymentAnswers, CreatePaymentFailures> {
  return call(client, createPaymentOperation, input, options);
}

/** Whether an error is one that {@link createPayment} declares. */
export function isCreatePaymentError(error: unknown): error is CreatePaymentError {
  return isErrorOf(error, createPaymentOperation);
}

/** The input of {@link getPayment}. */
export interface GetPaymentInput {
  /**
   * The `id` of a payment order.
   *
   * Constraints: format uuid
   */
  paymentId: string;
}

/** What {@link getPayment} resolves to. */
export type GetPaymentResult = PaymentOrder;

/** The answers of {@link getPayment} that are no errors. */
export type GetPaymentAnswers = Answer<200, GetPaymentResult>;

/** What a violated constraint of {@link getPayment} can be told of. */
export type GetPaymentViolation = "paymentId" | "signature";

/** The error answers of {@link getPayment}, by status. */
export type GetPaymentFailures =
  | Answer<400, ErrorPayload<ValidationError<GetPaymentViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getPayment} throws for them. */
export type GetPaymentError = ApiErrorOf<GetPaymentFailures>;

export const getPaymentOperation: Operation<GetPaymentInput, GetPaymentAnswers, GetPaymentFailures> = {
  operationId: "getPayment",
  method: "GET",
  path: "/api/payments/{paymentId}",
  parameters: [{ name: "paymentId", in: "path" }],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2], [pivoSignature]],
};

/**
 * Reads a payment order
 *
 * The payment order with its status.
 *
 * `GET /api/payments/{paymentId}`
 *
 * @throws ApiError 400: The order is unknown
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getPayment(
  client: Client,
  input: GetPaymentInput,
  options?: CallOptions,
): Call<GetPaymentAnswers, GetPaymentFailures> {
  return call(client, getPaymentOperation, input, options);
}

/** Whether an error is one that {@link getPayment} declares. */
export function isGetPaymentError(error: unknown): error is GetPaymentError {
  return isErrorOf(error, getPaymentOperation);
}

/** The input of {@link createRefund}. */
export interface CreateRefundInput {
  /**
   * The `id` of a payment order.
   *
   * Constraints: format uuid
   */
  paymentId: string;
  /** How much to refund; all that is left if absent. */
  body?: RefundRequest;
}

/** What {@link createRefund} resolves to. */
export type CreateRefundResult = Refund;

/** The answers of {@link createRefund} that are no errors. */
export type CreateRefundAnswers = Answer<200, CreateRefundResult>;

/** What a violated constraint of {@link createRefund} can be told of. */
export type CreateRefundViolation = "paymentId" | "signature" | "body" | "amount" | "reference";

/** The error answers of {@link createRefund}, by status. */
export type CreateRefundFailures =
  | Answer<400, ErrorPayload<ValidationError<CreateRefundViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createRefund} throws for them. */
export type CreateRefundError = ApiErrorOf<CreateRefundFailures>;

export const createRefundOperation: Operation<CreateRefundInput, CreateRefundAnswers, CreateRefundFailures> = {
  operationId: "createRefund",
  method: "POST",
  path: "/api/payments/{paymentId}/refunds",
  parameters: [{ name: "paymentId", in: "path" }],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[oauth2], [pivoSignature]],
};

/**
 * Refunds a payment
 *
 * Pays the payer back, in whole or in part.
 *
 * `POST /api/payments/{paymentId}/refunds`
 *
 * @throws ApiError 400: The order is unknown or was not paid, or the amount is more than is left
 * @throws ApiError 401: The access token or the signature is missing, unknown or expired
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createRefund(
  client: Client,
  input: CreateRefundInput,
  options?: CallOptions,
): Call<CreateRefundAnswers, CreateRefundFailures> {
  return call(client, createRefundOperation, input, options);
}

/** Whether an error is one that {@link createRefund} declares. */
export function isCreateRefundError(error: unknown): error is CreateRefundError {
  return isErrorOf(error, createRefundOperation);
}
