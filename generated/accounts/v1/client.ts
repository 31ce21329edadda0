// Generated from specs/accounts/v1/openapi.yaml by generator/emit/client. Do not edit.

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
import {
  getPrediction,
  type GetPredictionAnswers,
  type GetPredictionFailures,
  type GetPredictionInput,
} from "./operations/predictions.ts";
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
 * Accounts with AI
 *
 * Reads the accounts that the end user may see: balances, bookings (on request enriched with a category and a
 * merchant) and a prediction of the weeks ahead. Amounts are JSON numbers in euros; a negative amount is a
 * debit. Answers keep the shape that early clients were written for: lists are bare arrays, and one account is
 * an array of one. This version is deprecated; new applications use Accounts 2.0.
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
   * All accounts that the end user may see, in ascending order of `accountId`. The answer is a bare array.
   *
   * `GET /v1/accounts`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated Use accounts/v2.
   */
  listAccounts(input: ListAccountsInput = {}, options?: CallOptions): Call<ListAccountsAnswers, ListAccountsFailures> {
    return listAccounts(this.#client, input, options);
  }

  /**
   * Reads one account
   *
   * One account of the end user. The answer is an array that holds just this account.
   *
   * `GET /v1/accounts/{accountId}`
   *
   * @throws ApiError 400: The account is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated Use accounts/v2.
   */
  getAccount(input: GetAccountInput, options?: CallOptions): Call<GetAccountAnswers, GetAccountFailures> {
    return getAccount(this.#client, input, options);
  }

  /**
   * Lists the bookings of an account
   *
   * All bookings of the account, newest first, as a bare array. There is no paging and no date filter. With
   * `include=enriched` each booking also says what it was for.
   *
   * `GET /v1/accounts/{accountId}/transactions`
   *
   * @throws ApiError 400: The account is unknown, `include` has another value than `enriched`, or the API key is
   * not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated Use accounts/v2.
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
   * One booking of the account. The answer is an object whose `transaction` is an array of one.
   *
   * `GET /v1/accounts/{accountId}/transactions/{transactionId}`
   *
   * @throws ApiError 400: The account or the booking is unknown or belongs to somebody else, `include` has
   * another value than `enriched`, or the API key is not accept
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated Use accounts/v2.
   */
  getTransaction(
    input: GetTransactionInput,
    options?: CallOptions,
  ): Call<GetTransactionAnswers, GetTransactionFailures> {
    return getTransaction(this.#client, input, options);
  }

  /**
   * Predicts balances and bookings
   *
   * What the account will probably look like in the days to come, computed from its past bookings.
   *
   * `GET /v1/accounts/{accountId}/predictions`
   *
   * @throws ApiError 400: The account is unknown, `days` is out of range, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @deprecated Use accounts/v2.
   */
  getPrediction(input: GetPredictionInput, options?: CallOptions): Call<GetPredictionAnswers, GetPredictionFailures> {
    return getPrediction(this.#client, input, options);
  }
}
