// Copied from specs/common/sandbox/book-movement.ts. Do not edit.

import type { Collection, SessionIds } from "../../../../runtime/sandbox/behaviour/index.ts";
import type { Booking, BookingEnrichment } from "./booking.ts";
import { accountByIban } from "./ledger-accounts.ts";
import type { Position } from "./ledger-rows.ts";
import { checked, type Cents } from "./money.ts";
import { momentOf } from "./moment.ts";
import type { Movement, MoveResult } from "./ledger.ts";

/** The collections that a movement changes, and the session that it is made in. */
export interface Books {
  readonly positions: Collection<Position>;
  readonly bookings: Collection<Booking>;
  readonly now: number;
  readonly ids: SessionIds;
}

/**
 * Books a movement on the accounts that it touches, all or nothing.
 *
 * @throws RangeError for an amount that is not positive, and where a balance would have more than 15 digits.
 * @throws SessionFullError where the session may keep no more rows.
 */
export function bookMovement(books: Books, movement: Movement): MoveResult {
  const { from, to, amount, allowOverdraft = false } = movement;
  if (checked(amount) <= 0) throw new RangeError("The amount of a movement is more than zero.");
  const payer = from === undefined ? undefined : books.positions.get(from);
  if (payer !== undefined && !allowOverdraft && payer.balance < amount) return { kind: "insufficient" };

  const entries = new Entries(books, movement);
  const debit = from === undefined ? undefined : entries.add(from, -amount);
  const credit = to === undefined ? undefined : entries.add(to, amount);
  entries.commit();
  return { kind: "moved", debit, credit };
}

const transfer: BookingEnrichment = {
  category: "TRANSFERS",
  subCategory: "OUTGOING",
  merchantCategoryCode: null,
  recurring: false,
};

/** The bookings of one movement, and what they make of the positions, before the session knows of them. */
class Entries {
  readonly #books: Books;
  readonly #shared: Omit<Booking, "transactionId" | "iban" | "amount" | "balance" | "previous" | "type">;
  readonly #movement: Movement;
  readonly #positions = new Map<string, Position>();
  readonly #bookings: Booking[] = [];

  constructor(books: Books, movement: Movement) {
    this.#books = books;
    this.#movement = movement;
    this.#shared = sharedMembers(movement, momentOf(books.now));
  }

  /** Nothing is booked for accounts of other banks. */
  add(iban: string, amount: Cents): Booking | undefined {
    const before = this.#positions.get(iban) ?? this.#books.positions.get(iban);
    if (before === undefined) return undefined;
    const { type, from, enrichment = transfer } = this.#movement;
    const isIncoming = amount > 0 && from !== undefined;
    const booking: Booking = {
      ...this.#shared,
      transactionId: this.#books.ids.timeUuid(),
      iban,
      amount,
      balance: checked(before.balance + amount),
      previous: before.latest,
      type: isIncoming ? "CREDIT" : type,
      enrichment: isIncoming && enrichment === transfer ? { ...transfer, subCategory: "INCOMING" } : enrichment,
    };
    this.#positions.set(iban, { ...before, balance: booking.balance, latest: booking.transactionId });
    this.#bookings.push(booking);
    return booking;
  }

  commit(): void {
    const { positions, bookings } = this.#books;
    try {
      // Whatever takes room in the session is taken first: what comes after cannot fail half-way.
      for (const iban of this.#positions.keys()) reserve(positions, iban);
      for (const booking of this.#bookings) bookings.set(booking.transactionId, booking);
    } catch (error) {
      for (const booking of this.#bookings) bookings.delete(booking.transactionId);
      throw error;
    }
    for (const [iban, position] of this.#positions) positions.set(iban, position);
  }
}

function reserve(positions: Collection<Position>, iban: string): void {
  const position = positions.get(iban);
  if (position !== undefined) positions.set(iban, position);
}

function sharedMembers(movement: Movement, bookedAt: string) {
  const { from, to, payer, receiver, message, reference, valueDate, purpose, enrichment = transfer } = movement;
  return {
    bookedAt,
    valueDate: valueDate ?? bookedAt,
    purpose,
    payer: payer ?? ownerOf(from) ?? "",
    payerIban: from ?? null,
    receiver: receiver ?? ownerOf(to) ?? null,
    receiverIban: to ?? null,
    message: message ?? null,
    reference: reference ?? null,
    enrichment,
  };
}

function ownerOf(iban: string | undefined): string | undefined {
  return iban === undefined ? undefined : accountByIban(iban)?.ownerName;
}
