// Generated from golden/one-of-discriminator/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import { addMethod, type AddMethodAnswers, type AddMethodFailures, type AddMethodInput } from "./operations/methods.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type OneOfDiscriminatorEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<OneOfDiscriminatorEnvironment, string>> = {
  production: "https://payments.example",
};

/** What a OneOfDiscriminatorClient is made from. */
export interface OneOfDiscriminatorClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: OneOfDiscriminatorEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createOneOfDiscriminatorClient(options: OneOfDiscriminatorClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Payments */
export class OneOfDiscriminatorClient {
  readonly #client: Client;

  constructor(options: OneOfDiscriminatorClientOptions = {}) {
    this.#client = createOneOfDiscriminatorClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `POST /methods` */
  addMethod(input: AddMethodInput, options?: CallOptions): Call<AddMethodAnswers, AddMethodFailures> {
    return addMethod(this.#client, input, options);
  }
}
