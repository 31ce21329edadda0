// Copied from specs/payment-highway/v1/sandbox/transaction-answers.ts. Do not edit.

import type {
  DebitResponse,
  Result,
  TransactionResult,
  TransactionRevert,
  TransactionStatus,
} from "../../../../../payment-highway/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { results, statuses } from "./results.ts";
import type { CardPayment, CardTransaction, TransactionRefund } from "./transaction-rows.ts";

const { acquirer, decline } = seed;

/** How a debit or charge went. */
export function debitResponse({ filingCode: filing_code }: CardTransaction, result: Result): DebitResponse {
  if (result.code === results.ok.code) return { result, filing_code, acquirer };
  return result.code === results.declined.code ? { result, acquirer, ...decline } : { result };
}

/** The result of a transaction; `payment` is absent where there was none yet. */
export function transactionResult(row: CardTransaction, payment: CardPayment | undefined): TransactionResult {
  const outcome = payment?.outcome;
  const common = {
    committed: payment?.committed !== undefined,
    cardholder_authentication: payment?.isAuthenticated ? "yes" : "no",
    filing_code: row.filingCode,
    recurring: payment?.isRecurring ?? false,
  };
  if (payment === undefined) return { result: results.error, ...common };
  const details = { card: payment.card, ...optionalMembers(payment), acquirer };
  if (outcome === "declined") return { result: results.declined, ...common, ...details, ...decline };
  if (outcome === "challenged") return { result: results.softDecline, ...common, ...details };
  return {
    result: results.ok,
    ...common,
    ...(payment.committed && { committed_amount: payment.committed.amount }),
    ...(payment.token !== undefined && { card_token: payment.token }),
    ...details,
  };
}

/** Everything about a transaction that was debited. */
export function transactionStatus(row: CardTransaction, payment: CardPayment): TransactionStatus {
  const { amount, currency, authorizationCode, token, order, splitting, committed, reverts } = payment;
  return {
    id: row.id,
    type: "debit",
    amount,
    current_amount: payment.left,
    currency,
    timestamp: momentOf(payment.at),
    modified: momentOf(payment.modified),
    filing_code: row.filingCode,
    ...(payment.outcome === "authorized" && { authorization_code: authorizationCode }),
    ...(token !== undefined && { token }),
    status: statusOf(payment),
    card: payment.card,
    reverts: reverts.map(revertOf),
    cardholder_authentication: payment.isAuthenticated ? "yes" : "no",
    ...(order !== undefined && { order }),
    committed: committed !== undefined,
    ...(committed && { committed_amount: committed.amount }),
    recurring: payment.isRecurring,
    ...(splitting !== undefined && { splitting }),
    ...optionalMembers(payment),
    acquirer,
    ...(payment.outcome === "declined" && decline),
  };
}

/** Where a payment stands. */
export function statusOf(payment: CardPayment) {
  if (payment.outcome === "declined") return statuses.failed;
  if (payment.outcome === "challenged") return statuses.waiting;
  return payment.left === 0 ? statuses.reverted : statuses.ok;
}

function optionalMembers({ customer, referenceNumber }: CardPayment) {
  return {
    ...(customer !== undefined && { customer }),
    ...(referenceNumber !== undefined && { reference_number: referenceNumber }),
  };
}

function revertOf({ amount, at, filingCode }: TransactionRefund): TransactionRevert {
  const moment = momentOf(at);
  return {
    type: "revert",
    status: statuses.ok,
    amount,
    timestamp: moment,
    modified: moment,
    ...(filingCode !== undefined && { filing_code: filingCode }),
  };
}
