// Generated from specs/funds/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listFunds,
  type ListFundsAnswers,
  type ListFundsFailures,
  type ListFundsInput,
  getFund,
  type GetFundAnswers,
  type GetFundFailures,
  type GetFundInput,
} from "./operations/funds.ts";
import {
  createSubscription,
  type CreateSubscriptionAnswers,
  type CreateSubscriptionFailures,
  type CreateSubscriptionInput,
  createRedemption,
  type CreateRedemptionAnswers,
  type CreateRedemptionFailures,
  type CreateRedemptionInput,
  listOrders,
  type ListOrdersAnswers,
  type ListOrdersFailures,
  type ListOrdersInput,
  getOrder,
  type GetOrderAnswers,
  type GetOrderFailures,
  type GetOrderInput,
} from "./operations/orders.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type FundsEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<FundsEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a FundsClient is made from. */
export interface FundsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: FundsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createFundsClient(options: FundsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Funds
 *
 * Lists the funds that can be ordered and takes orders. A subscription debits the account at once and adds
 * units; a redemption does the reverse. History, benchmarks and holdings of funds are in the product Funds
 * data. A request that breaks a rule of the bank is answered with status 500 and an error of type `BUSINESS`,
 * whose `code` names the rule.
 */
export class FundsClient {
  readonly #client: Client;

  constructor(options: FundsClientOptions = {}) {
    this.#client = createFundsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

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
  listFunds(input: ListFundsInput = {}, options?: CallOptions): Call<ListFundsAnswers, ListFundsFailures> {
    return listFunds(this.#client, input, options);
  }

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
  getFund(input: GetFundInput, options?: CallOptions): Call<GetFundAnswers, GetFundFailures> {
    return getFund(this.#client, input, options);
  }

  /**
   * Subscribes to a fund
   *
   * Buys units of the fund for `amount` euros, which leave the account at once. A unit has six decimals. Funds
   * of the product Funds data that this service does not list take no orders here.
   *
   * `POST /v1/funds/{isinCode}/subscriptions`
   *
   * @throws ApiError 400: The fund is unknown, a field is missing or invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not take this order, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_123: Account balance exceeded
   * @throws ApiError with code ACC_ERR_404: Account not found
   * @throws ApiError with code FND_ERR_001: Fund not available for orders
   */
  createSubscription(
    input: CreateSubscriptionInput,
    options?: CallOptions,
  ): Call<CreateSubscriptionAnswers, CreateSubscriptionFailures> {
    return createSubscription(this.#client, input, options);
  }

  /**
   * Redeems units of a fund
   *
   * Sells units of the fund for `amount` euros, which reach the account at once: at most what the units of the
   * end user are worth, which sells all of them. The answer wraps the identifier in `subscription`, as a
   * subscription's answer does, and calls it `redemptionIdentifier`.
   *
   * `POST /v1/funds/{isinCode}/redemptions`
   *
   * @throws ApiError 400: The fund is unknown, a field is missing or invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not take this order, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_404: Account not found
   * @throws ApiError with code FND_ERR_001: Fund not available for orders
   * @throws ApiError with code FND_ERR_002: Holding exceeded
   */
  createRedemption(
    input: CreateRedemptionInput,
    options?: CallOptions,
  ): Call<CreateRedemptionAnswers, CreateRedemptionFailures> {
    return createRedemption(this.#client, input, options);
  }

  /**
   * Lists the fund orders of the end user
   *
   * All subscriptions and redemptions of the end user, newest first.
   *
   * `GET /v1/funds/orders`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listOrders(input: ListOrdersInput = {}, options?: CallOptions): Call<ListOrdersAnswers, ListOrdersFailures> {
    return listOrders(this.#client, input, options);
  }

  /**
   * Reads one fund order
   *
   * One subscription or redemption of the end user.
   *
   * `GET /v1/funds/orders/{orderIdentifier}`
   *
   * @throws ApiError 400: The order is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getOrder(input: GetOrderInput, options?: CallOptions): Call<GetOrderAnswers, GetOrderFailures> {
    return getOrder(this.#client, input, options);
  }
}
