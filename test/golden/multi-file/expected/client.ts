// Generated from golden/multi-file/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  listProducts,
  type ListProductsAnswers,
  type ListProductsFailures,
  type ListProductsInput,
  getProduct,
  type GetProductAnswers,
  type GetProductFailures,
  type GetProductInput,
} from "./operations/products.ts";
import { getCart, type GetCartAnswers, type GetCartFailures, type GetCartInput } from "./operations/cart.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type MultiFileEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<MultiFileEnvironment, string>> = {
  production: "https://shop.example",
};

/** What a MultiFileClient is made from. */
export interface MultiFileClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: MultiFileEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createMultiFileClient(options: MultiFileClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Shop */
export class MultiFileClient {
  readonly #client: Client;

  constructor(options: MultiFileClientOptions = {}) {
    this.#client = createMultiFileClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `GET /products` */
  listProducts(input: ListProductsInput = {}, options?: CallOptions): Call<ListProductsAnswers, ListProductsFailures> {
    return listProducts(this.#client, input, options);
  }

  /**
   * `GET /products/{id}`
   *
   * @throws ApiError 404: There is none
   */
  getProduct(input: GetProductInput, options?: CallOptions): Call<GetProductAnswers, GetProductFailures> {
    return getProduct(this.#client, input, options);
  }

  /** `GET /cart` */
  getCart(input: GetCartInput = {}, options?: CallOptions): Call<GetCartAnswers, GetCartFailures> {
    return getCart(this.#client, input, options);
  }
}
