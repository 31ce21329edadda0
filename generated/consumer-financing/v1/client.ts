// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listProducts,
  type ListProductsAnswers,
  type ListProductsFailures,
  type ListProductsInput,
  createCalculation,
  type CreateCalculationAnswers,
  type CreateCalculationFailures,
  type CreateCalculationInput,
} from "./operations/products.ts";
import {
  listApplications,
  type ListApplicationsAnswers,
  type ListApplicationsFailures,
  type ListApplicationsInput,
  createApplication,
  type CreateApplicationAnswers,
  type CreateApplicationFailures,
  type CreateApplicationInput,
  getApplication,
  type GetApplicationAnswers,
  type GetApplicationFailures,
  type GetApplicationInput,
  confirmApplication,
  type ConfirmApplicationAnswers,
  type ConfirmApplicationFailures,
  type ConfirmApplicationInput,
  cancelApplication,
  type CancelApplicationAnswers,
  type CancelApplicationFailures,
  type CancelApplicationInput,
} from "./operations/applications.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type ConsumerFinancingEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<ConsumerFinancingEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a ConsumerFinancingClient is made from. */
export interface ConsumerFinancingClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: ConsumerFinancingEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createConsumerFinancingClient(options: ConsumerFinancingClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Consumer Financing
 *
 * Shows the financing products, computes instalment plans and takes applications. The decision is immediate:
 * an application is approved when the monthly instalment is at most a quarter of the monthly income. The
 * customer then confirms the offer. A request that breaks a rule of the bank is answered with status 500 and
 * an error of type `BUSINESS`, whose `code` names the rule.
 */
export class ConsumerFinancingClient {
  readonly #client: Client;

  constructor(options: ConsumerFinancingClientOptions = {}) {
    this.#client = createConsumerFinancingClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Lists the financing products
   *
   * The financing products with their limits and prices. No end user is needed.
   *
   * `GET /consumer-financing/v1/products`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listProducts(input: ListProductsInput = {}, options?: CallOptions): Call<ListProductsAnswers, ListProductsFailures> {
    return listProducts(this.#client, input, options);
  }

  /**
   * Computes an instalment plan
   *
   * The instalments and the whole cost of an amount over a term: an annuity, rounded to cents, whose last row
   * takes up the rounding. Nothing is stored and no end user is needed.
   *
   * `POST /consumer-financing/v1/calculations`
   *
   * @throws ApiError 400: A field is missing or outside the limits of the product, or the API key is not
   * accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createCalculation(
    input: CreateCalculationInput,
    options?: CallOptions,
  ): Call<CreateCalculationAnswers, CreateCalculationFailures> {
    return createCalculation(this.#client, input, options);
  }

  /**
   * Lists the applications of the end user
   *
   * The end user's applications, newest first; on request only those with a status.
   *
   * `GET /consumer-financing/v1/applications`
   *
   * @throws ApiError 400: `status` is invalid, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listApplications(
    input: ListApplicationsInput = {},
    options?: CallOptions,
  ): Call<ListApplicationsAnswers, ListApplicationsFailures> {
    return listApplications(this.#client, input, options);
  }

  /**
   * Applies for financing
   *
   * Applies in the name of the end user. The answer carries the decision, and the offer when it is `APPROVED`.
   * In the sandbox an amount of 666 stays `PENDING`.
   *
   * `POST /consumer-financing/v1/applications`
   *
   * @throws ApiError 400: A field is missing or outside the limits of the product, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  createApplication(
    input: CreateApplicationInput,
    options?: CallOptions,
  ): Call<CreateApplicationAnswers, CreateApplicationFailures> {
    return createApplication(this.#client, input, options);
  }

  /**
   * Reads one application
   *
   * One application of the end user.
   *
   * `GET /consumer-financing/v1/applications/{applicationId}`
   *
   * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getApplication(
    input: GetApplicationInput,
    options?: CallOptions,
  ): Call<GetApplicationAnswers, GetApplicationFailures> {
    return getApplication(this.#client, input, options);
  }

  /**
   * Accepts the offer of an application
   *
   * The customer accepts the offer. Only an `APPROVED` application can be confirmed. It is `PAID_OUT` on the
   * next day.
   *
   * `POST /consumer-financing/v1/applications/{applicationId}/confirm`
   *
   * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The application is not approved, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code FIN_ERR_001: Application not approved
   */
  confirmApplication(
    input: ConfirmApplicationInput,
    options?: CallOptions,
  ): Call<ConfirmApplicationAnswers, ConfirmApplicationFailures> {
    return confirmApplication(this.#client, input, options);
  }

  /**
   * Withdraws an application
   *
   * The customer withdraws the application. That is possible while it is `PENDING` or `APPROVED`.
   *
   * `POST /consumer-financing/v1/applications/{applicationId}/cancel`
   *
   * @throws ApiError 400: The application is unknown or somebody else's, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The application can no longer be withdrawn, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code FIN_ERR_002: Application cannot be cancelled
   */
  cancelApplication(
    input: CancelApplicationInput,
    options?: CallOptions,
  ): Call<CancelApplicationAnswers, CancelApplicationFailures> {
    return cancelApplication(this.#client, input, options);
  }
}
