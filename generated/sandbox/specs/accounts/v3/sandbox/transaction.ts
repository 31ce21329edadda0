// Copied from specs/accounts/v3/sandbox/transaction.ts. Do not edit.

import type { Transaction } from "../../../../../accounts/v3/index.ts";
import { archiveIdOf, transactionCodeOf } from "../../../common/sandbox/booking-codes.ts";
import type { Booking } from "../../../common/sandbox/ledger.ts";
import { textOf } from "../../../common/sandbox/money.ts";
import { creditorOf, debtorOf } from "../../../common/sandbox/party.ts";
import type { Links } from "./links.ts";

/** A booking as v3 tells it, of an account under one of its ids. */
export function toTransaction(booking: Booking, accountId: string, links: Links): Transaction {
  return {
    transactionId: booking.transactionId,
    accountId,
    archiveId: archiveIdOf(booking),
    reference: booking.reference ?? "",
    message: booking.message ?? "",
    amount: textOf(booking.amount),
    currency: "EUR",
    creditDebitIndicator: booking.amount < 0 ? "debit" : "credit",
    accountBalance: textOf(booking.balance),
    creditor: creditorOf(booking),
    debtor: debtorOf(booking),
    bookingDateTime: booking.bookedAt,
    valueDateTime: booking.valueDate,
    status: "Authorised",
    isoTransactionCode: "PMNT",
    opTransactionCode: transactionCodeOf(booking),
    _links: { account: links.account(accountId) },
  };
}
