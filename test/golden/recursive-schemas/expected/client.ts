// Generated from golden/recursive-schemas/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { addTree, type AddTreeAnswers, type AddTreeFailures, type AddTreeInput } from "./operations/trees.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type RecursiveSchemasEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<RecursiveSchemasEnvironment, string>> = {
  production: "https://trees.example",
};

/** What a RecursiveSchemasClient is made from. */
export interface RecursiveSchemasClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: RecursiveSchemasEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createRecursiveSchemasClient(options: RecursiveSchemasClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Trees */
export class RecursiveSchemasClient {
  readonly #client: Client;

  constructor(options: RecursiveSchemasClientOptions = {}) {
    this.#client = createRecursiveSchemasClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `POST /trees` */
  addTree(input: AddTreeInput, options?: CallOptions): Call<AddTreeAnswers, AddTreeFailures> {
    return addTree(this.#client, input, options);
  }
}
