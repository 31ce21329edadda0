// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
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
import { sphSignature } from "../security.ts";
import type { AfterPayAmount, AfterPayResult, AfterPayStatusEnvelope, ResultEnvelope } from "../types.ts";

/** The input of {@link commitAfterPay}. */
export interface CommitAfterPayInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /**
   * Version of the interface; `20170627` is that of Masterpass. Signing fills it in.
   *
   * @default "20200401"
   */
  "sph-api-version"?:
    | "20160630"
    | "20170627"
    | "20171127"
    | "20180426"
    | "20180608"
    | "20180725"
    | "20180927"
    | "20190430"
    | "20191204"
    | "20200401";
  /** Id of the account. Signing fills it in. */
  "sph-account"?: string;
  /** Id of the merchant. Signing fills it in. */
  "sph-merchant"?: string;
  /**
   * When the request was made, in UTC and without milliseconds. Signing fills it in.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp"?: string;
  /**
   * Identifies the request; a random UUID. Signing fills it in.
   *
   * Constraints: format uuid
   */
  "sph-request-id"?: string;
  /** How much of the invoice. */
  body: AfterPayAmount;
}

/** What {@link commitAfterPay} resolves to. */
export type CommitAfterPayResult = ResultEnvelope;

/** The answers of {@link commitAfterPay} that are no errors. */
export type CommitAfterPayAnswers = Answer<200, CommitAfterPayResult>;

/** What a violated constraint of {@link commitAfterPay} can be told of. */
export type CommitAfterPayViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount";

/** The error answers of {@link commitAfterPay}, by status. */
export type CommitAfterPayFailures =
  | Answer<400, ErrorPayload<ValidationError<CommitAfterPayViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link commitAfterPay} throws for them. */
export type CommitAfterPayError = ApiErrorOf<CommitAfterPayFailures>;

export const commitAfterPayOperation: Operation<CommitAfterPayInput, CommitAfterPayAnswers, CommitAfterPayFailures> = {
  operationId: "commitAfterPay",
  method: "POST",
  path: "/transaction/{id}/afterpay/commit",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Commits an invoice payment
 *
 * Makes AfterPay send the invoice; for the whole amount or a part of it.
 *
 * `POST /transaction/{id}/afterpay/commit`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function commitAfterPay(
  client: Client,
  input: CommitAfterPayInput,
  options?: CallOptions,
): Call<CommitAfterPayAnswers, CommitAfterPayFailures> {
  return call(client, commitAfterPayOperation, input, options);
}

/** Whether an error is one that {@link commitAfterPay} declares. */
export function isCommitAfterPayError(error: unknown): error is CommitAfterPayError {
  return isErrorOf(error, commitAfterPayOperation);
}

/** The input of {@link revertAfterPay}. */
export interface RevertAfterPayInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /**
   * Version of the interface; `20170627` is that of Masterpass. Signing fills it in.
   *
   * @default "20200401"
   */
  "sph-api-version"?:
    | "20160630"
    | "20170627"
    | "20171127"
    | "20180426"
    | "20180608"
    | "20180725"
    | "20180927"
    | "20190430"
    | "20191204"
    | "20200401";
  /** Id of the account. Signing fills it in. */
  "sph-account"?: string;
  /** Id of the merchant. Signing fills it in. */
  "sph-merchant"?: string;
  /**
   * When the request was made, in UTC and without milliseconds. Signing fills it in.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp"?: string;
  /**
   * Identifies the request; a random UUID. Signing fills it in.
   *
   * Constraints: format uuid
   */
  "sph-request-id"?: string;
  /** How much of the invoice. */
  body: AfterPayAmount;
}

/** What {@link revertAfterPay} resolves to. */
export type RevertAfterPayResult = ResultEnvelope;

/** The answers of {@link revertAfterPay} that are no errors. */
export type RevertAfterPayAnswers = Answer<200, RevertAfterPayResult>;

/** What a violated constraint of {@link revertAfterPay} can be told of. */
export type RevertAfterPayViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount";

/** The error answers of {@link revertAfterPay}, by status. */
export type RevertAfterPayFailures =
  | Answer<400, ErrorPayload<ValidationError<RevertAfterPayViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link revertAfterPay} throws for them. */
export type RevertAfterPayError = ApiErrorOf<RevertAfterPayFailures>;

export const revertAfterPayOperation: Operation<RevertAfterPayInput, RevertAfterPayAnswers, RevertAfterPayFailures> = {
  operationId: "revertAfterPay",
  method: "POST",
  path: "/transaction/{id}/afterpay/revert",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  requestBody: [json],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reverts an invoice payment
 *
 * Takes the invoice back; the whole amount or a part of it.
 *
 * `POST /transaction/{id}/afterpay/revert`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function revertAfterPay(
  client: Client,
  input: RevertAfterPayInput,
  options?: CallOptions,
): Call<RevertAfterPayAnswers, RevertAfterPayFailures> {
  return call(client, revertAfterPayOperation, input, options);
}

/** Whether an error is one that {@link revertAfterPay} declares. */
export function isRevertAfterPayError(error: unknown): error is RevertAfterPayError {
  return isErrorOf(error, revertAfterPayOperation);
}

/** The input of {@link getAfterPayResult}. */
export interface GetAfterPayResultInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /**
   * Version of the interface; `20170627` is that of Masterpass. Signing fills it in.
   *
   * @default "20200401"
   */
  "sph-api-version"?:
    | "20160630"
    | "20170627"
    | "20171127"
    | "20180426"
    | "20180608"
    | "20180725"
    | "20180927"
    | "20190430"
    | "20191204"
    | "20200401";
  /** Id of the account. Signing fills it in. */
  "sph-account"?: string;
  /** Id of the merchant. Signing fills it in. */
  "sph-merchant"?: string;
  /**
   * When the request was made, in UTC and without milliseconds. Signing fills it in.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp"?: string;
  /**
   * Identifies the request; a random UUID. Signing fills it in.
   *
   * Constraints: format uuid
   */
  "sph-request-id"?: string;
}

/** What {@link getAfterPayResult} resolves to. */
export type GetAfterPayResultResult = AfterPayResult;

/** The answers of {@link getAfterPayResult} that are no errors. */
export type GetAfterPayResultAnswers = Answer<200, GetAfterPayResultResult>;

/** What a violated constraint of {@link getAfterPayResult} can be told of. */
export type GetAfterPayResultViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getAfterPayResult}, by status. */
export type GetAfterPayResultFailures =
  | Answer<400, ErrorPayload<ValidationError<GetAfterPayResultViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getAfterPayResult} throws for them. */
export type GetAfterPayResultError = ApiErrorOf<GetAfterPayResultFailures>;

export const getAfterPayResultOperation: Operation<
  GetAfterPayResultInput,
  GetAfterPayResultAnswers,
  GetAfterPayResultFailures
> = {
  operationId: "getAfterPayResult",
  method: "GET",
  path: "/transaction/{id}/afterpay/result",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reads the result of an invoice payment
 *
 * Whether AfterPay accepted the payer.
 *
 * `GET /transaction/{id}/afterpay/result`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getAfterPayResult(
  client: Client,
  input: GetAfterPayResultInput,
  options?: CallOptions,
): Call<GetAfterPayResultAnswers, GetAfterPayResultFailures> {
  return call(client, getAfterPayResultOperation, input, options);
}

/** Whether an error is one that {@link getAfterPayResult} declares. */
export function isGetAfterPayResultError(error: unknown): error is GetAfterPayResultError {
  return isErrorOf(error, getAfterPayResultOperation);
}

/** The input of {@link getAfterPayTransaction}. */
export interface GetAfterPayTransactionInput {
  /**
   * The `id` of a transaction.
   *
   * Constraints: format uuid
   */
  id: string;
  /**
   * Version of the interface; `20170627` is that of Masterpass. Signing fills it in.
   *
   * @default "20200401"
   */
  "sph-api-version"?:
    | "20160630"
    | "20170627"
    | "20171127"
    | "20180426"
    | "20180608"
    | "20180725"
    | "20180927"
    | "20190430"
    | "20191204"
    | "20200401";
  /** Id of the account. Signing fills it in. */
  "sph-account"?: string;
  /** Id of the merchant. Signing fills it in. */
  "sph-merchant"?: string;
  /**
   * When the request was made, in UTC and without milliseconds. Signing fills it in.
   *
   * Constraints: pattern `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$`
   */
  "sph-timestamp"?: string;
  /**
   * Identifies the request; a random UUID. Signing fills it in.
   *
   * Constraints: format uuid
   */
  "sph-request-id"?: string;
}

/** What {@link getAfterPayTransaction} resolves to. */
export type GetAfterPayTransactionResult = AfterPayStatusEnvelope;

/** The answers of {@link getAfterPayTransaction} that are no errors. */
export type GetAfterPayTransactionAnswers = Answer<200, GetAfterPayTransactionResult>;

/** What a violated constraint of {@link getAfterPayTransaction} can be told of. */
export type GetAfterPayTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getAfterPayTransaction}, by status. */
export type GetAfterPayTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetAfterPayTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getAfterPayTransaction} throws for them. */
export type GetAfterPayTransactionError = ApiErrorOf<GetAfterPayTransactionFailures>;

export const getAfterPayTransactionOperation: Operation<
  GetAfterPayTransactionInput,
  GetAfterPayTransactionAnswers,
  GetAfterPayTransactionFailures
> = {
  operationId: "getAfterPayTransaction",
  method: "GET",
  path: "/transaction/{id}/afterpay",
  parameters: [
    { name: "id", in: "path" },
    { name: "sph-api-version", in: "header" },
    { name: "sph-account", in: "header" },
    { name: "sph-merchant", in: "header" },
    { name: "sph-timestamp", in: "header" },
    { name: "sph-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 500: [json], 503: [json] },
  security: [[sphSignature]],
};

/**
 * Reads the status of an invoice payment
 *
 * Everything about an invoice payment.
 *
 * `GET /transaction/{id}/afterpay`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getAfterPayTransaction(
  client: Client,
  input: GetAfterPayTransactionInput,
  options?: CallOptions,
): Call<GetAfterPayTransactionAnswers, GetAfterPayTransactionFailures> {
  return call(client, getAfterPayTransactionOperation, input, options);
}

/** Whether an error is one that {@link getAfterPayTransaction} declares. */
export function isGetAfterPayTransactionError(error: unknown): error is GetAfterPayTransactionError {
  return isErrorOf(error, getAfterPayTransactionOperation);
}
