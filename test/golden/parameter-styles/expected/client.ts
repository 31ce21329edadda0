// Generated from golden/parameter-styles/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  findColours,
  type FindColoursAnswers,
  type FindColoursFailures,
  type FindColoursInput,
} from "./operations/colours.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ParameterStylesEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<ParameterStylesEnvironment, string>> = {
  production: "https://colours.example",
};

/** What a ParameterStylesClient is made from. */
export interface ParameterStylesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: ParameterStylesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createParameterStylesClient(options: ParameterStylesClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Colours */
export class ParameterStylesClient {
  readonly #client: Client;

  constructor(options: ParameterStylesClientOptions = {}) {
    this.#client = createParameterStylesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Finds colours
   *
   * `GET /palettes/{simple}/{label}/{matrix}/{matrixExploded}`
   */
  findColours(input: FindColoursInput, options?: CallOptions): Call<FindColoursAnswers, FindColoursFailures> {
    return findColours(this.#client, input, options);
  }
}
