// Generated from golden/responses-by-status/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  placeOrder,
  type PlaceOrderAnswers,
  type PlaceOrderFailures,
  type PlaceOrderInput,
  getOrder,
  type GetOrderAnswers,
  type GetOrderFailures,
  type GetOrderInput,
  cancelOrder,
  type CancelOrderAnswers,
  type CancelOrderFailures,
  type CancelOrderInput,
  getStatus,
  type GetStatusAnswers,
  type GetStatusFailures,
  type GetStatusInput,
} from "./operations/orders.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ResponsesByStatusEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<ResponsesByStatusEnvironment, string>> = {
  production: "https://orders.example",
};

/** What a ResponsesByStatusClient is made from. */
export interface ResponsesByStatusClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: ResponsesByStatusEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createResponsesByStatusClient(options: ResponsesByStatusClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Orders */
export class ResponsesByStatusClient {
  readonly #client: Client;

  constructor(options: ResponsesByStatusClientOptions = {}) {
    this.#client = createResponsesByStatusClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Two successes, an error of its own, a range, and the rest.
   *
   * `POST /orders`
   *
   * @throws ApiError 409: The order exists already
   * @throws ApiError 4XX: The order is refused
   * @throws ApiError default: Something else went wrong
   */
  placeOrder(input: PlaceOrderInput = {}, options?: CallOptions): Call<PlaceOrderAnswers, PlaceOrderFailures> {
    return placeOrder(this.#client, input, options);
  }

  /**
   * One success in several media types, also one without a body.
   *
   * `GET /orders/{number}`
   *
   * @throws ApiError 404: There is none
   */
  getOrder(input: GetOrderInput, options?: CallOptions): Call<GetOrderAnswers, GetOrderFailures> {
    return getOrder(this.#client, input, options);
  }

  /**
   * Nothing comes back.
   *
   * `DELETE /orders/{number}`
   */
  cancelOrder(input: CancelOrderInput, options?: CallOptions): Call<CancelOrderAnswers, CancelOrderFailures> {
    return cancelOrder(this.#client, input, options);
  }

  /**
   * Only a default, which is success and error alike.
   *
   * `GET /status`
   *
   * @throws ApiError default: How things are
   */
  getStatus(input: GetStatusInput = {}, options?: CallOptions): Call<GetStatusAnswers, GetStatusFailures> {
    return getStatus(this.#client, input, options);
  }
}
