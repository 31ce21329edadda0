// Copied from specs/accounts/v1/sandbox/prediction.ts. Do not edit.

import type { Prediction } from "../../../../../accounts/v1/index.ts";
import { confidenceOf } from "../../../common/sandbox/booking-codes.ts";
import type { Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import { predict } from "../../../common/sandbox/prediction.ts";

/** A prediction as v1 tells it. */
export function toPrediction(account: LedgerAccount, ledger: Ledger, now: number, days: number): Prediction {
  const { balances, bookings } = predict(ledger, account.iban, now, days);
  return {
    accountId: account.accountId,
    generatedAt: momentOf(now),
    horizonDays: days,
    balances: balances.map(({ date, expected, low, high }) => ({
      date,
      expected: amountOf(expected),
      low: amountOf(low),
      high: amountOf(high),
    })),
    transactions: bookings.map(({ date, amount, purpose, enrichment }) => ({
      date,
      amount: amountOf(amount),
      currency: account.currency,
      purpose,
      category: enrichment.category,
      confidence: confidenceOf(enrichment),
    })),
  };
}
