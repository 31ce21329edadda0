// Generated from specs/instruments/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listInstruments,
  type ListInstrumentsAnswers,
  type ListInstrumentsFailures,
  type ListInstrumentsInput,
  getInstrument,
  type GetInstrumentAnswers,
  type GetInstrumentFailures,
  type GetInstrumentInput,
} from "./operations/instruments.ts";
import {
  listOrders,
  type ListOrdersAnswers,
  type ListOrdersFailures,
  type ListOrdersInput,
  createOrder,
  type CreateOrderAnswers,
  type CreateOrderFailures,
  type CreateOrderInput,
  getOrder,
  type GetOrderAnswers,
  type GetOrderFailures,
  type GetOrderInput,
  cancelOrder,
  type CancelOrderAnswers,
  type CancelOrderFailures,
  type CancelOrderInput,
} from "./operations/orders.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type InstrumentsEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<InstrumentsEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a InstrumentsClient is made from. */
export interface InstrumentsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: InstrumentsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createInstrumentsClient(options: InstrumentsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Financial Instruments
 *
 * Lists the stocks that can be traded and takes orders. A market order is filled at once at the last price. A
 * limit order is filled when its limit is at least as good as the last price, and else waits. Buying debits
 * the account with price and fee (0.1 %, at least 5 euros) and adds the shares to the holdings; selling does
 * the reverse. Other currencies are settled at fixed rates: a euro is 10.30 SEK or 7.46 DKK. A request that
 * breaks a rule of the bank is answered with status 500 and an error of type `BUSINESS`, whose `code` names
 * the rule.
 */
export class InstrumentsClient {
  readonly #client: Client;

  constructor(options: InstrumentsClientOptions = {}) {
    this.#client = createInstrumentsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Lists the instruments
   *
   * All stocks that can be traded, with their last price.
   *
   * `GET /instruments/mgmt/v1/instruments`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listInstruments(
    input: ListInstrumentsInput = {},
    options?: CallOptions,
  ): Call<ListInstrumentsAnswers, ListInstrumentsFailures> {
    return listInstruments(this.#client, input, options);
  }

  /**
   * Reads one instrument
   *
   * One stock with its last price.
   *
   * `GET /instruments/mgmt/v1/instruments/{isinCode}`
   *
   * @throws ApiError 400: The instrument is unknown, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getInstrument(input: GetInstrumentInput, options?: CallOptions): Call<GetInstrumentAnswers, GetInstrumentFailures> {
    return getInstrument(this.#client, input, options);
  }

  /**
   * Lists the orders of the end user
   *
   * The orders of the end user, newest first; on request only those with a status or of an instrument.
   *
   * `GET /instruments/mgmt/v1/orders`
   *
   * @throws ApiError 400: A query parameter is invalid, or the API key is not accepted
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
   * Places an order
   *
   * Buys or sells shares. A market order is filled at once at the instrument's `value`; a limit order is filled
   * if its `limitPrice` is at least as good, and else stays `ACCEPTED` until `validUntil`: it is filled on the
   * first day whose price its limit allows, `REJECTED` where money or shares are missing then, and `EXPIRED`
   * afterwards. An order waits for a year at most, and at most a hundred orders of an end user wait. Orders that
   * the end user cannot deliver, pay from the account or keep in these bounds are rejected with `INS_ERR_001`.
   *
   * `POST /instruments/mgmt/v1/orders`
   *
   * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not take this order, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_123: Account balance exceeded
   * @throws ApiError with code INS_ERR_001: Order rejected
   */
  createOrder(input: CreateOrderInput, options?: CallOptions): Call<CreateOrderAnswers, CreateOrderFailures> {
    return createOrder(this.#client, input, options);
  }

  /**
   * Reads one order
   *
   * One order of the end user.
   *
   * `GET /instruments/mgmt/v1/orders/{orderId}`
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

  /**
   * Cancels an order
   *
   * Takes an order back that waits to be filled. The answer is the order with status `CANCELLED`.
   *
   * `DELETE /instruments/mgmt/v1/orders/{orderId}`
   *
   * @throws ApiError 400: The order is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The order can no longer be cancelled, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code INS_ERR_001: Order rejected
   */
  cancelOrder(input: CancelOrderInput, options?: CallOptions): Call<CancelOrderAnswers, CancelOrderFailures> {
    return cancelOrder(this.#client, input, options);
  }
}
