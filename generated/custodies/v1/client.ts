// Generated from specs/custodies/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import {
  listCustodies,
  type ListCustodiesAnswers,
  type ListCustodiesFailures,
  type ListCustodiesInput,
  openCustody,
  type OpenCustodyAnswers,
  type OpenCustodyFailures,
  type OpenCustodyInput,
  getCustody,
  type GetCustodyAnswers,
  type GetCustodyFailures,
  type GetCustodyInput,
  listCustodyHoldings,
  type ListCustodyHoldingsAnswers,
  type ListCustodyHoldingsFailures,
  type ListCustodyHoldingsInput,
} from "./operations/custodies.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type CustodiesEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<CustodiesEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a CustodiesClient is made from. */
export interface CustodiesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: CustodiesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createCustodiesClient(options: CustodiesClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Custodies
 *
 * A custody (arvo-osuustili) holds the shares that the end user trades. This product lists the end user's
 * custodies, opens new ones and shows what each holds. A request that breaks a rule of the bank is answered
 * with status 500 and an error of type `BUSINESS`, whose `code` names the rule.
 */
export class CustodiesClient {
  readonly #client: Client;

  constructor(options: CustodiesClientOptions = {}) {
    this.#client = createCustodiesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Lists the custodies of the end user
   *
   * All custodies of the end user, closed ones too.
   *
   * `GET /custodies/mgmt/v1/custodies`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listCustodies(
    input: ListCustodiesInput = {},
    options?: CallOptions,
  ): Call<ListCustodiesAnswers, ListCustodiesFailures> {
    return listCustodies(this.#client, input, options);
  }

  /**
   * Opens a custody
   *
   * Opens a custody for the end user. Its status is `OPENING` in the answer and `OPEN` when it is read next. A
   * customer has at most five.
   *
   * `POST /custodies/mgmt/v1/custodies`
   *
   * @throws ApiError 400: A field is missing or invalid, the terms were not accepted, or the API key is not
   * accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The bank does not open this custody, or the service failed
   * @throws ApiError 503: The service is overloaded or under maintenance
   * @throws ApiError with code ACC_ERR_404: Account not found
   * @throws ApiError with code CUS_ERR_001: Custody limit exceeded
   */
  openCustody(input: OpenCustodyInput, options?: CallOptions): Call<OpenCustodyAnswers, OpenCustodyFailures> {
    return openCustody(this.#client, input, options);
  }

  /**
   * Reads one custody
   *
   * One custody of the end user.
   *
   * `GET /custodies/mgmt/v1/custodies/{custodyId}`
   *
   * @throws ApiError 400: The custody is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getCustody(input: GetCustodyInput, options?: CallOptions): Call<GetCustodyAnswers, GetCustodyFailures> {
    return getCustody(this.#client, input, options);
  }

  /**
   * Lists what a custody holds
   *
   * The shares in the custody, one row an instrument.
   *
   * `GET /custodies/mgmt/v1/custodies/{custodyId}/holdings`
   *
   * @throws ApiError 400: The custody is unknown or belongs to somebody else, or the API key is not accepted
   * @throws ApiError 401: The end-user token is missing or unknown
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listCustodyHoldings(
    input: ListCustodyHoldingsInput,
    options?: CallOptions,
  ): Call<ListCustodyHoldingsAnswers, ListCustodyHoldingsFailures> {
    return listCustodyHoldings(this.#client, input, options);
  }
}
