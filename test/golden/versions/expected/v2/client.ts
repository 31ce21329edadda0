// Generated from golden/versions/v2/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import { listRates, type ListRatesAnswers, type ListRatesFailures, type ListRatesInput } from "./operations/rates.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type VersionsEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<VersionsEnvironment, string>> = {
  production: "https://rates.example",
};

/** What a VersionsClient is made from. */
export interface VersionsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: VersionsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createVersionsClient(options: VersionsClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Rates
 *
 * Exchange rates of the day.
 */
export class VersionsClient {
  readonly #client: Client;

  constructor(options: VersionsClientOptions = {}) {
    this.#client = createVersionsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * The rates of today
   *
   * `GET /v2/rates`
   */
  listRates(input: ListRatesInput = {}, options?: CallOptions): Call<ListRatesAnswers, ListRatesFailures> {
    return listRates(this.#client, input, options);
  }
}
