// Copied from specs/funds-info/v1/sandbox/return-summary.ts. Do not edit.

import type { BenchmarkSummary, ReturnSummary } from "../../../../../funds-info/v1/index.ts";
import { type Day, monthsAfter, tradingDayUntil, turnOfYear } from "../../../common/sandbox/calendar.ts";
import type { History } from "./history.ts";
import type { Period } from "./period.ts";
import { firstTradingDay } from "./time-series.ts";

/**
 * The returns over the usual periods that end with the given one, in per cent with two decimals. A period that begins
 * before the given one, or before the history, is left out.
 */
export function returnSummaryOf(history: History, { since, until }: Period): ReturnSummary {
  const start = Math.max(firstTradingDay(history), since);
  const end = tradingDayUntil(Math.min(history.last, until));
  if (end < start) return {};
  const summary: ReturnSummary = {};
  for (const [name, months] of periods) {
    const from = tradingDayUntil(monthsAfter(end, -months));
    if (from >= start) summary[name] = returnOf(history, from, end, months / 12);
  }
  const turn = tradingDayUntil(turnOfYear(end));
  if (turn >= start) summary.year = returnOf(history, turn, end);
  const from = Math.max(firstTradingDay(history), tradingDayUntil(start));
  const years = (end - from) / daysOfYear;
  if (years >= 1) summary.sinceInceptionPA = returnOf(history, from, end, years);
  summary.sinceInception = returnOf(history, from, end);
  return summary;
}

/** The same as texts, without ten years: benchmarks are told so within a fund. */
export function benchmarkSummaryOf(history: History, period: Period): BenchmarkSummary {
  const { tenYearPA: _tenYearPA, ...summary } = returnSummaryOf(history, period);
  return Object.fromEntries(Object.entries(summary).map(([name, value]) => [name, String(value)]));
}

const daysOfYear = 365.25;

const periods = [
  ["oneMonth", 1],
  ["threeMonths", 3],
  ["sixMonths", 6],
  ["oneYear", 12],
  ["threeYearPA", 36],
  ["fiveYearPA", 60],
  ["tenYearPA", 120],
] as const;

/** Over more than a year: per annum. */
function returnOf(history: History, from: Day, until: Day, years = 1): number {
  const ratio = history.valueOn(until) / history.valueOn(from);
  const perAnnum = years > 1 ? ratio ** (1 / years) : ratio;
  return Math.round((perAnnum - 1) * 10_000) / 100 + 0;
}
