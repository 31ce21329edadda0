import type { TimeSeries } from "@op/funds-info/v1";
import { constantBody, type State } from "@op/sandbox/behaviour";
import { type Market, marketOf, type MarketSession } from "../../../common/sandbox/market.ts";
import type { Memory } from "../../../common/sandbox/remembered.ts";
import type { History } from "./history.ts";
import type { Linked } from "./links.ts";
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
export interface SummaryContext<Invalid> extends MarketSession, Linked {
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

/** The summaries of an operation, and which of them is asked for. */
export interface KnownSummaries<Body> {
  readonly memory: Memory<Body>;
  /** By what the path names. */
  readonly of: string | number;
}

/** Answers what its subject, its period and the prices of the day decide. */
export function answerSummary<Invalid, Body extends object>(
  context: SummaryContext<Invalid>,
  { memory, of }: KnownSummaries<Body>,
  bodyOf: (period: Period, market: Market) => Body,
): Invalid | { readonly status: 200; readonly body: Body } {
  const { summarySince, summaryUntil } = context.input;
  const period = periodOf(summarySince, summaryUntil, { since: "summarySince", until: "summaryUntil" });
  if (period.kind === "period") {
    const market = marketOf(context);
    const key = JSON.stringify([of, summarySince, summaryUntil, context.origin, market.opening, market.quoteDay]);
    return { status: 200, body: memory(key, () => constantBody(bodyOf(period, market))) };
  }
  const name = period.side === "since" ? "summarySince" : "summaryUntil";
  return context.invalid({ [name]: period.text });
}
