// Copied from specs/common/sandbox/booking.ts. Do not edit.

import type { Cents } from "./money.ts";

/** What money was spent on or came from. */
export type BookingCategory =
  | "FOOD"
  | "HOUSING"
  | "TRANSPORT"
  | "LEISURE"
  | "INCOME"
  | "TRANSFERS"
  | "SAVINGS"
  | "CASH"
  | "OTHER";

/** A change of the balance of one account. It is never changed; what others know of money is made of these. */
export interface Booking {
  /** A time-based UUID. */
  readonly transactionId: string;
  /** The account that was booked. */
  readonly iban: string;
  /** Negative for a debit. */
  readonly amount: Cents;
  /** The balance of the account after this booking. */
  readonly balance: Cents;
  /** When it was booked: `2018-01-15T00:00:00Z`. */
  readonly bookedAt: string;
  /** From when interest counts, as the order had it. */
  readonly valueDate: string;
  /** `CREDIT`, `CARD`, `TRANSFER`, `ATM`; products may have more. */
  readonly type: string;
  /** What the bank calls it: `TILISIIRTO`. */
  readonly purpose: string;
  readonly payer: string;
  readonly payerIban: string | null;
  readonly receiver: string | null;
  readonly receiverIban: string | null;
  readonly message: string | null;
  readonly reference: string | null;
  readonly enrichment: BookingEnrichment;
  /** The booking of this account before this one; `null` for its first. */
  readonly previous: string | null;
}

/** What a booking was for. */
export interface BookingEnrichment {
  readonly category: BookingCategory;
  /** `GROCERIES`, `RENT` and so on. */
  readonly subCategory: string;
  /** ISO 18245; `null` where the other side is no merchant. */
  readonly merchantCategoryCode: string | null;
  /** Whether bookings of its kind come back every month. */
  readonly recurring: boolean;
}
