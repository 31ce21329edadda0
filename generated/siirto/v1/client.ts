// Generated from specs/siirto/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import { withClientCredentials } from "../../runtime/client/oauth/index.ts";
import {
  createToken,
  type CreateTokenAnswers,
  type CreateTokenFailures,
  type CreateTokenInput,
} from "./operations/authorization.ts";
import {
  listTransfers,
  type ListTransfersAnswers,
  type ListTransfersFailures,
  type ListTransfersInput,
  createTransfer,
  type CreateTransferAnswers,
  type CreateTransferFailures,
  type CreateTransferInput,
  getTransfer,
  type GetTransferAnswers,
  type GetTransferFailures,
  type GetTransferInput,
} from "./operations/transfers.ts";
import {
  getRecipient,
  type GetRecipientAnswers,
  type GetRecipientFailures,
  type GetRecipientInput,
} from "./operations/recipients.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type SiirtoEnvironment = "sandbox" | "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<SiirtoEnvironment, string>> = {
  /** Test environment */
  sandbox: "https://qa-maksu-api.pivo.fi",
  /** Production */
  production: "https://maksu-api.pivo.fi",
};

/** What a SiirtoClient is made from. */
export interface SiirtoClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: SiirtoEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createSiirtoClient(options: SiirtoClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient(
    withClientCredentials({ ...options, baseUrl }, "oauth2", {
      tokenUrl: "/siirto/v1/oauth/token",
      mediaType: "application/json",
      scopes: ["payments"],
    }),
  );
}

/**
 * Siirto
 *
 * A merchant pays a consumer from its OP account. The receiver is named by an IBAN or by a telephone number
 * that is registered in the Siirto network. A transfer is final in the answer that creates it, unless the
 * receiver's bank is slow. Amounts are integers in cents. Access tokens are those of Pivo Payment: same
 * client, body and scopes.
 */
export class SiirtoClient {
  readonly #client: Client;

  constructor(options: SiirtoClientOptions = {}) {
    this.#client = createSiirtoClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Fetches an access token
   *
   * Trades the client's id and secret for an access token. Keep the token and use it until it expires. The same
   * token endpoint also stands at `/oauth/token`.
   *
   * `POST /siirto/v1/oauth/token`
   *
   * @throws ApiError 400: A field is missing or invalid
   * @throws ApiError 401: The client is unknown or its secret is wrong
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createToken(input: CreateTokenInput, options?: CallOptions): Call<CreateTokenAnswers, CreateTokenFailures> {
    return createToken(this.#client, input, options);
  }

  /**
   * Lists transfers
   *
   * The merchant's transfers, newest first; on request only the one with a stamp, or those of a period.
   *
   * `GET /siirto/v1/transfers`
   *
   * @throws ApiError 400: A query parameter is invalid
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listTransfers(
    input: ListTransfersInput = {},
    options?: CallOptions,
  ): Call<ListTransfersAnswers, ListTransfersFailures> {
    return listTransfers(this.#client, input, options);
  }

  /**
   * Pays a consumer
   *
   * Pays the receiver from the merchant's account. The stamp makes the call safe to repeat: the same stamp with
   * the same content answers with the first transfer, with other content it is refused. A transfer that fails is
   * answered with status 200 and `status` `REJECTED`.
   *
   * `POST /siirto/v1/transfers`
   *
   * @throws ApiError 400: A field is missing or invalid, or the stamp belongs to another transfer
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createTransfer(
    input: CreateTransferInput,
    options?: CallOptions,
  ): Call<CreateTransferAnswers, CreateTransferFailures> {
    return createTransfer(this.#client, input, options);
  }

  /**
   * Reads one transfer
   *
   * A transfer with its status.
   *
   * `GET /siirto/v1/transfers/{transferId}`
   *
   * @throws ApiError 400: The transfer is unknown
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getTransfer(input: GetTransferInput, options?: CallOptions): Call<GetTransferAnswers, GetTransferFailures> {
    return getTransfer(this.#client, input, options);
  }

  /**
   * Tells whether a telephone number can be paid
   *
   * Looks a telephone number up in the Siirto network.
   *
   * `GET /siirto/v1/recipients/{phone}`
   *
   * @throws ApiError 400: The telephone number is malformed
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getRecipient(input: GetRecipientInput, options?: CallOptions): Call<GetRecipientAnswers, GetRecipientFailures> {
    return getRecipient(this.#client, input, options);
  }
}
