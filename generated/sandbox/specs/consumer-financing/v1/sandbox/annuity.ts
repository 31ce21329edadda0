// Copied from specs/consumer-financing/v1/sandbox/annuity.ts. Do not edit.

import type { Cents } from "../../../common/sandbox/money.ts";
import { roundedQuotient } from "../../../common/sandbox/rounding.ts";

/** One instalment of an annuity. */
export interface AnnuityRow {
  /** `principal` and `interest` together. */
  readonly instalment: Cents;
  readonly principal: Cents;
  readonly interest: Cents;
  /** What is owed afterwards. */
  readonly remaining: Cents;
}

/** A year's rate in hundredths of a per cent, divided by this, is a month's rate. */
const monthlyDivisor = 120_000n;

/**
 * The instalment that repays an amount with interest in equal parts: `amount * rate / (1 - (1 + rate) ** -months)`,
 * reckoned in whole numbers and rounded to cents only at the end.
 *
 * @param rate Hundredths of a per cent a year.
 */
export function annuityOf(amount: Cents, rate: number, months: number): Cents {
  if (rate === 0) return Number(roundedQuotient(BigInt(amount), BigInt(months)));
  const grown = (monthlyDivisor + BigInt(rate)) ** BigInt(months);
  const divisor = monthlyDivisor * (grown - monthlyDivisor ** BigInt(months));
  return Number(roundedQuotient(BigInt(amount) * BigInt(rate) * grown, divisor));
}

/** The instalments of an annuity. Interest is rounded to cents each month; the last row takes up what that leaves. */
export function annuityRows(amount: Cents, rate: number, months: number): readonly AnnuityRow[] {
  const usual = annuityOf(amount, rate, months);
  const rows: AnnuityRow[] = [];
  let owed = amount;
  for (let number = 1; number <= months; number++) {
    const interest = Number(roundedQuotient(BigInt(owed) * BigInt(rate), monthlyDivisor));
    const principal = number === months ? owed : usual - interest;
    owed -= principal;
    rows.push({ instalment: principal + interest, principal, interest, remaining: owed });
  }
  return rows;
}
