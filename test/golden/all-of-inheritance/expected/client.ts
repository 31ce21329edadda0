// Generated from golden/all-of-inheritance/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  listAnimals,
  type ListAnimalsAnswers,
  type ListAnimalsFailures,
  type ListAnimalsInput,
} from "./operations/animals.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type AllOfInheritanceEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<AllOfInheritanceEnvironment, string>> = {
  production: "https://zoo.example",
};

/** What a AllOfInheritanceClient is made from. */
export interface AllOfInheritanceClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: AllOfInheritanceEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createAllOfInheritanceClient(options: AllOfInheritanceClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Zoo */
export class AllOfInheritanceClient {
  readonly #client: Client;

  constructor(options: AllOfInheritanceClientOptions = {}) {
    this.#client = createAllOfInheritanceClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /animals` */
  listAnimals(input: ListAnimalsInput = {}, options?: CallOptions): Call<ListAnimalsAnswers, ListAnimalsFailures> {
    return listAnimals(this.#client, input, options);
  }
}
