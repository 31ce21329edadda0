// Copied from specs/funds-info/v1/sandbox/time-series.ts. Do not edit.

import type { DatedValue } from "../../../../../funds-info/v1/index.ts";
import { dateOf, type Day, isTradingDay, tradingDayUntil } from "../../../common/sandbox/calendar.ts";
import type { History } from "./history.ts";
import type { Period } from "./period.ts";

/** Makes the series of a period from a history. */
export type SeriesOf = (history: History, period: Period) => DatedValue[];

/** The values themselves. */
export const valueSeries: SeriesOf = (history, period) =>
  tradingDays(history, period).map((day) => ({ date: dateOf(day), value: history.valueOn(day) }));

/** The logarithm of each value by the one of the trading day before; the first day of a history has none. */
export const logReturnSeries: SeriesOf = (history, period) => {
  const days = tradingDays(history, period).filter((day) => day > firstTradingDay(history));
  let before = history.valueOn(tradingDayUntil((days[0] ?? history.last) - 1));
  return days.map((day) => {
    const value = history.valueOn(day);
    const change = Math.log(value / before);
    before = value;
    return { date: dateOf(day), value: rounded(change) };
  });
};

/** How much more each value is than the one of the first day of the period: 0.05 for 5 per cent. */
export const cumulativeReturnSeries: SeriesOf = (history, period) => {
  const days = tradingDays(history, period);
  const first = history.valueOn(days[0] ?? history.last);
  return days.map((day) => ({ date: dateOf(day), value: rounded(history.valueOn(day) / first - 1) }));
};

/** The first trading day of a history. */
export function firstTradingDay({ first }: History): Day {
  let day = first;
  while (!isTradingDay(day)) day++;
  return day;
}

function tradingDays({ first, last }: History, { since, until }: Period): Day[] {
  const days: Day[] = [];
  for (let day = Math.max(first, since); day <= Math.min(last, until); day++) {
    if (isTradingDay(day)) days.push(day);
  }
  return days;
}

/** To eight decimals: many of them add up without the sum being seen to drift. Never -0. */
function rounded(value: number): number {
  return Math.round(value * 1e8) / 1e8 + 0;
}
