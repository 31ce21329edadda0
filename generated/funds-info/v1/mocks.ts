// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { GetLinksAnswers, GetLinksFailures, GetLinksInput } from "./operations/service.ts";
import type {
  ListFundsAnswers,
  ListFundsFailures,
  ListFundsInput,
  GetFundAnswers,
  GetFundFailures,
  GetFundInput,
  ListHoldingsAnswers,
  ListHoldingsFailures,
  ListHoldingsInput,
  GetHoldingsAnswers,
  GetHoldingsFailures,
  GetHoldingsInput,
  ListInstrumentsAnswers,
  ListInstrumentsFailures,
  ListInstrumentsInput,
} from "./operations/funds.ts";
import type {
  GetBenchmarkAnswers,
  GetBenchmarkFailures,
  GetBenchmarkInput,
  GetBenchmarkNavAnswers,
  GetBenchmarkNavFailures,
  GetBenchmarkNavInput,
  GetBenchmarkLogReturnAnswers,
  GetBenchmarkLogReturnFailures,
  GetBenchmarkLogReturnInput,
  GetBenchmarkCumulativeReturnAnswers,
  GetBenchmarkCumulativeReturnFailures,
  GetBenchmarkCumulativeReturnInput,
} from "./operations/benchmarks.ts";
import type {
  ListSharesAnswers,
  ListSharesFailures,
  ListSharesInput,
  GetShareAnswers,
  GetShareFailures,
  GetShareInput,
  GetShareNavAnswers,
  GetShareNavFailures,
  GetShareNavInput,
  GetShareLogReturnAnswers,
  GetShareLogReturnFailures,
  GetShareLogReturnInput,
  GetShareCumulativeReturnAnswers,
  GetShareCumulativeReturnFailures,
  GetShareCumulativeReturnInput,
  GetSharesOutstandingAnswers,
  GetSharesOutstandingFailures,
  GetSharesOutstandingInput,
} from "./operations/shares.ts";
import type {
  GetRiskFreeIndexAnswers,
  GetRiskFreeIndexFailures,
  GetRiskFreeIndexInput,
  GetRiskFreeLogReturnAnswers,
  GetRiskFreeLogReturnFailures,
  GetRiskFreeLogReturnInput,
  GetRiskFreeCumulativeReturnAnswers,
  GetRiskFreeCumulativeReturnFailures,
  GetRiskFreeCumulativeReturnInput,
} from "./operations/risk-free-index.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface FundsInfoHandlers {
  /**
   * Lists the parts of the service
   *
   * `GET /funds/info/v1/`
   */
  getLinks: MockHandler<GetLinksInput, GetLinksAnswers | GetLinksFailures>;
  /**
   * Lists the funds
   *
   * `GET /funds/info/v1/funds`
   */
  listFunds: MockHandler<ListFundsInput, ListFundsAnswers | ListFundsFailures>;
  /**
   * Reads one fund
   *
   * `GET /funds/info/v1/funds/{fundId}`
   */
  getFund: MockHandler<GetFundInput, GetFundAnswers | GetFundFailures>;
  /**
   * Lists the dates of a fund's holdings
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings`
   */
  listHoldings: MockHandler<ListHoldingsInput, ListHoldingsAnswers | ListHoldingsFailures>;
  /**
   * Reads the holdings of a fund on a date
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}`
   */
  getHoldings: MockHandler<GetHoldingsInput, GetHoldingsAnswers | GetHoldingsFailures>;
  /**
   * Lists the instruments of a fund on a date
   *
   * `GET /funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments`
   */
  listInstruments: MockHandler<ListInstrumentsInput, ListInstrumentsAnswers | ListInstrumentsFailures>;
  /**
   * Reads the returns of a fund's benchmark
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark`
   */
  getBenchmark: MockHandler<GetBenchmarkInput, GetBenchmarkAnswers | GetBenchmarkFailures>;
  /**
   * Reads the value of a fund's benchmark day by day
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/nav`
   */
  getBenchmarkNav: MockHandler<GetBenchmarkNavInput, GetBenchmarkNavAnswers | GetBenchmarkNavFailures>;
  /**
   * Reads the log return of a fund's benchmark day by day
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/log-return`
   */
  getBenchmarkLogReturn: MockHandler<
    GetBenchmarkLogReturnInput,
    GetBenchmarkLogReturnAnswers | GetBenchmarkLogReturnFailures
  >;
  /**
   * Reads the cumulative return of a fund's benchmark
   *
   * `GET /funds/info/v1/funds/{fundId}/benchmark/cumulative-return`
   */
  getBenchmarkCumulativeReturn: MockHandler<
    GetBenchmarkCumulativeReturnInput,
    GetBenchmarkCumulativeReturnAnswers | GetBenchmarkCumulativeReturnFailures
  >;
  /**
   * Lists the share classes
   *
   * `GET /funds/info/v1/shares/`
   */
  listShares: MockHandler<ListSharesInput, ListSharesAnswers | ListSharesFailures>;
  /**
   * Reads one share class
   *
   * `GET /funds/info/v1/shares/{isin}`
   */
  getShare: MockHandler<GetShareInput, GetShareAnswers | GetShareFailures>;
  /**
   * Reads the price of a share class day by day
   *
   * `GET /funds/info/v1/shares/{isin}/nav`
   */
  getShareNav: MockHandler<GetShareNavInput, GetShareNavAnswers | GetShareNavFailures>;
  /**
   * Reads the log return of a share class day by day
   *
   * `GET /funds/info/v1/shares/{isin}/log-return`
   */
  getShareLogReturn: MockHandler<GetShareLogReturnInput, GetShareLogReturnAnswers | GetShareLogReturnFailures>;
  /**
   * Reads the cumulative return of a share class
   *
   * `GET /funds/info/v1/shares/{isin}/cumulative-return`
   */
  getShareCumulativeReturn: MockHandler<
    GetShareCumulativeReturnInput,
    GetShareCumulativeReturnAnswers | GetShareCumulativeReturnFailures
  >;
  /**
   * Reads the number of shares day by day
   *
   * `GET /funds/info/v1/shares/{isin}/shares-outstanding`
   */
  getSharesOutstanding: MockHandler<
    GetSharesOutstandingInput,
    GetSharesOutstandingAnswers | GetSharesOutstandingFailures
  >;
  /**
   * Reads the returns of the risk-free index
   *
   * `GET /funds/info/v1/risk-free-index`
   */
  getRiskFreeIndex: MockHandler<GetRiskFreeIndexInput, GetRiskFreeIndexAnswers | GetRiskFreeIndexFailures>;
  /**
   * Reads the log return of the risk-free index day by day
   *
   * `GET /funds/info/v1/risk-free-index/log-return`
   */
  getRiskFreeLogReturn: MockHandler<
    GetRiskFreeLogReturnInput,
    GetRiskFreeLogReturnAnswers | GetRiskFreeLogReturnFailures
  >;
  /**
   * Reads the cumulative return of the risk-free index
   *
   * `GET /funds/info/v1/risk-free-index/cumulative-return`
   */
  getRiskFreeCumulativeReturn: MockHandler<
    GetRiskFreeCumulativeReturnInput,
    GetRiskFreeCumulativeReturnAnswers | GetRiskFreeCumulativeReturnFailures
  >;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createFundsInfoMocks(options: MockOptions<FundsInfoHandlers> = {}): Mocks<FundsInfoHandlers> {
  return createMocks<FundsInfoHandlers>(contract, options);
}
