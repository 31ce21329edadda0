// Generated from specs/accounts/v2/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  ListAccountsAnswers,
  ListAccountsFailures,
  ListAccountsInput,
  GetAccountAnswers,
  GetAccountFailures,
  GetAccountInput,
} from "./operations/accounts.ts";
import type {
  ListTransactionsAnswers,
  ListTransactionsFailures,
  ListTransactionsInput,
  GetTransactionAnswers,
  GetTransactionFailures,
  GetTransactionInput,
} from "./operations/transactions.ts";
import type { GetPredictionAnswers, GetPredictionFailures, GetPredictionInput } from "./operations/predictions.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface AccountsHandlers {
  /**
   * Lists the accounts of the end user
   *
   * `GET /accounts/v2/accounts`
   */
  listAccounts: MockHandler<ListAccountsInput, ListAccountsAnswers | ListAccountsFailures>;
  /**
   * Reads one account
   *
   * `GET /accounts/v2/accounts/{accountId}`
   */
  getAccount: MockHandler<GetAccountInput, GetAccountAnswers | GetAccountFailures>;
  /**
   * Lists the bookings of an account
   *
   * `GET /accounts/v2/accounts/{accountId}/transactions`
   */
  listTransactions: MockHandler<ListTransactionsInput, ListTransactionsAnswers | ListTransactionsFailures>;
  /**
   * Reads one booking
   *
   * `GET /accounts/v2/accounts/{accountId}/transactions/{transactionId}`
   */
  getTransaction: MockHandler<GetTransactionInput, GetTransactionAnswers | GetTransactionFailures>;
  /**
   * Predicts balances and bookings
   *
   * `GET /accounts/v2/accounts/{accountId}/predictions`
   */
  getPrediction: MockHandler<GetPredictionInput, GetPredictionAnswers | GetPredictionFailures>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createAccountsMocks(options: MockOptions<AccountsHandlers> = {}): Mocks<AccountsHandlers> {
  return createMocks<AccountsHandlers>(contract, options);
}
