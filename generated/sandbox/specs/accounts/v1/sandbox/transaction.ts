// Copied from specs/accounts/v1/sandbox/transaction.ts. Do not edit.

import type { Enrichment, Transaction } from "../../../../../accounts/v1/index.ts";
import { confidenceOf, merchantOf } from "../../../common/sandbox/booking-codes.ts";
import type { Booking, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { amountOf } from "../../../common/sandbox/money.ts";

/** A booking as v1 tells it. */
export function toTransaction(booking: Booking, account: LedgerAccount, include?: "enriched"): Transaction {
  const { payerIban, receiverIban, receiver } = booking;
  return {
    transactionId: booking.transactionId,
    accountId: account.accountId,
    amount: amountOf(booking.amount),
    currency: account.currency,
    valueDate: booking.valueDate,
    bookingDate: booking.bookedAt,
    payer: booking.payer,
    ...(payerIban !== null && { payerIban }),
    ...(receiverIban !== null && { receiverIban }),
    ...(receiver !== null && { receiver }),
    type: booking.type,
    purpose: booking.purpose,
    message: booking.message,
    reference: booking.reference,
    ...(include === "enriched" && { enriched: toEnrichment(booking) }),
  };
}

function toEnrichment(booking: Booking): Enrichment {
  const { category, subCategory, merchantCategoryCode, recurring } = booking.enrichment;
  return {
    category,
    subCategory,
    merchantName: merchantOf(booking),
    merchantCategoryCode,
    recurring,
    confidence: confidenceOf(booking.enrichment),
  };
}
