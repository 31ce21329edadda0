// Copied from specs/payment-highway/v1/sandbox/settlement.ts. Do not edit.

import type { Settlement, SettlementTransaction } from "../../../../../payment-highway/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { statuses } from "./results.ts";
import { statusOf } from "./transaction-answers.ts";
import { transactionRows, type CardPayment, type CardTransaction } from "./transaction-rows.ts";

/** A day as reports name it, `20181203`, in UTC: as all times of Payment Highway. */
export function reportDay(milliseconds: number): string {
  return momentOf(milliseconds).slice(0, 10).replaceAll("-", "");
}

/** When the batch of a day is sent: at one in the night after it. */
export function sentAt(day: string): number {
  return midnightOf(day) + 25 * 3_600_000;
}

/** The first moment of a day, in milliseconds since 1970; NaN for what is no day. */
export function midnightOf(day: string): number {
  return Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`);
}

/**
 * What the acquirer settles of a day: the money that was taken and given back on it, by currency. None where nothing
 * was. A batch that has not been sent is in it, as pending.
 */
export function settlementsOf(state: State, day: string, now: number): Settlement[] {
  const entries = [...state.open(transactionRows).values()].flatMap((row) =>
    row.kind === "card" && row.payment !== undefined ? entriesOf(row, row.payment, day) : [],
  );
  const currencies = [...new Set(entries.map(({ currency }) => currency))].sort();
  return currencies.map((currency, index) => {
    const transactions = entries.filter((entry) => entry.currency === currency);
    return {
      id: `${day}-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
      batch: day.slice(2) + String(index + 1),
      timestamp: momentOf(sentAt(day)),
      merchant: {
        id: seed.merchant.id,
        name: seed.merchant.name,
        acquirer_merchant_id: seed.merchant.acquirer_merchant_id,
      },
      acquirer: seed.acquirer,
      transaction_count: transactions.length,
      net_amount: transactions.reduce((sum, { amount }) => sum + amount, 0),
      currency,
      transactions,
      status: now < sentAt(day) ? statuses.waiting : statuses.ok,
      reference: day.slice(2),
    };
  });
}

/** What a transaction adds to a day; reverts with a negative amount, so that all adds up. */
function entriesOf(row: CardTransaction, payment: CardPayment, day: string): SettlementTransaction[] {
  const { committed, reverts } = payment;
  if (committed === undefined) return [];
  const common = {
    id: row.id,
    partial_pan: payment.card.partial_pan,
    currency: payment.currency,
    authorization_code: payment.authorizationCode,
    order: payment.order ?? "",
    recurring: payment.isRecurring,
  };
  const debit: SettlementTransaction = {
    ...common,
    type: "debit",
    amount: committed.amount,
    timestamp: momentOf(committed.at),
    filing_code: row.filingCode,
    status: statusOf(payment),
  };
  const backs = reverts
    .filter(({ at, isVoid }) => isVoid !== true && reportDay(at) === day)
    .map(({ amount, at, filingCode = row.filingCode }): SettlementTransaction => {
      const timestamp = momentOf(at);
      return { ...common, type: "revert", amount: -amount, timestamp, filing_code: filingCode, status: statuses.ok };
    });
  return reportDay(committed.at) === day ? [debit, ...backs] : backs;
}
