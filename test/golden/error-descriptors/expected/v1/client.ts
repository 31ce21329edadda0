// Generated from golden/error-descriptors/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  createTransfer,
  type CreateTransferAnswers,
  type CreateTransferFailures,
  type CreateTransferInput,
  getTransfer,
  type GetTransferAnswers,
  type GetTransferFailures,
  type GetTransferInput,
} from "./operations/transfers.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ErrorDescriptorsEnvironment = "sandbox" | "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<ErrorDescriptorsEnvironment, string>> = {
  sandbox: "https://sandbox.bank.example",
  production: "https://prod.bank.example",
};

/** What a ErrorDescriptorsClient is made from. */
export interface ErrorDescriptorsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: ErrorDescriptorsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createErrorDescriptorsClient(options: ErrorDescriptorsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Transfers
 *
 * Moves money between accounts.
 */
export class ErrorDescriptorsClient {
  readonly #client: Client;

  constructor(options: ErrorDescriptorsClientOptions = {}) {
    this.#client = createErrorDescriptorsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Moves money
   *
   * `POST /v1/transfers`
   *
   * @throws ApiError 400: A field is missing or invalid
   * @throws ApiError 500: The bank refused, or failed
   * @throws ApiError with code TRF_ERR_001: Balance exceeded
   * @throws ApiError with code TRF_ERR_002: Account not owned by user
   */
  createTransfer(
    input: CreateTransferInput,
    options?: CallOptions,
  ): Call<CreateTransferAnswers, CreateTransferFailures> {
    return createTransfer(this.#client, input, options);
  }

  /**
   * One transfer
   *
   * `GET /v1/transfers/{id}`
   *
   * @throws ApiError 4XX: No such transfer
   */
  getTransfer(input: GetTransferInput, options?: CallOptions): Call<GetTransferAnswers, GetTransferFailures> {
    return getTransfer(this.#client, input, options);
  }
}
