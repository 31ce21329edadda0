// Copied from specs/common/sandbox/market.ts. Do not edit.

import { collection, type State } from "../../../../runtime/sandbox/behaviour/index.ts";
import { type Day, dayOf, tradingDayUntil } from "./calendar.ts";
import type { Cents } from "./money.ts";
import type { PricePath } from "./price-path.ts";

/**
 * What funds and stocks cost in a session. The seed's prices hold on the session's opening day: the day of its first
 * order, and today as long as there is none. Afterwards prices move from day to day, so that a tester who moves the
 * clock sees waiting orders filled; histories reach back from the opening day in the same way.
 */
export interface Market {
  /** In Helsinki. */
  readonly today: Day;
  /** The day whose closing prices hold today: the last trading day before it. */
  readonly quoteDay: Day;
  /** The trading day on which the listed prices hold. With `quoteDay` it decides all prices. */
  readonly opening: Day;
  /** The price of a trading day; the listed one on the opening day. Never 0. */
  priceOn(listed: Listed, quoteDay: Day): Cents;
  /** The same for a level that is no amount of money, without rounding. */
  levelOn(path: PricePath, quoteDay: Day): number;
}

/** What has a price. */
export interface Listed {
  /** On the opening day. */
  readonly price: Cents;
  readonly path: PricePath;
}

const openings = collection<Day>("market.opening");

/** The market of a session. */
export function marketOf({ state, now }: MarketSession): Market {
  const today = dayOf(now);
  const opening = quoteDayOf(state.open(openings).get("day") ?? today);
  const levelOn = (path: PricePath, day: Day) => path(tradingDayUntil(day) - opening);
  return {
    today,
    quoteDay: quoteDayOf(today),
    opening,
    levelOn,
    priceOn: ({ price, path }, day) => Math.max(1, Math.round(price * levelOn(path, day))),
  };
}

/** What a market needs of a session. */
export interface MarketSession {
  readonly state: State;
  readonly now: number;
}

/** Makes today the opening day of a session that has none yet. */
export function openMarket({ state, now }: MarketSession): void {
  const rows = state.open(openings);
  if (!rows.has("day")) rows.set("day", dayOf(now));
}

/** The trading day whose closing prices hold on a day. */
export function quoteDayOf(day: Day): Day {
  return tradingDayUntil(day - 1);
}
