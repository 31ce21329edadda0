// Copied from specs/common/sandbox/seeded-bookings.ts. Do not edit.

import { seed } from "../../../../sandbox/seeds/common.ts";
import type { Booking, BookingCategory } from "./booking.ts";
import { accountsOf, accountByIban } from "./ledger-accounts.ts";
import { centsOf } from "./money.ts";

type SeededAccount = (typeof seed.accounts)[number];
type SeededRow = (typeof seed.bookings)[number];

/** A booking before it has a place in its account: no balance, nothing before it. */
export type LooseBooking = Omit<Booking, "balance" | "previous">;

/** The bookings that an account of the seed begins with, oldest first. */
export function seededBookings(account: SeededAccount): readonly LooseBooking[] {
  if (account.bookings === "none") return [];
  return seed.bookings
    .map((row, index) => bookingOf(account, row, index))
    .filter(({ amount }) => account.bookings === "all" || amount < 0)
    .reverse();
}

function bookingOf(account: SeededAccount, row: SeededRow, index: number): LooseBooking {
  const day = dayBefore(account.newest, row.age);
  const known = account.knownIds.find((each) => each.row === index);
  return {
    transactionId: known?.transactionId ?? timeUuidOf(day, account.iban, index),
    iban: account.iban,
    amount: centsOf(row.amount),
    bookedAt: `${day}T00:00:00Z`,
    valueDate: `${day}T00:00:00Z`,
    type: row.type,
    purpose: row.purpose,
    ...partiesOf(account, row),
    message: row.message,
    reference: row.reference,
    enrichment: { ...row.enrichment, category: categoryOf(row.enrichment.category) },
  };
}

/** Who paid and who received: the owner on one side, the counterparty on the other. */
function partiesOf({ iban, customer }: SeededAccount, { amount, counterparty }: SeededRow) {
  const owner = { name: accountByIban(iban)?.ownerName ?? "", iban };
  const other = counterparty ?? savingsOf(customer) ?? owner;
  const [payer, receiver] = centsOf(amount) < 0 ? [owner, other] : [other, owner];
  return { payer: payer.name, payerIban: payer.iban, receiver: receiver.name, receiverIban: receiver.iban };
}

function savingsOf(customer: string) {
  const savings = accountsOf(customer).find(({ accountType }) => accountType === "712035");
  return savings && { name: savings.ownerName, iban: savings.iban };
}

const categories: readonly BookingCategory[] = [
  "FOOD",
  "HOUSING",
  "TRANSPORT",
  "LEISURE",
  "INCOME",
  "TRANSFERS",
  "SAVINGS",
  "CASH",
];

function categoryOf(text: string): BookingCategory {
  return categories.find((category) => category === text) ?? "OTHER";
}

const dayMs = 86_400_000;

function dayBefore(day: string, age: number): string {
  return new Date(Date.parse(day) - age * dayMs).toISOString().slice(0, 10);
}

/** From 1582-10-15, where the time of UUIDs begins, to 1970, in intervals of 100 ns (RFC 9562, 5.1). */
const uuidEpoch = 122_192_928_000_000_000n;

/** A time-based UUID that is always the same for a row: its time is that of the day, its clock that of the account. */
function timeUuidOf(day: string, iban: string, row: number): string {
  // Some time in the morning, not the same for all accounts and rows.
  const morning = (Number(iban.slice(-6)) % 3600) * 1000 + row * 7919;
  const time = (BigInt(Date.parse(day) + 7 * 3_600_000 + morning) * 10_000n + uuidEpoch).toString(16).padStart(16, "0");
  const clock = (0x8000 | (Number(iban.slice(-4)) & 0x3fff)).toString(16);
  return `${time.slice(8)}-${time.slice(4, 8)}-1${time.slice(1, 4)}-${clock}-b5588c376575`;
}
