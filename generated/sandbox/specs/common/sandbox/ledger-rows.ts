// Copied from specs/common/sandbox/ledger-rows.ts. Do not edit.

import { collection, type CollectionDefinition } from "../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../sandbox/seeds/common.ts";
import type { Booking } from "./booking.ts";
import { centsOf, type Cents } from "./money.ts";
import { seededBookings } from "./seeded-bookings.ts";

/** What an account holds. Its bookings hang together: each names the one before it. */
export interface Position {
  /** Before the first booking. */
  readonly opening: Cents;
  readonly balance: Cents;
  /** The `transactionId` of the newest booking; `null` where there is none. */
  readonly latest: string | null;
}

/** The positions of all accounts of the bank, by IBAN. */
export const positionRows: CollectionDefinition<Position> = collection("ledger.positions", () =>
  seed.accounts.map((account): readonly [string, Position] => {
    const bookings = seededBookings(account);
    const balance = centsOf(account.balance);
    const opening = bookings.reduce((rest, { amount }) => rest - amount, balance);
    return [account.iban, { opening, balance, latest: bookings.at(-1)?.transactionId ?? null }];
  }),
);

/** All bookings, by `transactionId`. */
export const bookingRows: CollectionDefinition<Booking> = collection("ledger.bookings", () =>
  seed.accounts.flatMap((account) => {
    const bookings = seededBookings(account);
    let balance = bookings.reduce((rest, { amount }) => rest - amount, centsOf(account.balance));
    return bookings.map((booking, index): readonly [string, Booking] => {
      balance += booking.amount;
      return [booking.transactionId, { ...booking, balance, previous: bookings[index - 1]?.transactionId ?? null }];
    });
  }),
);
