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
import type { DatedHoldings, FundDetails, FundInstrumentList, FundSummaryList, HoldingsDateList } from "../types.ts";

/** The input of {@link listFunds}. */
export interface ListFundsInput {
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

/** What {@link listFunds} resolves to. */
export type ListFundsResult = FundSummaryList;

/** The answers of {@link listFunds} that are no errors. */
export type ListFundsAnswers = Answer<200, ListFundsResult>;

/** What a violated constraint of {@link listFunds} can be told of. */
export type ListFundsViolation = "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link listFunds}, by status. */
export type ListFundsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListFundsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listFunds} throws for them. */
export type ListFundsError = ApiErrorOf<ListFundsFailures>;

export const listFundsOperation: Operation<ListFundsInput, ListFundsAnswers, ListFundsFailures> = {
  operationId: "listFunds",
  method: "GET",
  path: "/funds/info/v1/funds",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the funds
 *
 * All funds in short.
 *
 * `GET /funds/info/v1/funds`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listFunds(
  client: Client,
  input: ListFundsInput = {},
  options?: CallOptions,
): Call<ListFundsAnswers, ListFundsFailures> {
  return call(client, listFundsOperation, input, options);
}

/** Whether an error is one that {@link listFunds} declares. */
export function isListFundsError(error: unknown): error is ListFundsError {
  return isErrorOf(error, listFundsOperation);
}

/** The input of {@link getFund}. */
export interface GetFundInput {
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

/** What {@link getFund} resolves to. */
export type GetFundResult = FundDetails;

/** The answers of {@link getFund} that are no errors. */
export type GetFundAnswers = Answer<200, GetFundResult>;

/** What a violated constraint of {@link getFund} can be told of. */
export type GetFundViolation =
  | "fundId"
  | "x-session-id"
  | "x-request-id"
  | "summarySince"
  | "summaryUntil"
  | "x-api-key";

/** The error answers of {@link getFund}, by status. */
export type GetFundFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetFundViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getFund} throws for them. */
export type GetFundError = ApiErrorOf<GetFundFailures>;

export const getFundOperation: Operation<GetFundInput, GetFundAnswers, GetFundFailures> = {
  operationId: "getFund",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}",
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
 * Reads one fund
 *
 * One fund with its texts, share classes and summaries of its benchmark and holdings.
 *
 * `GET /funds/info/v1/funds/{fundId}`
 *
 * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getFund(
  client: Client,
  input: GetFundInput,
  options?: CallOptions,
): Call<GetFundAnswers, GetFundFailures> {
  return call(client, getFundOperation, input, options);
}

/** Whether an error is one that {@link getFund} declares. */
export function isGetFundError(error: unknown): error is GetFundError {
  return isErrorOf(error, getFundOperation);
}

/** The input of {@link listHoldings}. */
export interface ListHoldingsInput {
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
}

/** What {@link listHoldings} resolves to. */
export type ListHoldingsResult = HoldingsDateList;

/** The answers of {@link listHoldings} that are no errors. */
export type ListHoldingsAnswers = Answer<200, ListHoldingsResult>;

/** What a violated constraint of {@link listHoldings} can be told of. */
export type ListHoldingsViolation = "fundId" | "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link listHoldings}, by status. */
export type ListHoldingsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListHoldingsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listHoldings} throws for them. */
export type ListHoldingsError = ApiErrorOf<ListHoldingsFailures>;

export const listHoldingsOperation: Operation<ListHoldingsInput, ListHoldingsAnswers, ListHoldingsFailures> = {
  operationId: "listHoldings",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/holdings",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the dates of a fund's holdings
 *
 * The dates for which the holdings of the fund are known.
 *
 * `GET /funds/info/v1/funds/{fundId}/holdings`
 *
 * @throws ApiError 400: The fund is unknown, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listHoldings(
  client: Client,
  input: ListHoldingsInput,
  options?: CallOptions,
): Call<ListHoldingsAnswers, ListHoldingsFailures> {
  return call(client, listHoldingsOperation, input, options);
}

/** Whether an error is one that {@link listHoldings} declares. */
export function isListHoldingsError(error: unknown): error is ListHoldingsError {
  return isErrorOf(error, listHoldingsOperation);
}

/** The input of {@link getHoldings}. */
export interface GetHoldingsInput {
  /** The `id` of a fund. */
  fundId: number;
  /**
   * A date (`yyyy-MM-dd`) from the list of the fund's holdings, or `latest`.
   *
   * Constraints: pattern `^(latest|\d{4}-\d{2}-\d{2})$`
   */
  latestOrDate: string;
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
export type GetHoldingsResult = DatedHoldings;

/** The answers of {@link getHoldings} that are no errors. */
export type GetHoldingsAnswers = Answer<200, GetHoldingsResult>;

/** What a violated constraint of {@link getHoldings} can be told of. */
export type GetHoldingsViolation = "fundId" | "latestOrDate" | "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link getHoldings}, by status. */
export type GetHoldingsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetHoldingsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getHoldings} throws for them. */
export type GetHoldingsError = ApiErrorOf<GetHoldingsFailures>;

export const getHoldingsOperation: Operation<GetHoldingsInput, GetHoldingsAnswers, GetHoldingsFailures> = {
  operationId: "getHoldings",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "latestOrDate", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads the holdings of a fund on a date
 *
 * What the fund owned on a date, in shares by type, currency, region, sector and maturity.
 *
 * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}`
 *
 * @throws ApiError 400: The fund is unknown, the date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getHoldings(
  client: Client,
  input: GetHoldingsInput,
  options?: CallOptions,
): Call<GetHoldingsAnswers, GetHoldingsFailures> {
  return call(client, getHoldingsOperation, input, options);
}

/** Whether an error is one that {@link getHoldings} declares. */
export function isGetHoldingsError(error: unknown): error is GetHoldingsError {
  return isErrorOf(error, getHoldingsOperation);
}

/** The input of {@link listInstruments}. */
export interface ListInstrumentsInput {
  /** The `id` of a fund. */
  fundId: number;
  /**
   * A date (`yyyy-MM-dd`) from the list of the fund's holdings, or `latest`.
   *
   * Constraints: pattern `^(latest|\d{4}-\d{2}-\d{2})$`
   */
  latestOrDate: string;
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

/** What {@link listInstruments} resolves to. */
export type ListInstrumentsResult = FundInstrumentList;

/** The answers of {@link listInstruments} that are no errors. */
export type ListInstrumentsAnswers = Answer<200, ListInstrumentsResult>;

/** What a violated constraint of {@link listInstruments} can be told of. */
export type ListInstrumentsViolation = "fundId" | "latestOrDate" | "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link listInstruments}, by status. */
export type ListInstrumentsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListInstrumentsViolation>>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listInstruments} throws for them. */
export type ListInstrumentsError = ApiErrorOf<ListInstrumentsFailures>;

export const listInstrumentsOperation: Operation<
  ListInstrumentsInput,
  ListInstrumentsAnswers,
  ListInstrumentsFailures
> = {
  operationId: "listInstruments",
  method: "GET",
  path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "latestOrDate", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Lists the instruments of a fund on a date
 *
 * Every instrument that the fund owned on a date.
 *
 * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments`
 *
 * @throws ApiError 400: The fund is unknown, the date is invalid, or the API key is not accepted
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listInstruments(
  client: Client,
  input: ListInstrumentsInput,
  options?: CallOptions,
): Call<ListInstrumentsAnswers, ListInstrumentsFailures> {
  return call(client, listInstrumentsOperation, input, options);
}

/** Whether an error is one that {@link listInstruments} declares. */
export function isListInstrumentsError(error: unknown): error is ListInstrumentsError {
  return isErrorOf(error, listInstrumentsOperation);
}
