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
import type {
  PivoInit,
  PivoResult,
  PivoSession,
  PivoStatusEnvelope,
  ReferencedRevert,
  ResultEnvelope,
} from "../types.ts";

/** The input of {@link createPivoSession}. */
export interface CreatePivoSessionInput {
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
  /** The payment to begin. */
  body: PivoInit;
}

/** What {@link createPivoSession} resolves to. */
export type CreatePivoSessionResult = PivoSession;

/** The answers of {@link createPivoSession} that are no errors. */
export type CreatePivoSessionAnswers = Answer<200, CreatePivoSessionResult>;

/** What a violated constraint of {@link createPivoSession} can be told of. */
export type CreatePivoSessionViolation =
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature"
  | "body"
  | "amount"
  | "currency"
  | "order"
  | "description"
  | "app_url"
  | "reference_number"
  | "phone_number"
  | "language"
  | "webhook_success_url"
  | "webhook_cancel_url"
  | "webhook_failure_url"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount";

/** The error answers of {@link createPivoSession}, by status. */
export type CreatePivoSessionFailures =
  | Answer<400, ErrorPayload<ValidationError<CreatePivoSessionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createPivoSession} throws for them. */
export type CreatePivoSessionError = ApiErrorOf<CreatePivoSessionFailures>;

export const createPivoSessionOperation: Operation<
  CreatePivoSessionInput,
  CreatePivoSessionAnswers,
  CreatePivoSessionFailures
> = {
  operationId: "createPivoSession",
  method: "POST",
  path: "/app/pivo",
  parameters: [
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
 * Begins a payment with Pivo
 *
 * Makes a transaction; open its `uri` to switch to the Pivo app.
 *
 * `POST /app/pivo`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createPivoSession(
  client: Client,
  input: CreatePivoSessionInput,
  options?: CallOptions,
): Call<CreatePivoSessionAnswers, CreatePivoSessionFailures> {
  return call(client, createPivoSessionOperation, input, options);
}

/** Whether an error is one that {@link createPivoSession} declares. */
export function isCreatePivoSessionError(error: unknown): error is CreatePivoSessionError {
  return isErrorOf(error, createPivoSessionOperation);
}

/** The input of {@link revertPivo}. */
export interface RevertPivoInput {
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
  body?: ReferencedRevert;
}

/** What {@link revertPivo} resolves to. */
export type RevertPivoResult = ResultEnvelope;

/** The answers of {@link revertPivo} that are no errors. */
export type RevertPivoAnswers = Answer<200, RevertPivoResult>;

/** What a violated constraint of {@link revertPivo} can be told of. */
export type RevertPivoViolation =
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

/** The error answers of {@link revertPivo}, by status. */
export type RevertPivoFailures =
  | Answer<400, ErrorPayload<ValidationError<RevertPivoViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link revertPivo} throws for them. */
export type RevertPivoError = ApiErrorOf<RevertPivoFailures>;

export const revertPivoOperation: Operation<RevertPivoInput, RevertPivoAnswers, RevertPivoFailures> = {
  operationId: "revertPivo",
  method: "POST",
  path: "/transaction/{id}/pivo/revert",
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
 * Reverts a Pivo payment
 *
 * Gives money back; the whole amount, or a part of it.
 *
 * `POST /transaction/{id}/pivo/revert`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function revertPivo(
  client: Client,
  input: RevertPivoInput,
  options?: CallOptions,
): Call<RevertPivoAnswers, RevertPivoFailures> {
  return call(client, revertPivoOperation, input, options);
}

/** Whether an error is one that {@link revertPivo} declares. */
export function isRevertPivoError(error: unknown): error is RevertPivoError {
  return isErrorOf(error, revertPivoOperation);
}

/** The input of {@link getPivoResult}. */
export interface GetPivoResultInput {
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

/** What {@link getPivoResult} resolves to. */
export type GetPivoResultResult = PivoResult;

/** The answers of {@link getPivoResult} that are no errors. */
export type GetPivoResultAnswers = Answer<200, GetPivoResultResult>;

/** What a violated constraint of {@link getPivoResult} can be told of. */
export type GetPivoResultViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getPivoResult}, by status. */
export type GetPivoResultFailures =
  | Answer<400, ErrorPayload<ValidationError<GetPivoResultViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getPivoResult} throws for them. */
export type GetPivoResultError = ApiErrorOf<GetPivoResultFailures>;

export const getPivoResultOperation: Operation<GetPivoResultInput, GetPivoResultAnswers, GetPivoResultFailures> = {
  operationId: "getPivoResult",
  method: "GET",
  path: "/transaction/{id}/pivo/result",
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
 * Reads the result of a Pivo payment
 *
 * Whether a Pivo payment was made.
 *
 * `GET /transaction/{id}/pivo/result`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getPivoResult(
  client: Client,
  input: GetPivoResultInput,
  options?: CallOptions,
): Call<GetPivoResultAnswers, GetPivoResultFailures> {
  return call(client, getPivoResultOperation, input, options);
}

/** Whether an error is one that {@link getPivoResult} declares. */
export function isGetPivoResultError(error: unknown): error is GetPivoResultError {
  return isErrorOf(error, getPivoResultOperation);
}

/** The input of {@link getPivoTransaction}. */
export interface GetPivoTransactionInput {
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

/** What {@link getPivoTransaction} resolves to. */
export type GetPivoTransactionResult = PivoStatusEnvelope;

/** The answers of {@link getPivoTransaction} that are no errors. */
export type GetPivoTransactionAnswers = Answer<200, GetPivoTransactionResult>;

/** What a violated constraint of {@link getPivoTransaction} can be told of. */
export type GetPivoTransactionViolation =
  | "id"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getPivoTransaction}, by status. */
export type GetPivoTransactionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetPivoTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getPivoTransaction} throws for them. */
export type GetPivoTransactionError = ApiErrorOf<GetPivoTransactionFailures>;

export const getPivoTransactionOperation: Operation<
  GetPivoTransactionInput,
  GetPivoTransactionAnswers,
  GetPivoTransactionFailures
> = {
  operationId: "getPivoTransaction",
  method: "GET",
  path: "/transaction/pivo/{id}",
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
 * Reads the status of a Pivo payment
 *
 * Everything about a Pivo payment, with its refunds.
 *
 * `GET /transaction/pivo/{id}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getPivoTransaction(
  client: Client,
  input: GetPivoTransactionInput,
  options?: CallOptions,
): Call<GetPivoTransactionAnswers, GetPivoTransactionFailures> {
  return call(client, getPivoTransactionOperation, input, options);
}

/** Whether an error is one that {@link getPivoTransaction} declares. */
export function isGetPivoTransactionError(error: unknown): error is GetPivoTransactionError {
  return isErrorOf(error, getPivoTransactionOperation);
}
