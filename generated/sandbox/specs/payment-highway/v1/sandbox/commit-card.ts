// Copied from specs/payment-highway/v1/sandbox/commit-card.ts. Do not edit.

import type { Result } from "../../../../../payment-highway/v1/index.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import { filingCode } from "./filing-code.ts";
import { giveBack, takeMoney } from "./merchant-money.ts";
import { results } from "./results.ts";
import { transactionRows, type CardPayment, type CardTransaction } from "./transaction-rows.ts";

/** The payment of a transaction, where it has been made. */
export function paymentAt({ payment }: CardTransaction, now: number): CardPayment | undefined {
  return payment !== undefined && payment.at <= now ? payment : undefined;
}

/** Takes the money of an authorised payment; again for the same amount changes nothing. */
export function commitCard(
  session: LedgerSession,
  row: CardTransaction,
  { amount, currency }: { readonly amount: Cents; readonly currency: string },
): Result {
  const payment = paymentAt(row, session.now);
  if (payment?.outcome !== "authorized" || payment.currency !== currency) return results.error;
  if (payment.committed !== undefined) return payment.committed.amount === amount ? results.ok : results.error;
  if (amount > payment.left) return results.error;
  withCommit(session, row, payment, amount);
  return results.ok;
}

/** Keeps a payment as committed, and credits the merchant. */
export function withCommit(session: LedgerSession, row: CardTransaction, payment: CardPayment, amount: Cents): void {
  const { state, now } = session;
  const committed: CardPayment = { ...payment, modified: now, left: amount, committed: { amount, at: now } };
  allOrNothing((changes) => {
    changes.set(state.open(transactionRows), row.id, { ...row, payment: committed });
    takeMoney(session, { amount, ...textsOf(payment, "KORTTIMAKSU") });
  });
}

/**
 * Gives money back: that of a committed payment to the payer, that of another to nobody, as it was never taken.
 *
 * @param amount in cents; all that is left if absent.
 */
export function revertCard(session: LedgerSession, row: CardTransaction, amount?: Cents): Result {
  const { state, now, ids } = session;
  const payment = paymentAt(row, now);
  if (payment?.outcome !== "authorized") return results.error;
  const back = amount ?? payment.left;
  if (back <= 0 || back > payment.left) return results.error;
  const isVoid = payment.committed === undefined;
  const revert = { id: ids.uuid(), amount: back, at: now, filingCode: filingCode(now, ids.digits(6)), isVoid };
  const reverts = [...payment.reverts, revert];
  allOrNothing((changes) => {
    const changed: CardTransaction = {
      ...row,
      payment: { ...payment, modified: now, left: payment.left - back, reverts },
    };
    changes.set(state.open(transactionRows), row.id, changed);
    if (!isVoid) giveBack(session, { amount: back, ...textsOf(payment, "KORTTIPALAUTUS") });
  });
  return results.ok;
}

function textsOf({ order, referenceNumber }: CardPayment, purpose: string) {
  return { purpose, message: order, reference: referenceNumber };
}
