// Generated from golden/additional-properties/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  putSettings,
  type PutSettingsAnswers,
  type PutSettingsFailures,
  type PutSettingsInput,
} from "./operations/settings.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type AdditionalPropertiesEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<AdditionalPropertiesEnvironment, string>> = {
  production: "https://settings.example",
};

/** What a AdditionalPropertiesClient is made from. */
export interface AdditionalPropertiesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: AdditionalPropertiesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createAdditionalPropertiesClient(options: AdditionalPropertiesClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Settings */
export class AdditionalPropertiesClient {
  readonly #client: Client;

  constructor(options: AdditionalPropertiesClientOptions = {}) {
    this.#client = createAdditionalPropertiesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `PUT /settings` */
  putSettings(input: PutSettingsInput, options?: CallOptions): Call<PutSettingsAnswers, PutSettingsFailures> {
    return putSettings(this.#client, input, options);
  }
}
