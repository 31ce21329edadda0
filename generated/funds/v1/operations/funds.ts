// Generated from specs/funds/v1/openapi.yaml by generator/emit/operations. Do not edit.
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
import type { Fund } from "../types.ts";

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
export type ListFundsResult = Fund[];

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
  path: "/v1/funds",
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
 * The funds that can be ordered, as a bare array. No end user is needed.
 *
 * `GET /v1/funds`
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
  /** The `isinCode` of a fund. */
  fundId: string;
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

/** What {@link getFund} resolves to. */
export type GetFundResult = Fund;

/** The answers of {@link getFund} that are no errors. */
export type GetFundAnswers = Answer<200, GetFundResult>;

/** What a violated constraint of {@link getFund} can be told of. */
export type GetFundViolation = "fundId" | "x-session-id" | "x-request-id" | "x-api-key";

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
  path: "/v1/funds/{fundId}",
  parameters: [
    { name: "fundId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 429: [json], 500: [json], 503: [json] },
  security: [[apiKey]],
};

/**
 * Reads one fund
 *
 * One fund, as an object. No end user is needed.
 *
 * `GET /v1/funds/{fundId}`
 *
 * @throws ApiError 400: The fund is unknown, or the API key is not accepted
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
