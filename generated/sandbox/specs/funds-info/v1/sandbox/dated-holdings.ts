// Copied from specs/funds-info/v1/sandbox/dated-holdings.ts. Do not edit.

import type {
  DatedHoldings,
  FundInstrument,
  HoldingsDate,
  HoldingsDateList,
} from "../../../../../funds-info/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { dateOf, type Day, dayOfDate, tradingDayUntil, turnOfMonth } from "../../../common/sandbox/calendar.ts";
import type { Fund } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";
import { basketOn } from "./basket.ts";
import { navOf, outstandingOf } from "./history.ts";
import { holdingsSummaryOf } from "./holdings-summary.ts";
import { type Linked, type Links, linksTo } from "./links.ts";
import { firstTradingDay } from "./time-series.ts";

const monthsTold = 24;

/** The days for which holdings are known: the last trading days of the last two years' months, latest first. */
export function holdingsDays(fund: Fund, market: Market): readonly Day[] {
  const days: Day[] = [];
  for (let day = turnOfMonth(market.quoteDay + 1); days.length < monthsTold; day = turnOfMonth(day)) {
    const tradingDay = tradingDayUntil(day);
    if (tradingDay < fund.inception) break;
    days.push(tradingDay);
  }
  return days;
}

/** The day that `latest` or a date means. Undefined for a day without holdings. */
export function holdingsDay(fund: Fund, market: Market, latestOrDate: string): Day | undefined {
  const days = holdingsDays(fund, market);
  if (latestOrDate === "latest") return days[0];
  const day = dayOfDate(latestOrDate);
  return days.find((each) => each === day);
}

const lists = createMemory<HoldingsDateList>(32);

/** The list of the days. */
export function holdingsDates(fund: Fund, market: Market, linked: Linked): HoldingsDateList {
  const links = linksTo(linked);
  return lists(JSON.stringify([fund.id, linked.origin, market.opening, market.quoteDay]), () =>
    constantBody({ payload: holdingsDays(fund, market).map((day) => holdingsDateAnswer(fund, market, day, links)) }),
  );
}

function holdingsDateAnswer(fund: Fund, market: Market, day: Day, links: Links): HoldingsDate {
  const date = dateOf(day);
  return { date, totalPosition: sizeOn(fund, market, day), _links: links.holdingsDate(fund.id, date) };
}

/** The holdings of a day in shares. */
export function holdingsAnswer(fund: Fund, market: Market, day: Day, links: Links): DatedHoldings {
  const date = dateOf(day);
  return {
    date,
    totalPosition: sizeOn(fund, market, day),
    _links: links.holdings(fund.id, date),
    summary: holdingsSummaryOf(basketOn(fund, market, day)),
  };
}

/** The instruments of a day. */
export function instrumentAnswers(fund: Fund, market: Market, day: Day, links: Links): FundInstrument[] {
  return basketOn(fund, market, day).map(({ name, isin, type, currency, region, sector, position }) => ({
    ...(name === undefined ? {} : { name }),
    ...(isin === undefined ? {} : { isin }),
    type,
    currency,
    ...(region === undefined ? {} : { region }),
    ...(sector === undefined ? {} : { sector }),
    position: position / 10_000,
    _links: links.instrument(fund.id, dateOf(day)),
  }));
}

/** The worth of all units in millions of euros, with two decimals. */
function sizeOn(fund: Fund, market: Market, day: Day): number {
  const euros = fund.shares.reduce((sum, share) => {
    const nav = navOf(share, market);
    const on = Math.max(day, firstTradingDay(nav));
    return sum + nav.valueOn(on) * outstandingOf(share, market).valueOn(on);
  }, 0);
  return Math.round(euros / 10_000) / 100;
}
