import type { FundsInfoHandlers } from "@op/funds-info/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { fundById, fundShareByIsin, funds } from "../../common/sandbox/fund-list.ts";
import { marketOf } from "../../common/sandbox/market.ts";
import { answerSeries, answerSummary } from "./sandbox/answer-series.ts";
import {
  holdingsAnswer,
  holdingsDateAnswer,
  holdingsDay,
  holdingsDays,
  instrumentAnswers,
} from "./sandbox/dated-holdings.ts";
import { fundAnswer, fundSummaryAnswer } from "./sandbox/fund-answers.ts";
import { benchmarkOf, navOf, outstandingOf, riskFreeIndexOf } from "./sandbox/history.ts";
import { linksTo } from "./sandbox/links.ts";
import { returnSummaryOf } from "./sandbox/return-summary.ts";
import { shareAnswer, shareDetailsAnswer } from "./sandbox/share-answers.ts";
import { cumulativeReturnSeries, logReturnSeries, valueSeries } from "./sandbox/time-series.ts";

/** Histories end with the last trading day before the session's today, at the prices of the order service. */
export const behaviour = defineBehaviour<FundsInfoHandlers>({
  getLinks: (context) => ({ status: 200, body: { _links: linksTo(context).service } }),

  listFunds(context) {
    const links = linksTo(context);
    return { status: 200, body: { payload: funds.map((fund) => fundSummaryAnswer(fund, links)) } };
  },

  getFund(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    return answerSummary(context, (period) => fundAnswer(fund, marketOf(context), period, linksTo(context)));
  },

  listHoldings(context) {
    const fund = fundById(context.input.fundId);
    if (fund === undefined) return context.invalid({ fundId: "unknown" });
    const [market, links] = [marketOf(context), linksTo(context)];
    const payload = holdingsDays(fund, market).map((day) => holdingsDateAnswer(fund, market, day, links));
    return { status: 200, body: { payload } };
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
    return answerSummary(context, (period) => ({
      returnSummary: returnSummaryOf(benchmarkOf(fund, marketOf(context)), period),
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
    const links = linksTo(context);
    const shares = funds.flatMap((fund) => fund.shares);
    return { status: 200, body: { payload: shares.map((share) => shareAnswer(share, links)) } };
  },

  getShare(context) {
    const share = fundShareByIsin(context.input.isin);
    if (share === undefined) return context.invalid({ isin: "unknown" });
    return answerSummary(context, (period) => shareDetailsAnswer(share, marketOf(context), period, linksTo(context)));
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
    answerSummary(context, (period) => ({
      returnSummary: returnSummaryOf(riskFreeIndexOf(marketOf(context)), period),
      _links: linksTo(context).riskFreeIndex,
    })),

  getRiskFreeLogReturn: (context) => answerSeries(context, riskFreeIndexOf, logReturnSeries),

  getRiskFreeCumulativeReturn: (context) => answerSeries(context, riskFreeIndexOf, cumulativeReturnSeries),
});
