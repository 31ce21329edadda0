// Copied from specs/accounts/v2/sandbox/transaction.ts. Do not edit.

import type { Enrichment, Transaction } from "../../../../../accounts/v2/index.ts";
import { archiveIdOf, confidenceOf, merchantOf, transactionCodeOf } from "../../../common/sandbox/booking-codes.ts";
import type { Booking, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { textOf } from "../../../common/sandbox/money.ts";
import { creditorOf, debtorOf } from "../../../common/sandbox/party.ts";

/** A booking as v2 tells it: what is unknown is an empty text. */
export function toTransaction(booking: Booking, account: LedgerAccount, include?: "enriched"): Transaction {
  return {
    transactionId: booking.transactionId,
    accountId: account.accountId,
    archiveId: archiveIdOf(booking),
    amount: textOf(booking.amount),
    currency: account.currency,
    creditDebitIndicator: booking.amount < 0 ? "debit" : "credit",
    accountBalance: textOf(booking.balance),
    bookingDateTime: booking.bookedAt,
    valueDateTime: booking.valueDate,
    status: "Authorised",
    transactionAddress: "",
    isoTransactionCode: "PMNT",
    opTransactionCode: transactionCodeOf(booking),
    merchantName: merchantOf(booking) ?? "",
    merchantCategoryCode: booking.enrichment.merchantCategoryCode ?? "",
    reference: booking.reference ?? "",
    message: booking.message ?? "",
    creditor: creditorOf(booking),
    debtor: debtorOf(booking),
    ...(include === "enriched" && { enriched: toEnrichment(booking) }),
  };
}

function toEnrichment(booking: Booking): Enrichment {
  const { category, subCategory, merchantCategoryCode, recurring } = booking.enrichment;
  return {
    category,
    subCategory,
    merchantName: merchantOf(booking) ?? "",
    merchantCategoryCode: merchantCategoryCode ?? "",
    recurring: recurring ? "true" : "false",
    confidence: String(confidenceOf(booking.enrichment)),
  };
}
