// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../../runtime/client/index.ts";
import { getLinks, type GetLinksAnswers, type GetLinksFailures, type GetLinksInput } from "./operations/service.ts";
import {
  listFunds,
  type ListFundsAnswers,
  type ListFundsFailures,
  type ListFundsInput,
  getFund,
  type GetFundAnswers,
  type GetFundFailures,
  type GetFundInput,
  listHoldings,
  type ListHoldingsAnswers,
  type ListHoldingsFailures,
  type ListHoldingsInput,
  getHoldings,
  type GetHoldingsAnswers,
  type GetHoldingsFailures,
  type GetHoldingsInput,
  listInstruments,
  type ListInstrumentsAnswers,
  type ListInstrumentsFailures,
  type ListInstrumentsInput,
} from "./operations/funds.ts";
import {
  getBenchmark,
  type GetBenchmarkAnswers,
  type GetBenchmarkFailures,
  type GetBenchmarkInput,
  getBenchmarkNav,
  type GetBenchmarkNavAnswers,
  type GetBenchmarkNavFailures,
  type GetBenchmarkNavInput,
  getBenchmarkLogReturn,
  type GetBenchmarkLogReturnAnswers,
  type GetBenchmarkLogReturnFailures,
  type GetBenchmarkLogReturnInput,
  getBenchmarkCumulativeReturn,
  type GetBenchmarkCumulativeReturnAnswers,
  type GetBenchmarkCumulativeReturnFailures,
  type GetBenchmarkCumulativeReturnInput,
} from "./operations/benchmarks.ts";
import {
  listShares,
  type ListSharesAnswers,
  type ListSharesFailures,
  type ListSharesInput,
  getShare,
  type GetShareAnswers,
  type GetShareFailures,
  type GetShareInput,
  getShareNav,
  type GetShareNavAnswers,
  type GetShareNavFailures,
  type GetShareNavInput,
  getShareLogReturn,
  type GetShareLogReturnAnswers,
  type GetShareLogReturnFailures,
  type GetShareLogReturnInput,
  getShareCumulativeReturn,
  type GetShareCumulativeReturnAnswers,
  type GetShareCumulativeReturnFailures,
  type GetShareCumulativeReturnInput,
  getSharesOutstanding,
  type GetSharesOutstandingAnswers,
  type GetSharesOutstandingFailures,
  type GetSharesOutstandingInput,
} from "./operations/shares.ts";
import {
  getRiskFreeIndex,
  type GetRiskFreeIndexAnswers,
  type GetRiskFreeIndexFailures,
  type GetRiskFreeIndexInput,
  getRiskFreeLogReturn,
  type GetRiskFreeLogReturnAnswers,
  type GetRiskFreeLogReturnFailures,
  type GetRiskFreeLogReturnInput,
  getRiskFreeCumulativeReturn,
  type GetRiskFreeCumulativeReturnAnswers,
  type GetRiskFreeCumulativeReturnFailures,
  type GetRiskFreeCumulativeReturnInput,
} from "./operations/risk-free-index.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type FundsInfoEnvironment = "sandbox";

/** The base URL of each environment. */
export const servers: Readonly<Record<FundsInfoEnvironment, string>> = {
  /** Sandbox with mock data */
  sandbox: "https://sandbox.apis.op-palvelut.fi",
};

/** What a FundsInfoClient is made from. */
export interface FundsInfoClientOptions extends ClientOptions<Credentials> {
  /** Default: `"sandbox"`. A `baseUrl` takes its place. */
  environment?: FundsInfoEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createFundsInfoClient(options: FundsInfoClientOptions = {}): Client {
  const environment = options.environment ?? "sandbox";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/**
 * Funds data
 *
 * Open data of the funds: a fund has share classes, a benchmark and dated holdings; a share class has a price
 * and a return history. Lists come in `payload`; `_links` is an array of `rel` and `href`. Periods are given
 * by two dates together, and without them the whole history is returned. Orders are in the product Funds. No
 * end user is needed.
 */
export class FundsInfoClient {
  readonly #client: Client;

  constructor(options: FundsInfoClientOptions = {}) {
    this.#client = createFundsInfoClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * Lists the parts of the service
   *
   * The root of the service, which links to its parts.
   *
   * `GET /funds/info/v1/`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getLinks(input: GetLinksInput = {}, options?: CallOptions): Call<GetLinksAnswers, GetLinksFailures> {
    return getLinks(this.#client, input, options);
  }

  /**
   * Lists the funds
   *
   * All funds in short.
   *
   * `GET /funds/info/v1/funds`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listFunds(input: ListFundsInput = {}, options?: CallOptions): Call<ListFundsAnswers, ListFundsFailures> {
    return listFunds(this.#client, input, options);
  }

  /**
   * Reads one fund
   *
   * One fund with its texts, share classes and summaries of its benchmark and holdings.
   *
   * `GET /funds/info/v1/funds/{fundId}`
   *
   * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getFund(input: GetFundInput, options?: CallOptions): Call<GetFundAnswers, GetFundFailures> {
    return getFund(this.#client, input, options);
  }

  /**
   * Lists the dates of a fund's holdings
   *
   * The dates for which the holdings of the fund are known.
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings`
   *
   * @throws ApiError 400: The fund is unknown, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listHoldings(input: ListHoldingsInput, options?: CallOptions): Call<ListHoldingsAnswers, ListHoldingsFailures> {
    return listHoldings(this.#client, input, options);
  }

  /**
   * Reads the holdings of a fund on a date
   *
   * What the fund owned on a date, in shares by type, currency, region, sector and maturity.
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}`
   *
   * @throws ApiError 400: The fund is unknown, the date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getHoldings(input: GetHoldingsInput, options?: CallOptions): Call<GetHoldingsAnswers, GetHoldingsFailures> {
    return getHoldings(this.#client, input, options);
  }

  /**
   * Lists the instruments of a fund on a date
   *
   * Every instrument that the fund owned on a date.
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments`
   *
   * @throws ApiError 400: The fund is unknown, the date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listInstruments(
    input: ListInstrumentsInput,
    options?: CallOptions,
  ): Call<ListInstrumentsAnswers, ListInstrumentsFailures> {
    return listInstruments(this.#client, input, options);
  }

  /**
   * Reads the returns of a fund's benchmark
   *
   * How the benchmark of the fund did over the usual periods.
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark`
   *
   * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getBenchmark(input: GetBenchmarkInput, options?: CallOptions): Call<GetBenchmarkAnswers, GetBenchmarkFailures> {
    return getBenchmark(this.#client, input, options);
  }

  /**
   * Reads the value of a fund's benchmark day by day
   *
   * The value of the benchmark.
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/nav`
   *
   * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getBenchmarkNav(
    input: GetBenchmarkNavInput,
    options?: CallOptions,
  ): Call<GetBenchmarkNavAnswers, GetBenchmarkNavFailures> {
    return getBenchmarkNav(this.#client, input, options);
  }

  /**
   * Reads the log return of a fund's benchmark day by day
   *
   * The daily logarithmic return of the benchmark.
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/log-return`
   *
   * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getBenchmarkLogReturn(
    input: GetBenchmarkLogReturnInput,
    options?: CallOptions,
  ): Call<GetBenchmarkLogReturnAnswers, GetBenchmarkLogReturnFailures> {
    return getBenchmarkLogReturn(this.#client, input, options);
  }

  /**
   * Reads the cumulative return of a fund's benchmark
   *
   * The return of the benchmark since the first day of the period.
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/cumulative-return`
   *
   * @throws ApiError 400: The fund is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getBenchmarkCumulativeReturn(
    input: GetBenchmarkCumulativeReturnInput,
    options?: CallOptions,
  ): Call<GetBenchmarkCumulativeReturnAnswers, GetBenchmarkCumulativeReturnFailures> {
    return getBenchmarkCumulativeReturn(this.#client, input, options);
  }

  /**
   * Lists the share classes
   *
   * The share classes of all funds.
   *
   * `GET /funds/info/v1/shares/`
   *
   * @throws ApiError 400: A header, a parameter or the body is missing or invalid, or the API key is not
   * accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  listShares(input: ListSharesInput = {}, options?: CallOptions): Call<ListSharesAnswers, ListSharesFailures> {
    return listShares(this.#client, input, options);
  }

  /**
   * Reads one share class
   *
   * One share class with its returns, fees and documents.
   *
   * `GET /funds/info/v1/shares/{isin}`
   *
   * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getShare(input: GetShareInput, options?: CallOptions): Call<GetShareAnswers, GetShareFailures> {
    return getShare(this.#client, input, options);
  }

  /**
   * Reads the price of a share class day by day
   *
   * The net asset value of one share.
   *
   * `GET /funds/info/v1/shares/{isin}/nav`
   *
   * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getShareNav(input: GetShareNavInput, options?: CallOptions): Call<GetShareNavAnswers, GetShareNavFailures> {
    return getShareNav(this.#client, input, options);
  }

  /**
   * Reads the log return of a share class day by day
   *
   * The daily logarithmic return of the share class.
   *
   * `GET /funds/info/v1/shares/{isin}/log-return`
   *
   * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getShareLogReturn(
    input: GetShareLogReturnInput,
    options?: CallOptions,
  ): Call<GetShareLogReturnAnswers, GetShareLogReturnFailures> {
    return getShareLogReturn(this.#client, input, options);
  }

  /**
   * Reads the cumulative return of a share class
   *
   * The return of the share class since the first day of the period.
   *
   * `GET /funds/info/v1/shares/{isin}/cumulative-return`
   *
   * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getShareCumulativeReturn(
    input: GetShareCumulativeReturnInput,
    options?: CallOptions,
  ): Call<GetShareCumulativeReturnAnswers, GetShareCumulativeReturnFailures> {
    return getShareCumulativeReturn(this.#client, input, options);
  }

  /**
   * Reads the number of shares day by day
   *
   * How many shares of the class investors hold.
   *
   * `GET /funds/info/v1/shares/{isin}/shares-outstanding`
   *
   * @throws ApiError 400: The share class is unknown, a date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getSharesOutstanding(
    input: GetSharesOutstandingInput,
    options?: CallOptions,
  ): Call<GetSharesOutstandingAnswers, GetSharesOutstandingFailures> {
    return getSharesOutstanding(this.#client, input, options);
  }

  /**
   * Reads the returns of the risk-free index
   *
   * How the risk-free index did over the usual periods.
   *
   * `GET /funds/info/v1/risk-free-index`
   *
   * @throws ApiError 400: A date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getRiskFreeIndex(
    input: GetRiskFreeIndexInput = {},
    options?: CallOptions,
  ): Call<GetRiskFreeIndexAnswers, GetRiskFreeIndexFailures> {
    return getRiskFreeIndex(this.#client, input, options);
  }

  /**
   * Reads the log return of the risk-free index day by day
   *
   * The daily logarithmic return of the index.
   *
   * `GET /funds/info/v1/risk-free-index/log-return`
   *
   * @throws ApiError 400: A date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getRiskFreeLogReturn(
    input: GetRiskFreeLogReturnInput = {},
    options?: CallOptions,
  ): Call<GetRiskFreeLogReturnAnswers, GetRiskFreeLogReturnFailures> {
    return getRiskFreeLogReturn(this.#client, input, options);
  }

  /**
   * Reads the cumulative return of the risk-free index
   *
   * The return of the index since the first day of the period.
   *
   * `GET /funds/info/v1/risk-free-index/cumulative-return`
   *
   * @throws ApiError 400: A date is invalid, or the API key is not accepted
   * @throws ApiError 429: The application has used up its calls of the day
   * @throws ApiError 500: The service failed, or a rule of the bank forbids what was asked (type `BUSINESS`,
   * with a `code`)
   * @throws ApiError 503: The service is overloaded or under maintenance
   */
  getRiskFreeCumulativeReturn(
    input: GetRiskFreeCumulativeReturnInput = {},
    options?: CallOptions,
  ): Call<GetRiskFreeCumulativeReturnAnswers, GetRiskFreeCumulativeReturnFailures> {
    return getRiskFreeCumulativeReturn(this.#client, input, options);
  }
}
