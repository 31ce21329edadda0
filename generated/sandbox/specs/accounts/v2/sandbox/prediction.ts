// Copied from specs/accounts/v2/sandbox/prediction.ts. Do not edit.

import type { Prediction } from "../../../../../accounts/v2/index.ts";
import { confidenceOf } from "../../../common/sandbox/booking-codes.ts";
import type { Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { textOf } from "../../../common/sandbox/money.ts";
import { predict } from "../../../common/sandbox/prediction.ts";

/** A prediction as v2 tells it. */
export function toPrediction(account: LedgerAccount, ledger: Ledger, now: number, days: number): Prediction {
  const { balances, bookings } = predict(ledger, account.iban, now, days);
  return {
    accountId: account.accountId,
    generatedAt: momentOf(now),
    horizonDays: String(days),
    balances: balances.map(({ date, expected, low, high }) => ({
      date,
      expected: textOf(expected),
      low: textOf(low),
      high: textOf(high),
    })),
    transactions: bookings.map(({ date, amount, purpose, enrichment }) => ({
      date,
      amount: textOf(amount),
      currency: account.currency,
      purpose,
      category: enrichment.category,
      confidence: String(confidenceOf(enrichment)),
    })),
  };
}
