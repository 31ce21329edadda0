// Generated from the x-sdk members of the documents by generator/emit/sdk. Do not edit.
import {
  listAccountsOperation,
  type ListAccountsResult,
  getAccountOperation,
  type GetAccountResult,
} from "../accounts/v1/operations/accounts.ts";
import {
  listTransactionsOperation,
  type ListTransactionsResult,
  getTransactionOperation,
  type GetTransactionResult,
} from "../accounts/v1/operations/transactions.ts";
import {
  listBranchesOperation,
  type ListBranchesResult,
  listBranchesAsJsonOperation,
  type ListBranchesAsJsonResult,
  listBranchesAsGeoJsonOperation,
  type ListBranchesAsGeoJsonResult,
} from "../branches/v1/operations/branches.ts";
import { listFundsOperation, type ListFundsResult } from "../funds/v1/operations/funds.ts";
import {
  createSubscriptionOperation,
  type CreateSubscriptionResult,
  createRedemptionOperation,
  type CreateRedemptionResult,
} from "../funds/v1/operations/orders.ts";
import { getHoldingsOperation, type GetHoldingsResult } from "../holdings/v1/operations/holdings.ts";
import {
  initiatePaymentOperation,
  type InitiatePaymentResult,
  confirmPaymentOperation,
  type ConfirmPaymentResult,
} from "../payments/v1/operations/payments.ts";
import { createTransferOperation, type CreateTransferResult } from "../payments/v1/operations/transfers.ts";
import {
  defaultOptions,
  mergeOptions,
  send,
  type ClientOptions,
  type AccountType,
  type Fund,
  type FundOrderRequest,
  type Holding,
  type PaymentConfirmData,
  type PaymentData,
  type Transaction,
  type TransferData,
} from "../runtime/sdk/index.ts";

/**
 * The client of the first SDK over the generated packages: its methods, their arguments and options, its rejections.
 * The options of a method lie over those of the client, member by member; the client itself stays as it was made.
 */
export class Client {
  readonly options: ClientOptions;

  constructor(options: ClientOptions = {}) {
    this.options = mergeOptions<ClientOptions>(defaultOptions, options);
  }

  /**
   * Lists the accounts of the end user
   *
   * `GET /v1/accounts`
   *
   * @deprecated Use accounts/v2.
   */
  getAllAccounts(options?: ClientOptions): Promise<(ListAccountsResult[number] & AccountType)[]> {
    return send(this.options, options, listAccountsOperation, {});
  }

  /**
   * Reads one account
   *
   * `GET /v1/accounts/{accountId}`
   *
   * @deprecated Use accounts/v2.
   */
  getAccountById(accountId: string, options?: ClientOptions): Promise<(GetAccountResult[number] & AccountType)[]> {
    return send(this.options, options, getAccountOperation, { accountId });
  }

  /**
   * Lists the bookings of an account
   *
   * `GET /v1/accounts/{accountId}/transactions`
   *
   * @deprecated Use accounts/v2.
   */
  getAccountTransactions(
    accountId: string,
    enriched?: boolean,
    options?: ClientOptions,
  ): Promise<(ListTransactionsResult[number] & Transaction)[]> {
    return send(this.options, options, listTransactionsOperation, {
      accountId,
      include: enriched ? "enriched" : undefined,
    });
  }

  /**
   * Reads one booking
   *
   * `GET /v1/accounts/{accountId}/transactions/{transactionId}`
   *
   * @deprecated Use accounts/v2.
   */
  getAccountsTransactionById(
    accountId: string,
    transactionId: string,
    enriched?: boolean,
    options?: ClientOptions,
  ): Promise<GetTransactionResult> {
    return send(this.options, options, getTransactionOperation, {
      accountId,
      transactionId,
      include: enriched ? "enriched" : undefined,
    });
  }

  /**
   * Searches branches
   *
   * `GET /branches/v1/branches`
   */
  getBranches(
    bbox?: string,
    location?: string,
    query?: string,
    options?: ClientOptions,
  ): Promise<Extract<ListBranchesResult, { payload: unknown }>> {
    return send(this.options, options, listBranchesOperation, {
      bbox: bbox || undefined,
      location: location || undefined,
      query: query || undefined,
    });
  }

  /**
   * Searches branches, answers as JSON
   *
   * `GET /branches/v1/branches.json`
   */
  getBranchesAsJson(
    bbox?: string,
    location?: string,
    query?: string,
    options?: ClientOptions,
  ): Promise<ListBranchesAsJsonResult> {
    return send(this.options, options, listBranchesAsJsonOperation, {
      bbox: bbox || undefined,
      location: location || undefined,
      query: query || undefined,
    });
  }

  /**
   * Searches branches, answers as GeoJSON
   *
   * `GET /branches/v1/branches.geojson`
   */
  getBranchesAsGeoJson(
    bbox?: string,
    location?: string,
    query?: string,
    options?: ClientOptions,
  ): Promise<ListBranchesAsGeoJsonResult> {
    return send(this.options, options, listBranchesAsGeoJsonOperation, {
      bbox: bbox || undefined,
      location: location || undefined,
      query: query || undefined,
    });
  }

  /**
   * Lists the funds
   *
   * `GET /v1/funds`
   */
  getFunds(options?: ClientOptions): Promise<(ListFundsResult[number] & Fund)[]> {
    return send(this.options, options, listFundsOperation, {});
  }

  /**
   * Subscribes to a fund
   *
   * `POST /v1/funds/{isinCode}/subscriptions`
   */
  postSubscription(
    body: FundOrderRequest,
    isinCode: string,
    options?: ClientOptions,
  ): Promise<CreateSubscriptionResult> {
    return send(this.options, options, createSubscriptionOperation, { body, isinCode });
  }

  /**
   * Redeems units of a fund
   *
   * `POST /v1/funds/{isinCode}/redemptions`
   */
  postRedemption(body: FundOrderRequest, isinCode: string, options?: ClientOptions): Promise<CreateRedemptionResult> {
    return send(this.options, options, createRedemptionOperation, { body, isinCode });
  }

  /**
   * Reads the holdings of the end user
   *
   * `GET /v1/holdings`
   */
  getHoldings(options?: ClientOptions): Promise<GetHoldingsResult & Holding> {
    return send(this.options, options, getHoldingsOperation, {});
  }

  /**
   * Initiates a payment
   *
   * `POST /v1/payments/initiate`
   */
  postPaymentInitiate(body: PaymentData, options?: ClientOptions): Promise<InitiatePaymentResult & PaymentConfirmData> {
    return send(this.options, options, initiatePaymentOperation, { body });
  }

  /**
   * Confirms a payment
   *
   * `POST /v1/payments/confirm`
   */
  postPaymentConfirm(
    body: PaymentConfirmData,
    options?: ClientOptions,
  ): Promise<ConfirmPaymentResult & PaymentConfirmData> {
    return send(this.options, options, confirmPaymentOperation, { body });
  }

  /**
   * Transfers money between own accounts
   *
   * `POST /v1/payments/transfer`
   */
  postTransfer(body: TransferData, options?: ClientOptions): Promise<CreateTransferResult> {
    return send(this.options, options, createTransferOperation, { body });
  }
}
