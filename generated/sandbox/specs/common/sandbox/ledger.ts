// Copied from specs/common/sandbox/ledger.ts. Do not edit.

import type { SessionIds, State } from "../../../../runtime/sandbox/behaviour/index.ts";
import { bookMovement } from "./book-movement.ts";
import type { Booking, BookingEnrichment } from "./booking.ts";
import { accountById, accountByIban, accountsOf, type LedgerAccount } from "./ledger-accounts.ts";
import { bookingRows, positionRows } from "./ledger-rows.ts";
import type { Cents } from "./money.ts";

export type { Booking, BookingCategory, BookingEnrichment } from "./booking.ts";
export type { LedgerAccount } from "./ledger-accounts.ts";

/**
 * The money of one session: every product reads balances here and moves money only through `move`. The balance of an
 * account is at all times its opening balance plus its bookings.
 */
export interface Ledger {
  /** The account of the bank with an IBAN; undefined for accounts of other banks. */
  accountByIban(iban: string): LedgerAccount | undefined;
  /** The account with an `accountId` of accounts v1. */
  accountById(accountId: string): LedgerAccount | undefined;
  /** The accounts that a customer owns, in ascending order of `accountId`. */
  accountsOf(customer: string): readonly LedgerAccount[];
  ownsIban(customer: string, iban: string): boolean;
  /** What an account held before its first booking; 0 for accounts of other banks. */
  openingOf(iban: string): Cents;
  /** What an account holds; 0 for accounts of other banks. */
  balanceOf(iban: string): Cents;
  /**
   * The bookings of an account, newest first; none for accounts of other banks.
   *
   * @param newest The `transactionId` of the one to begin with; by default the newest of all.
   */
  bookingsOf(iban: string, newest?: string): IterableIterator<Booking>;
  /** A booking of an account. */
  booking(iban: string, transactionId: string): Booking | undefined;
  /**
   * Moves money at once: the payer's account gets a debit, the receiver's a credit. IBANs of other banks absorb or give
   * money and have no bookings.
   *
   * @throws RangeError for an amount that is not positive, and where a balance would have more than 15 digits.
   * @throws SessionFullError where the session may keep no more rows. No money has moved then.
   */
  move(movement: Movement): MoveResult;
}

/** Money that is to be moved. */
export interface Movement {
  /** The IBAN to debit; absent where money comes from outside the bank's accounts. */
  readonly from?: string | undefined;
  /** The IBAN to credit; absent where money leaves the bank's accounts. */
  readonly to?: string | undefined;
  /** More than zero. */
  readonly amount: Cents;
  /** `TRANSFER`, `CARD`, `CREDIT`, `ATM`, or the product's own. The credit of a payment between two is `CREDIT`. */
  readonly type: string;
  /** What the booking is called: `TILISIIRTO`. */
  readonly purpose: string;
  /** By default the owner's name, where the account is the bank's. */
  readonly payer?: string | undefined;
  readonly receiver?: string | undefined;
  readonly message?: string | undefined;
  readonly reference?: string | undefined;
  /** By default the session's time. */
  readonly valueDate?: string | undefined;
  /** By default a transfer. */
  readonly enrichment?: BookingEnrichment | undefined;
  /** Lets the balance become negative. By default false: more than the balance is not moved. */
  readonly allowOverdraft?: boolean | undefined;
}

/** What became of a movement. */
export type MoveResult =
  | { readonly kind: "moved"; readonly debit: Booking | undefined; readonly credit: Booking | undefined }
  | { readonly kind: "insufficient" };

/** What a ledger needs of a session; every behaviour context has it. */
export interface LedgerSession {
  readonly state: State;
  /** The session's time, in milliseconds since 1970. */
  readonly now: number;
  readonly ids: SessionIds;
}

/** The ledger of the session that a request belongs to. */
export function ledgerOf({ state, now, ids }: LedgerSession): Ledger {
  const positions = state.open(positionRows);
  const bookings = state.open(bookingRows);
  return {
    accountByIban,
    accountById,
    accountsOf,
    ownsIban: (customer, iban) => accountByIban(iban)?.customer === customer,
    openingOf: (iban) => positions.get(iban)?.opening ?? 0,
    balanceOf: (iban) => positions.get(iban)?.balance ?? 0,
    *bookingsOf(iban, newest) {
      let next = newest ?? positions.get(iban)?.latest ?? null;
      while (next !== null) {
        const booking = bookings.get(next);
        if (booking !== undefined) yield booking;
        next = booking?.previous ?? null;
      }
    },
    booking(iban, transactionId) {
      const booking = bookings.get(transactionId.toLowerCase());
      return booking?.iban === iban ? booking : undefined;
    },
    move: (movement) => bookMovement({ positions, bookings, now, ids }, movement),
  };
}
