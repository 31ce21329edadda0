// Generated from golden/enum-escape/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  listValues,
  type ListValuesAnswers,
  type ListValuesFailures,
  type ListValuesInput,
} from "./operations/values.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type EnumEscapeEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<EnumEscapeEnvironment, string>> = {
  production: "https://values.example",
};

/** What a EnumEscapeClient is made from. */
export interface EnumEscapeClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: EnumEscapeEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createEnumEscapeClient(options: EnumEscapeClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Values */
export class EnumEscapeClient {
  readonly #client: Client;

  constructor(options: EnumEscapeClientOptions = {}) {
    this.#client = createEnumEscapeClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Ends no comment: *\/ and starts no template: ${x} `y`
   *
   * `GET /values`
   */
  listValues(input: ListValuesInput = {}, options?: CallOptions): Call<ListValuesAnswers, ListValuesFailures> {
    return listValues(this.#client, input, options);
  }
}
