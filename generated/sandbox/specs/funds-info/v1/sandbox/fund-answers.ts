// Copied from specs/funds-info/v1/sandbox/fund-answers.ts. Do not edit.

import type { FundDetails, FundSummaryList, FundSummary } from "../../../../../funds-info/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/funds-info/v1.ts";
import { dateOf } from "../../../common/sandbox/calendar.ts";
import { type Fund, funds } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";
import { basketOn } from "./basket.ts";
import { holdingsDays } from "./dated-holdings.ts";
import { benchmarkOf } from "./history.ts";
import { holdingsTextsOf } from "./holdings-summary.ts";
import { type Links, linksTo, type Linked } from "./links.ts";
import type { Period } from "./period.ts";
import { benchmarkSummaryOf } from "./return-summary.ts";
import { riskOf } from "./risk.ts";
import { shareAnswer } from "./share-answers.ts";

const lists = createMemory<FundSummaryList>();

/** All funds. */
export function fundList(linked: Linked): FundSummaryList {
  const links = linksTo(linked);
  return lists(linked.origin, () => constantBody({ payload: funds.map((fund) => fundSummaryAnswer(fund, links)) }));
}

/** A fund in short. */
export function fundSummaryAnswer(fund: Fund, links: Links): FundSummary {
  const { id, name, fundType, inception, riskClass } = fund;
  return { id, name, fundType, inceptionDate: dateOf(inception), riskClass, _links: links.fund(id) };
}

/** A fund with its texts, share classes and summaries. */
export function fundAnswer(fund: Fund, market: Market, period: Period, links: Links): FundDetails {
  const { description, commentary } = seed.fundTypes[fund.fundType];
  const commentaryDay = holdingsDays(fund, market)[0] ?? market.quoteDay;
  return {
    ...fundSummaryAnswer(fund, links),
    description,
    commentaryDate: dateOf(commentaryDay),
    commentary: { fi: commentary },
    expectedReturnPerAnnum: fund.expectedReturnPerAnnum,
    ...riskOf(fund),
    shares: fund.shares.map((share) => shareAnswer(share, links)),
    benchmarkSummary: benchmarkSummaryOf(benchmarkOf(fund, market), period),
    holdingsSummary: holdingsTextsOf(basketOn(fund, market, commentaryDay)),
  };
}
