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
import type { ResultEnvelope, SiirtoResult, SiirtoRevert, SiirtoStatusEnvelope } from "../types.ts";

/** The input of {@link revertSiirto}. */
export interface RevertSiirtoInput {
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
  /** How much to give back; all that is left if absent. */
  body: SiirtoRevert;
}

/** What {@link revertSiirto} resolves to. */
export type RevertSiirtoResult = ResultEnvelope;

/** The answers of {@link revertSiirto} that are no errors. */
export type RevertSiirtoAnswers = Answer<200, RevertSiirtoResult>;

/** What a violated constraint of {@link revertSiirto} can be told of. */
export type RevertSiirtoViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount"
  | "reference_number";

/** The error answers of {@link revertSiirto}, by status. */
export type RevertSiirtoFailures =
  | Answer<400, ErrorPayload<ValidationError<RevertSiirtoViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link revertSiirto} throws for them. */
export type RevertSiirtoError = ApiErrorOf<RevertSiirtoFailures>;

export const revertSiirtoOperation: Operation<RevertSiirtoInput, RevertSiirtoAnswers, RevertSiirtoFailures> = {
  operationId: "revertSiirto",
  method: "POST",
  path: "/transaction/{id}/siirto/revert",
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
 * Reverts a Siirto payment
 *
 * Gives money back; the whole amount, or a part of it. Retired in February 2020.
 *
 * `POST /transaction/{id}/siirto/revert`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function revertSiirto(
  client: Client,
  input: RevertSiirtoInput,
  options?: CallOptions,
): Call<RevertSiirtoAnswers, RevertSiirtoFailures> {
  return call(client, revertSiirtoOperation, input, options);
}

/** Whether an error is one that {@link revertSiirto} declares. */
export function isRevertSiirtoError(error: unknown): error is RevertSiirtoError {
  return isErrorOf(error, revertSiirtoOperation);
}

/** The input of {@link getSiirtoResult}. */
export interface GetSiirtoResultInput {
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

/** What {@link getSiirtoResult} resolves to. */
export type GetSiirtoResultResult = SiirtoResult;

/** The answers of {@link getSiirtoResult} that are no errors. */
export type GetSiirtoResultAnswers = Answer<200, GetSiirtoResultResult>;

/** What a violated constraint of {@link getSiirtoResult} can be told of. */
export type GetSiirtoResultViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getSiirtoResult}, by status. */
export type GetSiirtoResultFailures =
  | Answer<400, ErrorPayload<ValidationError<GetSiirtoResultViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getSiirtoResult} throws for them. */
export type GetSiirtoResultError = ApiErrorOf<GetSiirtoResultFailures>;

export const getSiirtoResultOperation: Operation<
  GetSiirtoResultInput,
  GetSiirtoResultAnswers,
  GetSiirtoResultFailures
> = {
  operationId: "getSiirtoResult",
  method: "GET",
  path: "/transaction/{id}/siirto/result",
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
 * Reads the result of a Siirto payment
 *
 * Whether a Siirto payment was made. Retired in February 2020.
 *
 * `GET /transaction/{id}/siirto/result`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function getSiirtoResult(
  client: Client,
  input: GetSiirtoResultInput,
  options?: CallOptions,
): Call<GetSiirtoResultAnswers, GetSiirtoResultFailures> {
  return call(client, getSiirtoResultOperation, input, options);
}

/** Whether an error is one that {@link getSiirtoResult} declares. */
export function isGetSiirtoResultError(error: unknown): error is GetSiirtoResultError {
  return isErrorOf(error, getSiirtoResultOperation);
}

/** The input of {@link getSiirtoTransaction}. */
export interface GetSiirtoTransactionInput {
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

/** What {@link getSiirtoTransaction} resolves to. */
export type GetSiirtoTransactionResult = SiirtoStatusEnvelope;

/** The answers of {@link getSiirtoTransaction} that are no errors. */
export type GetSiirtoTransactionAnswers = Answer<200, GetSiirtoTransactionResult>;

/** What a violated constraint of {@link getSiirtoTransaction} can be told of. */
export type GetSiirtoTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getSiirtoTransaction}, by status. */
export type GetSiirtoTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetSiirtoTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getSiirtoTransaction} throws for them. */
export type GetSiirtoTransactionError = ApiErrorOf<GetSiirtoTransactionFailures>;

export const getSiirtoTransactionOperation: Operation<
  GetSiirtoTransactionInput,
  GetSiirtoTransactionAnswers,
  GetSiirtoTransactionFailures
> = {
  operationId: "getSiirtoTransaction",
  method: "GET",
  path: "/transaction/siirto/{id}",
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
 * Reads the status of a Siirto payment
 *
 * Everything about a Siirto payment, with its refunds. Retired in February 2020.
 *
 * `GET /transaction/siirto/{id}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 * @deprecated
 */
export function getSiirtoTransaction(
  client: Client,
  input: GetSiirtoTransactionInput,
  options?: CallOptions,
): Call<GetSiirtoTransactionAnswers, GetSiirtoTransactionFailures> {
  return call(client, getSiirtoTransactionOperation, input, options);
}

/** Whether an error is one that {@link getSiirtoTransaction} declares. */
export function isGetSiirtoTransactionError(error: unknown): error is GetSiirtoTransactionError {
  return isErrorOf(error, getSiirtoTransactionOperation);
}
