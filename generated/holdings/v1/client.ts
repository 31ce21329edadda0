// Generated from specs/holdings/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  getHoldings,
  type GetHoldingsAnswers,
  type GetHoldingsFailures,
  type GetHoldingsInput,
  getHoldingsByOwner,
  type GetHoldingsByOwnerAnswers,
  type GetHoldingsByOwnerFailures,
  type GetHoldingsByOwnerInput,
  getHoldingsInfo,
  type GetHoldingsInfoAnswers,
  type GetHoldingsInfoFailures,
  type GetHoldingsInfoInput,
} from "./operations/holdings.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type HoldingsEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<HoldingsEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a HoldingsClient is made from. */
export interface HoldingsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: HoldingsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createHoldingsClient(options: HoldingsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Holdings
 *
 * Reads the fund units and shares of the end user, each with its value and gain, and their sums. The service
 * answers in two layouts: the early one at `/v1/holdings`, with a `holdingItem` on each holding, and the later
 * one at `/holdings/info/v1/holdings`, with a list `holdingsItem`. The values of an instrument are in its
 * currency, all others in euros; a sum adds the numbers of all holdings as they are.
 */
export class HoldingsClient {
  readonly #client: Client;

  constructor(options: HoldingsClientOptions = {}) {
    this.#client = createHoldingsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Reads the holdings of the end user
   *
   * All fund and instrument holdings of the end user and their sums, in the early layout.
   *
   * `GET /v1/holdings`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getHoldings(input: GetHoldingsInput = {}, options?: CallOptions): Call<GetHoldingsAnswers, GetHoldingsFailures> {
    return getHoldings(this.#client, input, options);
  }

  /**
   * Reads the holdings of a customer
   *
   * The same as `getHoldings`, with the end user named in the path.
   *
   * `GET /v1/holdings/{ownerId}`
   *
   * @throws ApiError 400: `ownerId` is not the end user's, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getHoldingsByOwner(
    input: GetHoldingsByOwnerInput,
    options?: CallOptions,
  ): Call<GetHoldingsByOwnerAnswers, GetHoldingsByOwnerFailures> {
    return getHoldingsByOwner(this.#client, input, options);
  }

  /**
   * Reads the holdings of the end user, in the later layout
   *
   * All fund and instrument holdings of the end user and their sums, with the value day by day.
   *
   * `GET /holdings/info/v1/holdings`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getHoldingsInfo(
    input: GetHoldingsInfoInput = {},
    options?: CallOptions,
  ): Call<GetHoldingsInfoAnswers, GetHoldingsInfoFailures> {
    return getHoldingsInfo(this.#client, input, options);
  }
}
