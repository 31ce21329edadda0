// Generated from specs/accounts/v2/openapi.yaml by generator/emit/operations. Do not edit.
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
import { apiKey, bearer, endUser, endUserAuthorization } from "../security.ts";
import type { AccountEnvelope, AccountList } from "../types.ts";

/** The input of {@link listAccounts}. */
export interface ListAccountsInput {
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

/** What {@link listAccounts} resolves to. */
export type ListAccountsResult = AccountList;

/** The answers of {@link listAccounts} that are no errors. */
export type ListAccountsAnswers = Answer<200, ListAccountsResult>;

/** What a violated constraint of {@link listAccounts} can be told of. */
export type ListAccountsViolation = "x-session-id" | "x-request-id" | "x-api-key" | "authorization" | "x-authorization";

/** The error answers of {@link listAccounts}, by status. */
export type ListAccountsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListAccountsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listAccounts} throws for them. */
export type ListAccountsError = ApiErrorOf<ListAccountsFailures>;

export const listAccountsOperation: Operation<ListAccountsInput, ListAccountsAnswers, ListAccountsFailures> = {
  operationId: "listAccounts",
  method: "GET",
  path: "/accounts/v2/accounts",
  parameters: [
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [
    [apiKey, endUserAuthorization],
    [apiKey, endUser],
    [apiKey, bearer],
  ],
};

/**
 * Lists the accounts of the end user
 *
 * All accounts that the end user may see, in `data`.
 *
 * `GET /accounts/v2/accounts`
 *
 * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
 * accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listAccounts(
  client: Client,
  input: ListAccountsInput = {},
  options?: CallOptions,
): Call<ListAccountsAnswers, ListAccountsFailures> {
  return call(client, listAccountsOperation, input, options);
}

/** Whether an error is one that {@link listAccounts} declares. */
export function isListAccountsError(error: unknown): error is ListAccountsError {
  return isErrorOf(error, listAccountsOperation);
}

/** The input of {@link getAccount}. */
export interface GetAccountInput {
  /** The `accountId` of an account that the end user may see. */
  accountId: string;
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

/** What {@link getAccount} resolves to. */
export type GetAccountResult = AccountEnvelope;

/** The answers of {@link getAccount} that are no errors. */
export type GetAccountAnswers = Answer<200, GetAccountResult>;

/** What a violated constraint of {@link getAccount} can be told of. */
export type GetAccountViolation =
  | "accountId"
  | "x-session-id"
  | "x-request-id"
  | "x-api-key"
  | "authorization"
  | "x-authorization";

/** The error answers of {@link getAccount}, by status. */
export type GetAccountFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetAccountViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getAccount} throws for them. */
export type GetAccountError = ApiErrorOf<GetAccountFailures>;

export const getAccountOperation: Operation<GetAccountInput, GetAccountAnswers, GetAccountFailures> = {
  operationId: "getAccount",
  method: "GET",
  path: "/accounts/v2/accounts/{accountId}",
  parameters: [
    { name: "accountId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: { 200: [json], 400: [json], 401: [json], 429: [json], 500: [json], 503: [json] },
  security: [
    [apiKey, endUserAuthorization],
    [apiKey, endUser],
    [apiKey, bearer],
  ],
};

/**
 * Reads one account
 *
 * One account of the end user. `data` is an array that holds just this account.
 *
 * `GET /accounts/v2/accounts/{accountId}`
 *
 * @throws ApiError 400: The account is unknown or belongs to somebody else, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getAccount(
  client: Client,
  input: GetAccountInput,
  options?: CallOptions,
): Call<GetAccountAnswers, GetAccountFailures> {
  return call(client, getAccountOperation, input, options);
}

/** Whether an error is one that {@link getAccount} declares. */
export function isGetAccountError(error: unknown): error is GetAccountError {
  return isErrorOf(error, getAccountOperation);
}
