import type { TimeSeries } from "@op/funds-info/v1";
import type { State } from "@op/sandbox/behaviour";
import { type Market, marketOf } from "../../../common/sandbox/market.ts";
import type { History } from "./history.ts";
import { type Period, periodOf } from "./period.ts";
import type { SeriesOf } from "./time-series.ts";

/** What answering a series needs of the context of an operation. */
export interface SeriesContext<Invalid> {
  readonly input: { readonly since?: string; readonly until?: string };
  readonly state: State;
  readonly now: number;
  invalid(violations: { since?: string; until?: string }): Invalid;
}

/** What answering a summary needs of the context of an operation. */
export interface SummaryContext<Invalid> {
  readonly input: { readonly summarySince?: string; readonly summaryUntil?: string };
  invalid(violations: { summarySince?: string; summaryUntil?: string }): Invalid;
}

/** Answers the series of a history in the period that is asked for. */
export function answerSeries<Invalid>(
  context: SeriesContext<Invalid>,
  historyIn: (market: Market) => History,
  seriesOf: SeriesOf,
): Invalid | { readonly status: 200; readonly body: TimeSeries } {
  const period = periodOf(context.input.since, context.input.until);
  if (period.kind === "violation") return context.invalid({ [period.side]: period.text });
  return { status: 200, body: { payload: seriesOf(historyIn(marketOf(context)), period) } };
}

/** Answers what the period of a summary decides. */
export function answerSummary<Invalid, Body>(
  context: SummaryContext<Invalid>,
  bodyOf: (period: Period) => Body,
): Invalid | { readonly status: 200; readonly body: Body } {
  const { summarySince, summaryUntil } = context.input;
  const period = periodOf(summarySince, summaryUntil, { since: "summarySince", until: "summaryUntil" });
  if (period.kind === "period") return { status: 200, body: bodyOf(period) };
  const name = period.side === "since" ? "summarySince" : "summaryUntil";
  return context.invalid({ [name]: period.text });
}
