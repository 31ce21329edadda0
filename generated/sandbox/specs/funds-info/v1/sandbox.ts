// Copied from specs/funds-info/v1/sandbox.ts. Do not edit.

import type { FundDetails, ReturnReport, ShareDetails } from "../../../../funds-info/v1/index.ts";
import type { FundsInfoHandlers } from "../../../../funds-info/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { fundById, fundShareByIsin } from "../../common/sandbox/fund-list.ts";
import { marketOf } from "../../common/sandbox/market.ts";
import { createMemory } from "../../common/sandbox/remembered.ts";
import { answerSeries, answerSummary } from "./sandbox/answer-series.ts";
import { holdingsAnswer, holdingsDates, holdingsDay, instrumentAnswers } from "./sandbox/dated-holdings.ts";
import { fundAnswer, fundList } from "./sandbox/fund-answers.ts";
import { benchmarkOf, navOf, outstandingOf, riskFreeIndexOf } from "./sandbox/history.ts";
import { linksTo } from "./sandbox/links.ts";
import { returnSummaryOf } from "./sandbox/return-summary.ts";
import { shareDetailsAnswer, shareList } from "./sandbox/share-answers.ts";
import { cumulativeReturnSeries, logReturnSeries, valueSeries } from "./sandbox/time-series.ts";

const details = 32;
const fundDetails = createMemory<FundDetails>(details);
const shareDetails = createMemory<ShareDetails>(details);
const benchmarks = createMemory<ReturnReport>(details);
const indices = createMemory<ReturnReport>();

/** Histories end with the last trading day before the session's today, at the prices of the order service. */
export const behaviour = defineBehaviour<FundsInfoHandlers>({
  getLinks: (context) => ({ status: 200, body: { _links: linksTo(context).service } }),

  listFunds(context) {
    return { status: 200, body: fundList(context) };
  },

  getFund(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSummary(context, { memory: fundDetails, of: fund.id }, (period, market) =>
      fundAnswer(fund, market, period, linksTo(context)),
    );
  },

  listHoldings(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return { status: 200, body: holdingsDates(fund, marketOf(context), context) };
  },

  getHoldings(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    const market = marketOf(context);
    const day = holdingsDay(fund, market, context.input.latestOrDate);
    if (day === undefined) return context.invalid({ latestOrDate: "unknown" });
    return { status: 200, body: holdingsAnswer(fund, market, day, linksTo(context)) };
  },

  listInstruments(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    const market = marketOf(context);
    const day = holdingsDay(fund, market, context.input.latestOrDate);
    if (day === undefined) return context.invalid({ latestOrDate: "unknown" });
    return { status: 200, body: { payload: instrumentAnswers(fund, market, day, linksTo(context)) } };
  },

  getBenchmark(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSummary(context, { memory: benchmarks, of: fund.id }, (period, market) => ({
      returnSummary: returnSummaryOf(benchmarkOf(fund, market), period),
      _links: linksTo(context).benchmark(fund.id),
    }));
  },

  getBenchmarkNav(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSeries(context, (market) => benchmarkOf(fund, market), valueSeries);
  },

  getBenchmarkLogReturn(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSeries(context, (market) => benchmarkOf(fund, market), logReturnSeries);
  },

  getBenchmarkCumulativeReturn(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSeries(context, (market) => benchmarkOf(fund, market), cumulativeReturnSeries);
  },

  listShares(context) {
    return { status: 200, body: shareList(context) };
  },

  getShare(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSummary(context, { memory: shareDetails, of: share.isin }, (period, market) =>
      shareDetailsAnswer(share, market, period, linksTo(context)),
    );
  },

  getShareNav(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSeries(context, (market) => navOf(share, market), valueSeries);
  },

  getShareLogReturn(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSeries(context, (market) => navOf(share, market), logReturnSeries);
  },

  getShareCumulativeReturn(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSeries(context, (market) => navOf(share, market), cumulativeReturnSeries);
  },

  getSharesOutstanding(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSeries(context, (market) => outstandingOf(share, market), valueSeries);
  },

  getRiskFreeIndex: (context) =>
    answerSummary(context, { memory: indices, of: "" }, (period, market) => ({
      returnSummary: returnSummaryOf(riskFreeIndexOf(market), period),
      _links: linksTo(context).riskFreeIndex,
    })),

  getRiskFreeLogReturn: (context) => answerSeries(context, riskFreeIndexOf, logReturnSeries),

  getRiskFreeCumulativeReturn: (context) => answerSeries(context, riskFreeIndexOf, cumulativeReturnSeries),
});
