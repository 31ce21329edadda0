// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import { apiKey } from "../security.ts";
import type { ReturnReport, TimeSeries } from "../types.ts";

/** The input of {@link getRiskFreeIndex}. */
export interface GetRiskFreeIndexInput {
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
  /**
   * First day of the summary. Give it together with `summaryUntil`.
   *
   * Constraints: format date
   */
  summarySince?: string;
  /**
   * Last day of the summary. Give it together with `summarySince`.
   *
   * Constraints: format date
   */
  summaryUntil?: string;
}

/** What {@link getRiskFreeIndex} resolves to. */
export type GetRiskFreeIndexResult = ReturnReport;

/** The answers of {@link getRiskFreeIndex} that are no errors. */
export type GetRiskFreeIndexAnswers = Answer<200, GetRiskFreeIndexResult>;

/** What a violated constraint of {@link getRiskFreeIndex} can be told of. */
export type GetRiskFreeIndexViolation = "x-session-id" | "x-request-id" | "summarySince" | "summaryUntil" | "x-api-key";

/** The error answers of {@link getRiskFreeIndex}, by status. */
export type GetRiskFreeIndexFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetRiskFreeIndexViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getRiskFreeIndex} throws for them. */
export type GetRiskFreeIndexError = ApiErrorOf<GetRiskFreeIndexFailures>;

export const getRiskFreeIndexOperation: Operation<
  GetRiskFreeIndexInput,
  GetRiskFreeIndexAnswers,
  GetRiskFreeIndexFailures
> = {
  operationId: "getRiskFreeIndex",
  method: "GET",
  path: "/funds/info/v1/risk-free-index",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "summarySince", in: "query" },
    { name: "summaryUntil", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the returns of the risk-free index
 *
 * How the risk-free index did over the usual periods.
 *
 * `GET /funds/info/v1/risk-free-index`
 *
 * @throws ApiError 400: A date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getRiskFreeIndex(
  client: Client,
  input: GetRiskFreeIndexInput = {},
  options?: CallOptions,
): Call<GetRiskFreeIndexAnswers, GetRiskFreeIndexFailures> {
  return call(client, getRiskFreeIndexOperation, input, options);
}

/** Whether an error is one that {@link getRiskFreeIndex} declares. */
export function isGetRiskFreeIndexError(error: unknown): error is GetRiskFreeIndexError {
  return isErrorOf(error, getRiskFreeIndexOperation);
}

/** The input of {@link getRiskFreeLogReturn}. */
export interface GetRiskFreeLogReturnInput {
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
  /**
   * First day of the series. Give it together with `until`.
   *
   * Constraints: format date
   */
  since?: string;
  /**
   * Last day of the series. Give it together with `since`.
   *
   * Constraints: format date
   */
  until?: string;
}

/** What {@link getRiskFreeLogReturn} resolves to. */
export type GetRiskFreeLogReturnResult = TimeSeries;

/** The answers of {@link getRiskFreeLogReturn} that are no errors. */
export type GetRiskFreeLogReturnAnswers = Answer<200, GetRiskFreeLogReturnResult>;

/** What a violated constraint of {@link getRiskFreeLogReturn} can be told of. */
export type GetRiskFreeLogReturnViolation = "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getRiskFreeLogReturn}, by status. */
export type GetRiskFreeLogReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetRiskFreeLogReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getRiskFreeLogReturn} throws for them. */
export type GetRiskFreeLogReturnError = ApiErrorOf<GetRiskFreeLogReturnFailures>;

export const getRiskFreeLogReturnOperation: Operation<
  GetRiskFreeLogReturnInput,
  GetRiskFreeLogReturnAnswers,
  GetRiskFreeLogReturnFailures
> = {
  operationId: "getRiskFreeLogReturn",
  method: "GET",
  path: "/funds/info/v1/risk-free-index/log-return",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the log return of the risk-free index day by day
 *
 * The daily logarithmic return of the index.
 *
 * `GET /funds/info/v1/risk-free-index/log-return`
 *
 * @throws ApiError 400: A date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getRiskFreeLogReturn(
  client: Client,
  input: GetRiskFreeLogReturnInput = {},
  options?: CallOptions,
): Call<GetRiskFreeLogReturnAnswers, GetRiskFreeLogReturnFailures> {
  return call(client, getRiskFreeLogReturnOperation, input, options);
}

/** Whether an error is one that {@link getRiskFreeLogReturn} declares. */
export function isGetRiskFreeLogReturnError(error: unknown): error is GetRiskFreeLogReturnError {
  return isErrorOf(error, getRiskFreeLogReturnOperation);
}

/** The input of {@link getRiskFreeCumulativeReturn}. */
export interface GetRiskFreeCumulativeReturnInput {
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
  /**
   * First day of the series. Give it together with `until`.
   *
   * Constraints: format date
   */
  since?: string;
  /**
   * Last day of the series. Give it together with `since`.
   *
   * Constraints: format date
   */
  until?: string;
}

/** What {@link getRiskFreeCumulativeReturn} resolves to. */
export type GetRiskFreeCumulativeReturnResult = TimeSeries;

/** The answers of {@link getRiskFreeCumulativeReturn} that are no errors. */
export type GetRiskFreeCumulativeReturnAnswers = Answer<200, GetRiskFreeCumulativeReturnResult>;

/** What a violated constraint of {@link getRiskFreeCumulativeReturn} can be told of. */
export type GetRiskFreeCumulativeReturnViolation = "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getRiskFreeCumulativeReturn}, by status. */
export type GetRiskFreeCumulativeReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetRiskFreeCumulativeReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getRiskFreeCumulativeReturn} throws for them. */
export type GetRiskFreeCumulativeReturnError = ApiErrorOf<GetRiskFreeCumulativeReturnFailures>;

export const getRiskFreeCumulativeReturnOperation: Operation<
  GetRiskFreeCumulativeReturnInput,
  GetRiskFreeCumulativeReturnAnswers,
  GetRiskFreeCumulativeReturnFailures
> = {
  operationId: "getRiskFreeCumulativeReturn",
  method: "GET",
  path: "/funds/info/v1/risk-free-index/cumulative-return",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the cumulative return of the risk-free index
 *
 * The return of the index since the first day of the period.
 *
 * `GET /funds/info/v1/risk-free-index/cumulative-return`
 *
 * @throws ApiError 400: A date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getRiskFreeCumulativeReturn(
  client: Client,
  input: GetRiskFreeCumulativeReturnInput = {},
  options?: CallOptions,
): Call<GetRiskFreeCumulativeReturnAnswers, GetRiskFreeCumulativeReturnFailures> {
  return call(client, getRiskFreeCumulativeReturnOperation, input, options);
}

/** Whether an error is one that {@link getRiskFreeCumulativeReturn} declares. */
export function isGetRiskFreeCumulativeReturnError(error: unknown): error is GetRiskFreeCumulativeReturnError {
  return isErrorOf(error, getRiskFreeCumulativeReturnOperation);
}
