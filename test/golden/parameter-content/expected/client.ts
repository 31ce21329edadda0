// Generated from golden/parameter-content/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { findAreas, type FindAreasAnswers, type FindAreasFailures, type FindAreasInput } from "./operations/areas.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ParameterContentEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<ParameterContentEnvironment, string>> = {
  production: "https://maps.example/api",
};

/** What a ParameterContentClient is made from. */
export interface ParameterContentClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: ParameterContentEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createParameterContentClient(options: ParameterContentClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Maps */
export class ParameterContentClient {
  readonly #client: Client;

  constructor(options: ParameterContentClientOptions = {}) {
    this.#client = createParameterContentClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /areas` */
  findAreas(input: FindAreasInput, options?: CallOptions): Call<FindAreasAnswers, FindAreasFailures> {
    return findAreas(this.#client, input, options);
  }
}
