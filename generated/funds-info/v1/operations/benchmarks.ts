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

/** The input of {@link getBenchmark}. */
export interface GetBenchmarkInput {
  /** The `id` of a fund. */
  fundId: number;
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

/** What {@link getBenchmark} resolves to. */
export type GetBenchmarkResult = ReturnReport;

/** The answers of {@link getBenchmark} that are no errors. */
export type GetBenchmarkAnswers = Answer<200, GetBenchmarkResult>;

/** What a violated constraint of {@link getBenchmark} can be told of. */
export type GetBenchmarkViolation =
  | "fundId"
  | "x-session-id"
  | "x-request-id"
  | "summarySince"
  | "summaryUntil"
  | "x-api-key";

/** The error answers of {@link getBenchmark}, by status. */
export type GetBenchmarkFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetBenchmarkViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getBenchmark} throws for them. */
export type GetBenchmarkError = ApiErrorOf<GetBenchmarkFailures>;

export const getBenchmarkOperation: Operation<GetBenchmarkInput, GetBenchmarkAnswers, GetBenchmarkFailures> = {
  operationId: "getBenchmark",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/benchmark",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "summarySince", in: "query" },
    { name: "summaryUntil", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the returns of a fund's benchmark
 *
 * How the benchmark of the fund did over the usual periods.
 *
 * `GET /funds/info/v1/funds/{fundId}/benchmark`
 *
 * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getBenchmark(
  client: Client,
  input: GetBenchmarkInput,
  options?: CallOptions,
): Call<GetBenchmarkAnswers, GetBenchmarkFailures> {
  return call(client, getBenchmarkOperation, input, options);
}

/** Whether an error is one that {@link getBenchmark} declares. */
export function isGetBenchmarkError(error: unknown): error is GetBenchmarkError {
  return isErrorOf(error, getBenchmarkOperation);
}

/** The input of {@link getBenchmarkNav}. */
export interface GetBenchmarkNavInput {
  /** The `id` of a fund. */
  fundId: number;
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

/** What {@link getBenchmarkNav} resolves to. */
export type GetBenchmarkNavResult = TimeSeries;

/** The answers of {@link getBenchmarkNav} that are no errors. */
export type GetBenchmarkNavAnswers = Answer<200, GetBenchmarkNavResult>;

/** What a violated constraint of {@link getBenchmarkNav} can be told of. */
export type GetBenchmarkNavViolation = "fundId" | "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getBenchmarkNav}, by status. */
export type GetBenchmarkNavFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetBenchmarkNavViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getBenchmarkNav} throws for them. */
export type GetBenchmarkNavError = ApiErrorOf<GetBenchmarkNavFailures>;

export const getBenchmarkNavOperation: Operation<
  GetBenchmarkNavInput,
  GetBenchmarkNavAnswers,
  GetBenchmarkNavFailures
> = {
  operationId: "getBenchmarkNav",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/benchmark/nav",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the value of a fund's benchmark day by day
 *
 * The value of the benchmark.
 *
 * `GET /funds/info/v1/funds/{fundId}/benchmark/nav`
 *
 * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getBenchmarkNav(
  client: Client,
  input: GetBenchmarkNavInput,
  options?: CallOptions,
): Call<GetBenchmarkNavAnswers, GetBenchmarkNavFailures> {
  return call(client, getBenchmarkNavOperation, input, options);
}

/** Whether an error is one that {@link getBenchmarkNav} declares. */
export function isGetBenchmarkNavError(error: unknown): error is GetBenchmarkNavError {
  return isErrorOf(error, getBenchmarkNavOperation);
}

/** The input of {@link getBenchmarkLogReturn}. */
export interface GetBenchmarkLogReturnInput {
  /** The `id` of a fund. */
  fundId: number;
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

/** What {@link getBenchmarkLogReturn} resolves to. */
export type GetBenchmarkLogReturnResult = TimeSeries;

/** The answers of {@link getBenchmarkLogReturn} that are no errors. */
export type GetBenchmarkLogReturnAnswers = Answer<200, GetBenchmarkLogReturnResult>;

/** What a violated constraint of {@link getBenchmarkLogReturn} can be told of. */
export type GetBenchmarkLogReturnViolation =
  | "fundId"
  | "x-session-id"
  | "x-request-id"
  | "since"
  | "until"
  | "x-api-key";

/** The error answers of {@link getBenchmarkLogReturn}, by status. */
export type GetBenchmarkLogReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetBenchmarkLogReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getBenchmarkLogReturn} throws for them. */
export type GetBenchmarkLogReturnError = ApiErrorOf<GetBenchmarkLogReturnFailures>;

export const getBenchmarkLogReturnOperation: Operation<
  GetBenchmarkLogReturnInput,
  GetBenchmarkLogReturnAnswers,
  GetBenchmarkLogReturnFailures
> = {
  operationId: "getBenchmarkLogReturn",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/benchmark/log-return",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the log return of a fund's benchmark day by day
 *
 * The daily logarithmic return of the benchmark.
 *
 * `GET /funds/info/v1/funds/{fundId}/benchmark/log-return`
 *
 * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getBenchmarkLogReturn(
  client: Client,
  input: GetBenchmarkLogReturnInput,
  options?: CallOptions,
): Call<GetBenchmarkLogReturnAnswers, GetBenchmarkLogReturnFailures> {
  return call(client, getBenchmarkLogReturnOperation, input, options);
}

/** Whether an error is one that {@link getBenchmarkLogReturn} declares. */
export function isGetBenchmarkLogReturnError(error: unknown): error is GetBenchmarkLogReturnError {
  return isErrorOf(error, getBenchmarkLogReturnOperation);
}

/** The input of {@link getBenchmarkCumulativeReturn}. */
export interface GetBenchmarkCumulativeReturnInput {
  /** The `id` of a fund. */
  fundId: number;
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

/** What {@link getBenchmarkCumulativeReturn} resolves to. */
export type GetBenchmarkCumulativeReturnResult = TimeSeries;

/** The answers of {@link getBenchmarkCumulativeReturn} that are no errors. */
export type GetBenchmarkCumulativeReturnAnswers = Answer<200, GetBenchmarkCumulativeReturnResult>;

/** What a violated constraint of {@link getBenchmarkCumulativeReturn} can be told of. */
export type GetBenchmarkCumulativeReturnViolation =
  | "fundId"
  | "x-session-id"
  | "x-request-id"
  | "since"
  | "until"
  | "x-api-key";

/** The error answers of {@link getBenchmarkCumulativeReturn}, by status. */
export type GetBenchmarkCumulativeReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetBenchmarkCumulativeReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getBenchmarkCumulativeReturn} throws for them. */
export type GetBenchmarkCumulativeReturnError = ApiErrorOf<GetBenchmarkCumulativeReturnFailures>;

export const getBenchmarkCumulativeReturnOperation: Operation<
  GetBenchmarkCumulativeReturnInput,
  GetBenchmarkCumulativeReturnAnswers,
  GetBenchmarkCumulativeReturnFailures
> = {
  operationId: "getBenchmarkCumulativeReturn",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/benchmark/cumulative-return",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the cumulative return of a fund's benchmark
 *
 * The return of the benchmark since the first day of the period.
 *
 * `GET /funds/info/v1/funds/{fundId}/benchmark/cumulative-return`
 *
 * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getBenchmarkCumulativeReturn(
  client: Client,
  input: GetBenchmarkCumulativeReturnInput,
  options?: CallOptions,
): Call<GetBenchmarkCumulativeReturnAnswers, GetBenchmarkCumulativeReturnFailures> {
  return call(client, getBenchmarkCumulativeReturnOperation, input, options);
}

/** Whether an error is one that {@link getBenchmarkCumulativeReturn} declares. */
export function isGetBenchmarkCumulativeReturnError(error: unknown): error is GetBenchmarkCumulativeReturnError {
  return isErrorOf(error, getBenchmarkCumulativeReturnOperation);
}
