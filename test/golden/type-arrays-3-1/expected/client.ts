// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  addMeasure,
  type AddMeasureAnswers,
  type AddMeasureFailures,
  type AddMeasureInput,
} from "./operations/measures.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type TypeArrays31Environment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<TypeArrays31Environment, string>> = {
  production: "https://measures.example",
};

/** What a TypeArrays31Client is made from. */
export interface TypeArrays31ClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: TypeArrays31Environment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createTypeArrays31Client(options: TypeArrays31ClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Measures */
export class TypeArrays31Client {
  readonly #client: Client;

  constructor(options: TypeArrays31ClientOptions = {}) {
    this.#client = createTypeArrays31Client(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `POST /measures` */
  addMeasure(input: AddMeasureInput, options?: CallOptions): Call<AddMeasureAnswers, AddMeasureFailures> {
    return addMeasure(this.#client, input, options);
  }
}
