// Generated from specs/holdings/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import { apiKey, endUser } from "../security.ts";
import type { CustomerId, Holdings, HoldingsInfo } from "../types.ts";

/** The input of {@link getHoldings}. */
export interface GetHoldingsInput {
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
}

/** What {@link getHoldings} resolves to. */
export type GetHoldingsResult = Holdings;

/** The answers of {@link getHoldings} that are no errors. */
export type GetHoldingsAnswers = Answer<200, GetHoldingsResult>;

/** What a violated constraint of {@link getHoldings} can be told of. */
export type GetHoldingsViolation = "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getHoldings}, by status. */
export type GetHoldingsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetHoldingsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getHoldings} throws for them. */
export type GetHoldingsError = ApiErrorOf<GetHoldingsFailures>;

export const getHoldingsOperation: Operation<GetHoldingsInput, GetHoldingsAnswers, GetHoldingsFailures> = {
  operationId: "getHoldings",
  method: "GET",
  path: "/v1/holdings",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads the holdings of the end user
 *
 * All fund and instrument holdings of the end user and their sums, in the early layout.
 *
 * `GET /v1/holdings`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getHoldings(
  client: Client,
  input: GetHoldingsInput = {},
  options?: CallOptions,
): Call<GetHoldingsAnswers, GetHoldingsFailures> {
  return call(client, getHoldingsOperation, input, options);
}

/** Whether an error is one that {@link getHoldings} declares. */
export function isGetHoldingsError(error: unknown): error is GetHoldingsError {
  return isErrorOf(error, getHoldingsOperation);
}

/** The input of {@link getHoldingsByOwner}. */
export interface GetHoldingsByOwnerInput {
  /** The end user's own customer id. In the sandbox it must equal the end-user token. */
  ownerId: CustomerId;
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
}

/** What {@link getHoldingsByOwner} resolves to. */
export type GetHoldingsByOwnerResult = Holdings;

/** The answers of {@link getHoldingsByOwner} that are no errors. */
export type GetHoldingsByOwnerAnswers = Answer<200, GetHoldingsByOwnerResult>;

/** What a violated constraint of {@link getHoldingsByOwner} can be told of. */
export type GetHoldingsByOwnerViolation = "ownerId" | "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getHoldingsByOwner}, by status. */
export type GetHoldingsByOwnerFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetHoldingsByOwnerViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getHoldingsByOwner} throws for them. */
export type GetHoldingsByOwnerError = ApiErrorOf<GetHoldingsByOwnerFailures>;

export const getHoldingsByOwnerOperation: Operation<
  GetHoldingsByOwnerInput,
  GetHoldingsByOwnerAnswers,
  GetHoldingsByOwnerFailures
> = {
  operationId: "getHoldingsByOwner",
  method: "GET",
  path: "/v1/holdings/{ownerId}",
  parameters: [
    { name: "ownerId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads the holdings of a customer
 *
 * The same as `getHoldings`, with the end user named in the path.
 *
 * `GET /v1/holdings/{ownerId}`
 *
 * @throws ApiError 400: `ownerId` is not the end user's, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getHoldingsByOwner(
  client: Client,
  input: GetHoldingsByOwnerInput,
  options?: CallOptions,
): Call<GetHoldingsByOwnerAnswers, GetHoldingsByOwnerFailures> {
  return call(client, getHoldingsByOwnerOperation, input, options);
}

/** Whether an error is one that {@link getHoldingsByOwner} declares. */
export function isGetHoldingsByOwnerError(error: unknown): error is GetHoldingsByOwnerError {
  return isErrorOf(error, getHoldingsByOwnerOperation);
}

/** The input of {@link getHoldingsInfo}. */
export interface GetHoldingsInfoInput {
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
}

/** What {@link getHoldingsInfo} resolves to. */
export type GetHoldingsInfoResult = HoldingsInfo;

/** The answers of {@link getHoldingsInfo} that are no errors. */
export type GetHoldingsInfoAnswers = Answer<200, GetHoldingsInfoResult>;

/** What a violated constraint of {@link getHoldingsInfo} can be told of. */
export type GetHoldingsInfoViolation = "x-session-id" | "x-request-id" | "x-api-key" | "x-authorization";

/** The error answers of {@link getHoldingsInfo}, by status. */
export type GetHoldingsInfoFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetHoldingsInfoViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getHoldingsInfo} throws for them. */
export type GetHoldingsInfoError = ApiErrorOf<GetHoldingsInfoFailures>;

export const getHoldingsInfoOperation: Operation<
  GetHoldingsInfoInput,
  GetHoldingsInfoAnswers,
  GetHoldingsInfoFailures
> = {
  operationId: "getHoldingsInfo",
  method: "GET",
  path: "/holdings/info/v1/holdings",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey, endUser]],
};

/**
 * Reads the holdings of the end user, in the later layout
 *
 * All fund and instrument holdings of the end user and their sums, with the value day by day.
 *
 * `GET /holdings/info/v1/holdings`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getHoldingsInfo(
  client: Client,
  input: GetHoldingsInfoInput = {},
  options?: CallOptions,
): Call<GetHoldingsInfoAnswers, GetHoldingsInfoFailures> {
  return call(client, getHoldingsInfoOperation, input, options);
}

/** Whether an error is one that {@link getHoldingsInfo} declares. */
export function isGetHoldingsInfoError(error: unknown): error is GetHoldingsInfoError {
  return isErrorOf(error, getHoldingsInfoOperation);
}
