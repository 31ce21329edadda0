// Generated from specs/pivo/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import { withClientCredentials } from "../../runtime/client/oauth/index.ts";
import { withPivo1 } from "../../runtime/client/signature/index.ts";
import {
  createToken,
  type CreateTokenAnswers,
  type CreateTokenFailures,
  type CreateTokenInput,
} from "./operations/authorization.ts";
import {
  createPayment,
  type CreatePaymentAnswers,
  type CreatePaymentFailures,
  type CreatePaymentInput,
  getPayment,
  type GetPaymentAnswers,
  type GetPaymentFailures,
  type GetPaymentInput,
  createRefund,
  type CreateRefundAnswers,
  type CreateRefundFailures,
  type CreateRefundInput,
} from "./operations/payments.ts";
import {
  showPaymentPage,
  type ShowPaymentPageAnswers,
  type ShowPaymentPageFailures,
  type ShowPaymentPageInput,
  submitPaymentPage,
  type SubmitPaymentPageAnswers,
  type SubmitPaymentPageFailures,
  type SubmitPaymentPageInput,
} from "./operations/payment-page.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type PivoEnvironment = "sandbox" | "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<PivoEnvironment, string>> = {
  /** Test environment */
  sandbox: "https://qa-maksu-api.pivo.fi",
  /** Production */
  production: "https://maksu-api.pivo.fi",
};

/** What a PivoClient is made from. */
export interface PivoClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: PivoEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createPivoClient(options: PivoClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient(
    withClientCredentials(withPivo1({ ...options, baseUrl }, "pivoSignature"), "oauth2", {
      tokenUrl: "/oauth/token",
      mediaType: "application/json",
      scopes: ["payments"],
    }),
  );
}

/**
 * Pivo Payment
 *
 * A merchant creates a payment order; the payer accepts it in the Pivo app; the merchant reads its status or
 * gets a callback. Orders are created through the REST interface (with an access token or a signature) or by
 * posting a signed form from the payer's browser. Use the REST interface from a server only. Amounts are
 * integers in cents, texts are UTF-8.
 */
export class PivoClient {
  readonly #client: Client;

  constructor(options: PivoClientOptions = {}) {
    this.#client = createPivoClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Fetches an access token
   *
   * Trades the client's id and secret for an access token. Keep the token and use it until it expires.
   *
   * `POST /oauth/token`
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
   * Creates a payment order
   *
   * Creates a payment order in one of two ways:
   *
   * - JSON, from the merchant's server: the answer is the order, with the web page and the app link for the
   *   payer.
   * - A form, posted by the payer's browser to `https://qa-maksu.pivo.fi` (in production
   *   `https://maksu.pivo.fi`):
   *   the answer leads the browser to the payment page. The form carries its own signature.
   *
   * `POST /api/payments`
   *
   * @throws ApiError 400: A field is missing or invalid, or the stamp was used before
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createPayment(input: CreatePaymentInput, options?: CallOptions): Call<CreatePaymentAnswers, CreatePaymentFailures> {
    return createPayment(this.#client, input, options);
  }

  /**
   * Reads a payment order
   *
   * The payment order with its status.
   *
   * `GET /api/payments/{paymentId}`
   *
   * @throws ApiError 400: The order is unknown
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getPayment(input: GetPaymentInput, options?: CallOptions): Call<GetPaymentAnswers, GetPaymentFailures> {
    return getPayment(this.#client, input, options);
  }

  /**
   * Shows the page on which the payer pays
   *
   * The page of an order, in the payer's browser. Its form posts to this same address.
   *
   * `GET /api/payments/{paymentId}/page`
   *
   * @throws ApiError 400: The order is unknown, or a field is invalid
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  showPaymentPage(
    input: ShowPaymentPageInput,
    options?: CallOptions,
  ): Call<ShowPaymentPageAnswers, ShowPaymentPageFailures> {
    return showPaymentPage(this.#client, input, options);
  }

  /**
   * Submits the page on which the payer pays
   *
   * Takes the payer's decision and leads the browser back to the merchant: to `return_url`, `reject_url` or
   * `cancel_url`. With `pay` the telephone number decides as it does in the app. An order that was decided
   * before stays as it is.
   *
   * `POST /api/payments/{paymentId}/page`
   *
   * @throws ApiError 400: The order is unknown, or a field is invalid
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  submitPaymentPage(
    input: SubmitPaymentPageInput,
    options?: CallOptions,
  ): Call<SubmitPaymentPageAnswers, SubmitPaymentPageFailures> {
    return submitPaymentPage(this.#client, input, options);
  }

  /**
   * Refunds a payment
   *
   * Pays the payer back, in whole or in part.
   *
   * `POST /api/payments/{paymentId}/refunds`
   *
   * @throws ApiError 400: The order is unknown or was not paid, or the amount is more than is left
   * @throws ApiError 401: The access token or the signature is missing, unknown or expired
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Call<CreateRefundAnswers, CreateRefundFailures> {
    return createRefund(this.#client, input, options);
  }
}
