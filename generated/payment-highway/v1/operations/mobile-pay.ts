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
import type { MobilePayInit, MobilePaySession, MobilePayStatus } from "../types.ts";

/** The input of {@link createMobilePaySession}. */
export interface CreateMobilePaySessionInput {
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
  body: MobilePayInit;
}

/** What {@link createMobilePaySession} resolves to. */
export type CreateMobilePaySessionResult = MobilePaySession;

/** The answers of {@link createMobilePaySession} that are no errors. */
export type CreateMobilePaySessionAnswers = Answer<200, CreateMobilePaySessionResult>;

/** What a violated constraint of {@link createMobilePaySession} can be told of. */
export type CreateMobilePaySessionViolation =
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
  | "return_uri"
  | "webhook_success_url"
  | "webhook_cancel_url"
  | "webhook_failure_url"
  | "language"
  | "sub_merchant_name"
  | "sub_merchant_id"
  | "shop_name"
  | "shop_logo_url"
  | "reference_number"
  | "splitting"
  | "splitting.merchant_id"
  | "splitting.amount";

/** The error answers of {@link createMobilePaySession}, by status. */
export type CreateMobilePaySessionFailures =
  | Answer<400, ErrorPayload<ValidationError<CreateMobilePaySessionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link createMobilePaySession} throws for them. */
export type CreateMobilePaySessionError = ApiErrorOf<CreateMobilePaySessionFailures>;

export const createMobilePaySessionOperation: Operation<
  CreateMobilePaySessionInput,
  CreateMobilePaySessionAnswers,
  CreateMobilePaySessionFailures
> = {
  operationId: "createMobilePaySession",
  method: "POST",
  path: "/app/mobilepay",
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
 * Begins a payment with MobilePay
 *
 * Makes a session; open its `uri` to switch to the MobilePay app.
 *
 * `POST /app/mobilepay`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function createMobilePaySession(
  client: Client,
  input: CreateMobilePaySessionInput,
  options?: CallOptions,
): Call<CreateMobilePaySessionAnswers, CreateMobilePaySessionFailures> {
  return call(client, createMobilePaySessionOperation, input, options);
}

/** Whether an error is one that {@link createMobilePaySession} declares. */
export function isCreateMobilePaySessionError(error: unknown): error is CreateMobilePaySessionError {
  return isErrorOf(error, createMobilePaySessionOperation);
}

/** The input of {@link getMobilePaySession}. */
export interface GetMobilePaySessionInput {
  /** The `session_token` of a MobilePay session. */
  sessionToken: string;
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

/** What {@link getMobilePaySession} resolves to. */
export type GetMobilePaySessionResult = MobilePayStatus;

/** The answers of {@link getMobilePaySession} that are no errors. */
export type GetMobilePaySessionAnswers = Answer<200, GetMobilePaySessionResult>;

/** What a violated constraint of {@link getMobilePaySession} can be told of. */
export type GetMobilePaySessionViolation =
  | "sessionToken"
  | "sph-api-version"
  | "sph-account"
  | "sph-merchant"
  | "sph-timestamp"
  | "sph-request-id"
  | "signature";

/** The error answers of {@link getMobilePaySession}, by status. */
export type GetMobilePaySessionFailures =
  | Answer<400, ErrorPayload<ValidationError<GetMobilePaySessionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getMobilePaySession} throws for them. */
export type GetMobilePaySessionError = ApiErrorOf<GetMobilePaySessionFailures>;

export const getMobilePaySessionOperation: Operation<
  GetMobilePaySessionInput,
  GetMobilePaySessionAnswers,
  GetMobilePaySessionFailures
> = {
  operationId: "getMobilePaySession",
  method: "GET",
  path: "/app/mobilepay/{sessionToken}",
  parameters: [
    { name: "sessionToken", in: "path" },
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
 * Reads the status of a MobilePay session
 *
 * How far the payer has come. A finished session has a `transaction_id`.
 *
 * `GET /app/mobilepay/{sessionToken}`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or what the path names is
 * unknown
 * @throws ApiError 401: The signature is missing or wrong, or the time stamp is more than five minutes off
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getMobilePaySession(
  client: Client,
  input: GetMobilePaySessionInput,
  options?: CallOptions,
): Call<GetMobilePaySessionAnswers, GetMobilePaySessionFailures> {
  return call(client, getMobilePaySessionOperation, input, options);
}

/** Whether an error is one that {@link getMobilePaySession} declares. */
export function isGetMobilePaySessionError(error: unknown): error is GetMobilePaySessionError {
  return isErrorOf(error, getMobilePaySessionOperation);
}
