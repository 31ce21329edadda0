// Generated from golden/nullable-3-0/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { getPet, type GetPetAnswers, type GetPetFailures, type GetPetInput } from "./operations/pets.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type Nullable30Environment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<Nullable30Environment, string>> = {
  production: "https://pets.example",
};

/** What a Nullable30Client is made from. */
export interface Nullable30ClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: Nullable30Environment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createNullable30Client(options: Nullable30ClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Pets */
export class Nullable30Client {
  readonly #client: Client;

  constructor(options: Nullable30ClientOptions = {}) {
    this.#client = createNullable30Client(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /pets/{id}` */
  getPet(input: GetPetInput, options?: CallOptions): Call<GetPetAnswers, GetPetFailures> {
    return getPet(this.#client, input, options);
  }
}
