// Copied from specs/funds-info/v1/sandbox/period.ts. Do not edit.

import { type Day, dayOfDate } from "../../../common/sandbox/calendar.ts";

/** The days of a request, both included; all days where it gives none. */
export interface Period {
  readonly kind: "period";
  readonly since: Day;
  readonly until: Day;
}

/** What is wrong with a request's days, by the side that is to be corrected. */
export interface PeriodViolation {
  readonly kind: "violation";
  readonly side: "since" | "until";
  readonly text: string;
}

/** Reads two dates that are given together or not at all. `names` are those of the parameters. */
export function periodOf(
  since: string | undefined,
  until: string | undefined,
  names: { readonly since: string; readonly until: string } = { since: "since", until: "until" },
): Period | PeriodViolation {
  if (since === undefined && until === undefined) return { kind: "period", since: -Infinity, until: Infinity };
  if (until === undefined) return violation("until", `must be given together with ${names.since}`);
  if (since === undefined) return violation("since", `must be given together with ${names.until}`);
  const [first, last] = [dayOfDate(since), dayOfDate(until)];
  if (first === undefined) return violation("since", "must be a date");
  if (last === undefined) return violation("until", "must be a date");
  if (last < first) return violation("until", `must not be before ${names.since}`);
  return { kind: "period", since: first, until: last };
}

function violation(side: PeriodViolation["side"], text: string): PeriodViolation {
  return { kind: "violation", side, text };
}
