// Copied from specs/funds-info/v1/sandbox/history.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/funds-info/v1.ts";
import { type Day, dayOfDate } from "../../../common/sandbox/calendar.ts";
import { type Fund, fundPath, type FundShare } from "../../../common/sandbox/fund-list.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import { type PricePath, pricePath } from "../../../common/sandbox/price-path.ts";

/** Values of trading days, from the first to the last, both included. */
export interface History {
  readonly first: Day;
  readonly last: Day;
  /** The value that is published for a trading day. */
  valueOn(day: Day): number;
}

/** The prices of a share class. The last is the price of the order service. */
export function navOf(share: FundShare, market: Market): History {
  return historyOf(share.fund.inception, market, (day) => amountOf(market.priceOn(share, day)));
}

/** How many units investors hold. */
export function outstandingOf(share: FundShare, market: Market): History {
  const path = pathOf(share, () =>
    pricePath({ key: `${share.isin}/outstanding`, market: "outstanding", growth: 3, swing: 15 }),
  );
  const valueOn = (day: Day) => Math.round(share.outstanding * market.levelOn(path, day));
  return historyOf(share.fund.inception, market, valueOn);
}

/** What a fund is compared with: what it owns, without the fee. It stands at a hundred or more on the opening day. */
export function benchmarkOf(fund: Fund, market: Market): History {
  const path = pathOf(fund, () => fundPath(fund, `${fund.id}/benchmark`, fund.managementFee));
  const level = 10_000 + (fund.id % 400) * 100;
  return historyOf(fund.inception, market, (day) => amountOf(Math.round(level * market.levelOn(path, day))));
}

/** What money without risk has become. */
export function riskFreeIndexOf(market: Market): History {
  const { inceptionDate, level, growth, swing } = seed.riskFreeIndex;
  const path = pathOf(seed.riskFreeIndex, () =>
    pricePath({ key: "risk-free-index", market: "risk-free-index", growth, swing }),
  );
  const first = dayOfDate(inceptionDate) ?? 0;
  return historyOf(first, market, (day) => Math.round(level * market.levelOn(path, day) * 10_000) / 10_000);
}

function historyOf(first: Day, market: Market, valueOn: (day: Day) => number): History {
  return { first, last: market.quoteDay, valueOn };
}

const paths = new WeakMap<object, PricePath>();

/** The path of a share's units, a fund's benchmark or the index: laid out once. */
function pathOf(of: object, layOut: () => PricePath): PricePath {
  const known = paths.get(of);
  if (known !== undefined) return known;
  const path = layOut();
  paths.set(of, path);
  return path;
}
