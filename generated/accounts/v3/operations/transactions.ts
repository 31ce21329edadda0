// Generated from specs/accounts/v3/openapi.yaml by generator/emit/operations. Do not edit.
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
  of,
  type Operation,
  type SecurityError,
  type TechnicalError,
  type ValidationError,
} from "../../../runtime/client/index.ts";
import { apiKey, bearer } from "../security.ts";
import type { BookingDateTime, Transaction, TransactionList } from "../types.ts";

/** The input of {@link listTransactions}. */
export interface ListTransactionsInput {
  /** An `accountId` from any list of this session. */
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
  /** Earliest booking; an ISO 8601 date-time, with or without time zone. */
  fromBookingDateTime?: BookingDateTime;
  /** Latest booking; an ISO 8601 date-time, with or without time zone. */
  toBookingDateTime?: BookingDateTime;
  /**
   * Bookings on a page.
   *
   * Constraints: minimum 1, maximum 100
   *
   * @default 50
   */
  pageSize?: number;
  /** The token in `_links.next.href` of the page before. */
  forwardPagingToken?: string;
}

/** What {@link listTransactions} resolves to. */
export type ListTransactionsResult = TransactionList;

/** The answers of {@link listTransactions} that are no errors. */
export type ListTransactionsAnswers = Answer<200, ListTransactionsResult>;

/** What a violated constraint of {@link listTransactions} can be told of. */
export type ListTransactionsViolation =
  | "accountId"
  | "x-session-id"
  | "x-request-id"
  | "fromBookingDateTime"
  | "toBookingDateTime"
  | "pageSize"
  | "forwardPagingToken"
  | "x-api-key";

/** The error answers of {@link listTransactions}, by status. */
export type ListTransactionsFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<ListTransactionsViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link listTransactions} throws for them. */
export type ListTransactionsError = ApiErrorOf<ListTransactionsFailures>;

export const listTransactionsOperation: Operation<
  ListTransactionsInput,
  ListTransactionsAnswers,
  ListTransactionsFailures
> = {
  operationId: "listTransactions",
  method: "GET",
  path: "/accounts/v3/accounts/{accountId}/transactions",
  parameters: [
    { name: "accountId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
    { name: "fromBookingDateTime", in: "query" },
    { name: "toBookingDateTime", in: "query" },
    { name: "pageSize", in: "query" },
    { name: "forwardPagingToken", in: "query" },
  ],
  responses: {
    200: [of("application/hal+json", json), json],
    400: [json],
    401: [json],
    429: [json],
    500: [json],
    503: [json],
  },
  security: [[apiKey, bearer]],
};

/**
 * Lists the bookings of an account
 *
 * A page of the bookings of the account, newest first. Where there are more, `_links.next` leads to the next
 * page; the last page has no such link. For whole days set the time to 00:00:00.
 *
 * `GET /accounts/v3/accounts/{accountId}/transactions`
 *
 * @throws ApiError 400: The account is unknown, a query parameter is invalid, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function listTransactions(
  client: Client,
  input: ListTransactionsInput,
  options?: CallOptions,
): Call<ListTransactionsAnswers, ListTransactionsFailures> {
  return call(client, listTransactionsOperation, input, options);
}

/** Whether an error is one that {@link listTransactions} declares. */
export function isListTransactionsError(error: unknown): error is ListTransactionsError {
  return isErrorOf(error, listTransactionsOperation);
}

/** The input of {@link getTransaction}. */
export interface GetTransactionInput {
  /** An `accountId` from any list of this session. */
  accountId: string;
  /** The `transactionId` of a booking of this account. */
  transactionId: string;
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

/** What {@link getTransaction} resolves to. */
export type GetTransactionResult = Transaction;

/** The answers of {@link getTransaction} that are no errors. */
export type GetTransactionAnswers = Answer<200, GetTransactionResult>;

/** What a violated constraint of {@link getTransaction} can be told of. */
export type GetTransactionViolation = "accountId" | "transactionId" | "x-session-id" | "x-request-id" | "x-api-key";

/** The error answers of {@link getTransaction}, by status. */
export type GetTransactionFailures =
  | Answer<400, ErrorPayload<SecurityError | ValidationError<GetTransactionViolation>>>
  | Answer<401, ErrorPayload<SecurityError>>
  | Answer<429, ErrorPayload<TechnicalError>>
  | Answer<500, ErrorPayload<TechnicalError>>
  | Answer<503, ErrorPayload<TechnicalError>>;

/** What {@link getTransaction} throws for them. */
export type GetTransactionError = ApiErrorOf<GetTransactionFailures>;

export const getTransactionOperation: Operation<GetTransactionInput, GetTransactionAnswers, GetTransactionFailures> = {
  operationId: "getTransaction",
  method: "GET",
  path: "/accounts/v3/accounts/{accountId}/transactions/{transactionId}",
  parameters: [
    { name: "accountId", in: "path" },
    { name: "transactionId", in: "path" },
    { name: "x-session-id", in: "header" },
    { name: "x-request-id", in: "header" },
  ],
  responses: {
    200: [of("application/hal+json", json), json],
    400: [json],
    401: [json],
    429: [json],
    500: [json],
    503: [json],
  },
  security: [[apiKey, bearer]],
};

/**
 * Reads one booking
 *
 * One booking of the account.
 *
 * `GET /accounts/v3/accounts/{accountId}/transactions/{transactionId}`
 *
 * @throws ApiError 400: The account or the booking is unknown, or the API key is not accepted
 * @throws ApiError 401: The end-user token is missing or unknown
 * @throws ApiError 429: The application has used up its calls of the day
 * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
 * with a `code`)
 * @throws ApiError 503: The service is overloaded or under maintenance
 */
export function getTransaction(
  client: Client,
  input: GetTransactionInput,
  options?: CallOptions,
): Call<GetTransactionAnswers, GetTransactionFailures> {
  return call(client, getTransactionOperation, input, options);
}

/** Whether an error is one that {@link getTransaction} declares. */
export function isGetTransactionError(error: unknown): error is GetTransactionError {
  return isErrorOf(error, getTransactionOperation);
}
