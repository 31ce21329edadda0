// Generated from specs/payments/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  initiatePayment,
  type InitiatePaymentAnswers,
  type InitiatePaymentFailures,
  type InitiatePaymentInput,
  confirmPayment,
  type ConfirmPaymentAnswers,
  type ConfirmPaymentFailures,
  type ConfirmPaymentInput,
} from "./operations/payments.ts";
import {
  createTransfer,
  type CreateTransferAnswers,
  type CreateTransferFailures,
  type CreateTransferInput,
} from "./operations/transfers.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type PaymentsEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<PaymentsEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a PaymentsClient is made from. */
export interface PaymentsClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: PaymentsEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createPaymentsClient(options: PaymentsClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Payments
 *
 * A payment takes two steps: initiate it, show it to the end user, confirm it. Only the confirmation moves
 * money. A transfer between the end user's own accounts takes one step. Amounts are JSON numbers in euros. A
 * request that breaks a rule of the bank is answered with status 500 and an error of type `BUSINESS`, whose
 * `code` names the rule.
 */
export class PaymentsClient {
  readonly #client: Client;

  constructor(options: PaymentsClientOptions = {}) {
    this.#client = createPaymentsClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Initiates a payment
   *
   * Stores the payment and gives it a `paymentId`; no money moves yet. The answer is the request, unchanged,
   * with the `paymentId` added. Confirm it with `confirmPayment`.
   *
   * `POST /v1/payments/initiate`
   *
   * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The payer's account is not the end user's, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code PAY_ERR_003: Payer account not owned by user
   */
  initiatePayment(
    input: InitiatePaymentInput,
    options?: CallOptions,
  ): Call<InitiatePaymentAnswers, InitiatePaymentFailures> {
    return initiatePayment(this.#client, input, options);
  }

  /**
   * Confirms a payment
   *
   * Makes a payment that was initiated: the money leaves the payer's account, and both accounts get a booking.
   * The `paymentId` is enough; the other members may be sent along and are ignored. The answer is the payment as
   * it was initiated. A payment can be confirmed once.
   *
   * `POST /v1/payments/confirm`
   *
   * @throws ApiError 400: The `paymentId` is missing or no UUID, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not make this payment, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_123: Account balance exceeded
   * @throws ApiError with code PAY_ERR_001: Payment not found
   * @throws ApiError with code PAY_ERR_002: Payment already confirmed
   * @throws ApiError with code PAY_ERR_003: Payer account not owned by user
   */
  confirmPayment(
    input: ConfirmPaymentInput,
    options?: CallOptions,
  ): Call<ConfirmPaymentAnswers, ConfirmPaymentFailures> {
    return confirmPayment(this.#client, input, options);
  }

  /**
   * Transfers money between own accounts
   *
   * Moves money between two accounts of the end user at once, without a confirmation. The accounts are chosen by
   * name, in upper or lower case. Where several have the name, the first in the order of the account list that
   * is not the source is taken.
   *
   * `POST /v1/payments/transfer`
   *
   * @throws ApiError 400: A field is missing or invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not make this transfer, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_123: Account balance exceeded
   * @throws ApiError with code ACC_ERR_404: Account not found
   */
  createTransfer(
    input: CreateTransferInput,
    options?: CallOptions,
  ): Call<CreateTransferAnswers, CreateTransferFailures> {
    return createTransfer(this.#client, input, options);
  }
}
