// Copied from specs/common/sandbox/holding.ts. Do not edit.

import type { Day } from "./calendar.ts";
import type { Cents } from "./money.ts";

/** What somebody holds of one fund or stock. */
export interface Holding {
  /** Shares, or millionths of a unit. More than zero. */
  readonly quantity: number;
  /** What was paid for it. Of what is sold a part is taken off. */
  readonly paid: Cents;
  /** The day on which it last changed; before all others for what a session began with. */
  readonly since: Day;
  /** What it was in the days before that, the earliest first. */
  readonly past: readonly PastHolding[];
}

/** What a holding was from one day to another, both included. */
export interface PastHolding extends Pick<Holding, "quantity" | "paid" | "since"> {
  readonly until: Day;
}

/** How many days are told of, today included. */
export const daysTold = 7;

/** A holding that was there before the session began. */
export function seededHolding(quantity: number, paid: Cents): Holding {
  return { quantity, paid, since: Number.MIN_SAFE_INTEGER, past: [] };
}

/** A holding that has changed on a day, or is new. */
export function changedHolding(
  before: Holding | undefined,
  { quantity, paid }: Pick<Holding, "quantity" | "paid">,
  today: Day,
): Holding {
  if (before === undefined || before.since >= today) {
    return { quantity, paid, since: today, past: before?.past ?? [] };
  }
  const past = [
    ...before.past,
    { quantity: before.quantity, paid: before.paid, since: before.since, until: today - 1 },
  ];
  return { quantity, paid, since: today, past: past.filter(({ until }) => until > today - daysTold) };
}

/** What the holding was on a day; undefined where it was not yet. */
export function holdingOn(holding: Holding, day: Day): Pick<Holding, "quantity" | "paid"> | undefined {
  return day >= holding.since ? holding : holding.past.find(({ since, until }) => since <= day && day <= until);
}
