// Generated from specs/accounts/v3/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listAccounts,
  type ListAccountsAnswers,
  type ListAccountsFailures,
  type ListAccountsInput,
  getAccount,
  type GetAccountAnswers,
  type GetAccountFailures,
  type GetAccountInput,
} from "./operations/accounts.ts";
import {
  listTransactions,
  type ListTransactionsAnswers,
  type ListTransactionsFailures,
  type ListTransactionsInput,
  getTransaction,
  type GetTransactionAnswers,
  type GetTransactionFailures,
  type GetTransactionInput,
} from "./operations/transactions.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type AccountsEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<AccountsEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a AccountsClient is made from. */
export interface AccountsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: AccountsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createAccountsClient(options: AccountsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * OP Accounts API
 *
 * Reads the accounts that the end user has consented to, and their bookings page by page. Answers are HAL
 * documents: `_links` says where to go on. The balance of an account is a number; the amounts of a booking are
 * strings. An `accountId` is opaque and encrypted afresh for every list, but ids from earlier lists keep
 * working.
 */
export class AccountsClient {
  readonly #client: Client;

  constructor(options: AccountsClientOptions = {}) {
    this.#client = createAccountsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Lists the accounts of the end user
   *
   * All accounts that the end user has consented to. Each has links to itself and to its bookings.
   *
   * `GET /accounts/v3/accounts`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listAccounts(input: ListAccountsInput = {}, options?: CallOptions): Call<ListAccountsAnswers, ListAccountsFailures> {
    return listAccounts(this.#client, input, options);
  }

  /**
   * Reads one account
   *
   * One account of the end user, as an object.
   *
   * `GET /accounts/v3/accounts/{accountId}`
   *
   * @throws ApiError 400: The account is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getAccount(input: GetAccountInput, options?: CallOptions): Call<GetAccountAnswers, GetAccountFailures> {
    return getAccount(this.#client, input, options);
  }

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
  listTransactions(
    input: ListTransactionsInput,
    options?: CallOptions,
  ): Call<ListTransactionsAnswers, ListTransactionsFailures> {
    return listTransactions(this.#client, input, options);
  }

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
  getTransaction(
    input: GetTransactionInput,
    options?: CallOptions,
  ): Call<GetTransactionAnswers, GetTransactionFailures> {
    return getTransaction(this.#client, input, options);
  }
}
