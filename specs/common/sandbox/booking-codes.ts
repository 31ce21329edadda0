import type { Booking, BookingEnrichment } from "./booking.ts";

/** The bank's archive id of a booking: its day, and digits that follow from its id. `20180614593619ZZ0042`. */
export function archiveIdOf({ bookedAt, transactionId }: Booking): string {
  const number = Number.parseInt(transactionId.slice(0, 8), 16) % 10_000;
  const day = bookedAt.slice(0, 4) + bookedAt.slice(5, 7) + bookedAt.slice(8, 10);
  return `${day}593619ZZ${String(number).padStart(4, "0")}`;
}

const transactionCodes: ReadonlyMap<string, string> = new Map([
  ["CARD", "106"],
  ["CREDIT", "700"],
  ["ATM", "102"],
]);

/** The bank's own code of a booking. */
export function transactionCodeOf({ type }: Booking): string {
  return transactionCodes.get(type) ?? "101";
}

/** The merchant of a booking; `null` where the other side is none. */
export function merchantOf({ receiver, enrichment }: Booking): string | null {
  return enrichment.merchantCategoryCode === null ? null : receiver;
}

/** How sure the recognition is, from 0 to 1: merchants and monthly bookings are easy to tell. */
export function confidenceOf({ merchantCategoryCode, recurring }: BookingEnrichment): number {
  if (recurring) return 0.99;
  return merchantCategoryCode === null ? 0.8 : 0.95;
}
