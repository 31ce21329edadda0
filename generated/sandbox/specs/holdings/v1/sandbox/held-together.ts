// Copied from specs/holdings/v1/sandbox/held-together.ts. Do not edit.

import type { Day } from "../../../common/sandbox/calendar.ts";
import { type Holding, holdingOn, type PastHolding } from "../../../common/sandbox/holding.ts";
import type { OwnedHolding } from "../../../common/sandbox/portfolio.ts";

/** Holdings of the same stock in several custodies as one, in the order in which the stocks first come. */
export function heldTogether(holdings: readonly OwnedHolding[]): readonly OwnedHolding[] {
  const together = new Map<string, OwnedHolding>();
  for (const holding of holdings) {
    const before = together.get(holding.isinCode);
    together.set(holding.isinCode, before === undefined ? holding : { ...before, ...sumOfTwo(before, holding) });
  }
  return [...together.values()];
}

function sumOfTwo(one: Holding, other: Holding): Holding {
  const starts = [one, other, ...one.past, ...other.past].map(({ since }) => since);
  const days = [...new Set(starts)].sort((earlier, later) => earlier - later);
  const spans = days.map((since, index) => spanOf(one, other, since, (days[index + 1] ?? Infinity) - 1));
  const quantity = one.quantity + other.quantity;
  return { quantity, paid: one.paid + other.paid, since: Math.max(one.since, other.since), past: spans.slice(0, -1) };
}

/** What both were in days in which neither changed. */
function spanOf(one: Holding, other: Holding, since: Day, until: Day): PastHolding {
  const held = [holdingOn(one, since), holdingOn(other, since)].filter((each) => each !== undefined);
  const quantity = held.reduce((sum, each) => sum + each.quantity, 0);
  const paid = held.reduce((sum, each) => sum + each.paid, 0);
  return { quantity, paid, since, until };
}
