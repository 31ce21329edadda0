// Copied from specs/common/sandbox/party.ts. Do not edit.

import type { Booking } from "./booking.ts";
import { bicOf } from "./iban.ts";

/** The other side of a booking, as accounts v2 and v3 tell it. What is unknown is an empty text. */
export interface Party {
  accountIdentifier: string;
  accountIdentifierType: string;
  accountName: string;
  servicerIdentifier: string;
  servicerIdentifierType: string;
}

/** Who received the money of a debit; `null` for a credit. */
export function creditorOf(booking: Booking): Party | null {
  return booking.amount < 0 ? partyOf(booking.receiverIban, booking.receiver) : null;
}

/** Who paid the money of a credit; `null` for a debit. */
export function debtorOf(booking: Booking): Party | null {
  return booking.amount < 0 ? null : partyOf(booking.payerIban, booking.payer);
}

function partyOf(iban: string | null, name: string | null): Party {
  return {
    accountIdentifier: iban ?? "",
    accountIdentifierType: "IBAN",
    accountName: name ?? "",
    servicerIdentifier: bicOf(iban ?? ""),
    servicerIdentifierType: "BIC",
  };
}
