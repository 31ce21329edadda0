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
import type { Isin, ShareDetails, ShareList, TimeSeries } from "../types.ts";

/** The input of {@link listShares}. */
export interface ListSharesInput {
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

/** What {@link listShares} resolves to. */
export type ListSharesResult = ShareList;

/** The answers of {@link listShares} that are no errors. */
export type ListSharesAnswers = Answer<200, ListSharesResult>;

/** What a violated constraint of {@link listShares} can be told of. */
export type ListSharesViolation = "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link listShares}, by status. */
export type ListSharesFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListSharesViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listShares} throws for them. */
export type ListSharesError = ApiErrorOf<ListSharesFailures>;

export const listSharesOperation: Operation<ListSharesInput, ListSharesAnswers, ListSharesFailures> = {
  operationId: "listShares",
  method: "GET",
  path: "/funds/info/v1/shares/",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the share classes
 *
 * The share classes of all funds.
 *
 * `GET /funds/info/v1/shares/`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listShares(
  client: Client,
  input: ListSharesInput = {},
  options?: CallOptions,
): Call<ListSharesAnswers, ListSharesFailures> {
  return call(client, listSharesOperation, input, options);
}

/** Whether an error is one that {@link listShares} declares. */
export function isListSharesError(error: unknown): error is ListSharesError {
  return isErrorOf(error, listSharesOperation);
}

/** The input of {@link getShare}. */
export interface GetShareInput {
  /** The `isin` of a share class. */
  isin: Isin;
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

/** What {@link getShare} resolves to. */
export type GetShareResult = ShareDetails;

/** The answers of {@link getShare} that are no errors. */
export type GetShareAnswers = Answer<200, GetShareResult>;

/** What a violated constraint of {@link getShare} can be told of. */
export type GetShareViolation =
  | "isin"
  | "x-session-id"
  | "x-request-id"
  | "summarySince"
  | "summaryUntil"
  | "x-api-key";

/** The error answers of {@link getShare}, by status. */
export type GetShareFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetShareViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getShare} throws for them. */
export type GetShareError = ApiErrorOf<GetShareFailures>;

export const getShareOperation: Operation<GetShareInput, GetShareAnswers, GetShareFailures> = {
  operationId: "getShare",
  method: "GET",
  path: "/funds/info/v1/shares/{isin}",
  parameters: [
    { name: "isin", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "summarySince", in: "query" },
    { name: "summaryUntil", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads one share class
 *
 * One share class with its returns, fees and documents.
 *
 * `GET /funds/info/v1/shares/{isin}`
 *
 * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getShare(
  client: Client,
  input: GetShareInput,
  options?: CallOptions,
): Call<GetShareAnswers, GetShareFailures> {
  return call(client, getShareOperation, input, options);
}

/** Whether an error is one that {@link getShare} declares. */
export function isGetShareError(error: unknown): error is GetShareError {
  return isErrorOf(error, getShareOperation);
}

/** The input of {@link getShareNav}. */
export interface GetShareNavInput {
  /** The `isin` of a share class. */
  isin: Isin;
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

/** What {@link getShareNav} resolves to. */
export type GetShareNavResult = TimeSeries;

/** The answers of {@link getShareNav} that are no errors. */
export type GetShareNavAnswers = Answer<200, GetShareNavResult>;

/** What a violated constraint of {@link getShareNav} can be told of. */
export type GetShareNavViolation = "isin" | "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getShareNav}, by status. */
export type GetShareNavFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetShareNavViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getShareNav} throws for them. */
export type GetShareNavError = ApiErrorOf<GetShareNavFailures>;

export const getShareNavOperation: Operation<GetShareNavInput, GetShareNavAnswers, GetShareNavFailures> = {
  operationId: "getShareNav",
  method: "GET",
  path: "/funds/info/v1/shares/{isin}/nav",
  parameters: [
    { name: "isin", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the price of a share class day by day
 *
 * The net asset value of one share.
 *
 * `GET /funds/info/v1/shares/{isin}/nav`
 *
 * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getShareNav(
  client: Client,
  input: GetShareNavInput,
  options?: CallOptions,
): Call<GetShareNavAnswers, GetShareNavFailures> {
  return call(client, getShareNavOperation, input, options);
}

/** Whether an error is one that {@link getShareNav} declares. */
export function isGetShareNavError(error: unknown): error is GetShareNavError {
  return isErrorOf(error, getShareNavOperation);
}

/** The input of {@link getShareLogReturn}. */
export interface GetShareLogReturnInput {
  /** The `isin` of a share class. */
  isin: Isin;
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

/** What {@link getShareLogReturn} resolves to. */
export type GetShareLogReturnResult = TimeSeries;

/** The answers of {@link getShareLogReturn} that are no errors. */
export type GetShareLogReturnAnswers = Answer<200, GetShareLogReturnResult>;

/** What a violated constraint of {@link getShareLogReturn} can be told of. */
export type GetShareLogReturnViolation = "isin" | "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getShareLogReturn}, by status. */
export type GetShareLogReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetShareLogReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getShareLogReturn} throws for them. */
export type GetShareLogReturnError = ApiErrorOf<GetShareLogReturnFailures>;

export const getShareLogReturnOperation: Operation<
  GetShareLogReturnInput,
  GetShareLogReturnAnswers,
  GetShareLogReturnFailures
> = {
  operationId: "getShareLogReturn",
  method: "GET",
  path: "/funds/info/v1/shares/{isin}/log-return",
  parameters: [
    { name: "isin", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the log return of a share class day by day
 *
 * The daily logarithmic return of the share class.
 *
 * `GET /funds/info/v1/shares/{isin}/log-return`
 *
 * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getShareLogReturn(
  client: Client,
  input: GetShareLogReturnInput,
  options?: CallOptions,
): Call<GetShareLogReturnAnswers, GetShareLogReturnFailures> {
  return call(client, getShareLogReturnOperation, input, options);
}

/** Whether an error is one that {@link getShareLogReturn} declares. */
export function isGetShareLogReturnError(error: unknown): error is GetShareLogReturnError {
  return isErrorOf(error, getShareLogReturnOperation);
}

/** The input of {@link getShareCumulativeReturn}. */
export interface GetShareCumulativeReturnInput {
  /** The `isin` of a share class. */
  isin: Isin;
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

/** What {@link getShareCumulativeReturn} resolves to. */
export type GetShareCumulativeReturnResult = TimeSeries;

/** The answers of {@link getShareCumulativeReturn} that are no errors. */
export type GetShareCumulativeReturnAnswers = Answer<200, GetShareCumulativeReturnResult>;

/** What a violated constraint of {@link getShareCumulativeReturn} can be told of. */
export type GetShareCumulativeReturnViolation =
  | "isin"
  | "x-session-id"
  | "x-request-id"
  | "since"
  | "until"
  | "x-api-key";

/** The error answers of {@link getShareCumulativeReturn}, by status. */
export type GetShareCumulativeReturnFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetShareCumulativeReturnViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getShareCumulativeReturn} throws for them. */
export type GetShareCumulativeReturnError = ApiErrorOf<GetShareCumulativeReturnFailures>;

export const getShareCumulativeReturnOperation: Operation<
  GetShareCumulativeReturnInput,
  GetShareCumulativeReturnAnswers,
  GetShareCumulativeReturnFailures
> = {
  operationId: "getShareCumulativeReturn",
  method: "GET",
  path: "/funds/info/v1/shares/{isin}/cumulative-return",
  parameters: [
    { name: "isin", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the cumulative return of a share class
 *
 * The return of the share class since the first day of the period.
 *
 * `GET /funds/info/v1/shares/{isin}/cumulative-return`
 *
 * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getShareCumulativeReturn(
  client: Client,
  input: GetShareCumulativeReturnInput,
  options?: CallOptions,
): Call<GetShareCumulativeReturnAnswers, GetShareCumulativeReturnFailures> {
  return call(client, getShareCumulativeReturnOperation, input, options);
}

/** Whether an error is one that {@link getShareCumulativeReturn} declares. */
export function isGetShareCumulativeReturnError(error: unknown): error is GetShareCumulativeReturnError {
  return isErrorOf(error, getShareCumulativeReturnOperation);
}

/** The input of {@link getSharesOutstanding}. */
export interface GetSharesOutstandingInput {
  /** The `isin` of a share class. */
  isin: Isin;
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

/** What {@link getSharesOutstanding} resolves to. */
export type GetSharesOutstandingResult = TimeSeries;

/** The answers of {@link getSharesOutstanding} that are no errors. */
export type GetSharesOutstandingAnswers = Answer<200, GetSharesOutstandingResult>;

/** What a violated constraint of {@link getSharesOutstanding} can be told of. */
export type GetSharesOutstandingViolation = "isin" | "x-session-id" | "x-request-id" | "since" | "until" | "x-api-key";

/** The error answers of {@link getSharesOutstanding}, by status. */
export type GetSharesOutstandingFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetSharesOutstandingViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getSharesOutstanding} throws for them. */
export type GetSharesOutstandingError = ApiErrorOf<GetSharesOutstandingFailures>;

export const getSharesOutstandingOperation: Operation<
  GetSharesOutstandingInput,
  GetSharesOutstandingAnswers,
  GetSharesOutstandingFailures
> = {
  operationId: "getSharesOutstanding",
  method: "GET",
  path: "/funds/info/v1/shares/{isin}/shares-outstanding",
  parameters: [
    { name: "isin", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "since", in: "query" },
    { name: "until", in: "query" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the number of shares day by day
 *
 * How many shares of the class investors hold.
 *
 * `GET /funds/info/v1/shares/{isin}/shares-outstanding`
 *
 * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getSharesOutstanding(
  client: Client,
  input: GetSharesOutstandingInput,
  options?: CallOptions,
): Call<GetSharesOutstandingAnswers, GetSharesOutstandingFailures> {
  return call(client, getSharesOutstandingOperation, input, options);
}

/** Whether an error is one that {@link getSharesOutstanding} declares. */
export function isGetSharesOutstandingError(error: unknown): error is GetSharesOutstandingError {
  return isErrorOf(error, getSharesOutstandingOperation);
}
