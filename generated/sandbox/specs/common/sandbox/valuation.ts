// Copied from specs/common/sandbox/valuation.ts. Do not edit.

import { dateOf, type Day } from "./calendar.ts";
import { daysTold, type Holding, holdingOn } from "./holding.ts";
import { amountOf, type Cents } from "./money.ts";
import { partOf } from "./rounding.ts";

/** What something is worth, in numbers as answers tell them. */
export interface Valuation {
  readonly marketValue: number;
  readonly changeOfValue: number;
  readonly subscriptionValue: number;
  readonly changeAsPercentage: number;
}

/** What a holding was worth on a day. */
export interface DatedValue {
  readonly date: string;
  readonly marketValue: number;
  readonly subscriptionValue: number;
}

/** A worth and what was paid for it. Worths of several holdings add up. */
export interface Worth {
  readonly worth: Cents;
  readonly paid: Cents;
}

/** The numbers of one holding, or of the sum of several. Percentages have two decimals; 0 where nothing was paid. */
export function valuationOf({ worth, paid }: Worth): Valuation {
  const change = worth - paid;
  return {
    marketValue: amountOf(worth),
    changeOfValue: amountOf(change),
    subscriptionValue: amountOf(paid),
    // Hundredths of a per cent are cents of a hundred.
    changeAsPercentage: paid === 0 ? 0 : amountOf(partOf(change, 10_000, paid)),
  };
}

/** The sum of worths, each as it is: nothing is converted. */
export function sumOf(worths: Iterable<Worth>): Worth {
  let [worth, paid] = [0, 0];
  for (const each of worths) {
    worth += each.worth;
    paid += each.paid;
  }
  return { worth, paid };
}

/** What a holding was worth in the last days, the earliest first and today last. */
export function datedValuesOf(
  holding: Holding,
  today: Day,
  worthOn: (quantity: number, day: Day) => Cents,
): DatedValue[] {
  const days = Array.from({ length: daysTold }, (_, index) => today - daysTold + 1 + index);
  return days.flatMap((day) => {
    const held = holdingOn(holding, day);
    if (held === undefined) return [];
    const marketValue = amountOf(worthOn(held.quantity, day));
    return [{ date: dateOf(day), marketValue, subscriptionValue: amountOf(held.paid) }];
  });
}
