import type { Booking, BookingEnrichment } from "./booking.ts";
import { dateOf } from "./calendar.ts";
import type { Ledger } from "./ledger.ts";
import type { Cents } from "./money.ts";

/** What an account will probably look like, reckoned from its bookings alone. */
export interface AccountPrediction {
  /** One a day, from tomorrow. */
  readonly balances: readonly PredictedDay[];
  readonly bookings: readonly PredictedBooking[];
}

/** The balance at the end of a day. */
export interface PredictedDay {
  /** `2018-06-14` */
  readonly date: string;
  readonly expected: Cents;
  readonly low: Cents;
  readonly high: Cents;
}

/** A booking that comes back every month. */
export interface PredictedBooking {
  readonly date: string;
  readonly amount: Cents;
  readonly purpose: string;
  readonly enrichment: BookingEnrichment;
}

const dayMs = 86_400_000;
/** For how many days an account's bookings of the seed go back, at most. */
const observedDays = 120;

/** Predicts an account's balances and bookings for so many days after `now`. */
export function predict(ledger: Ledger, iban: string, now: number, days: number): AccountPrediction {
  const bookings = [...ledger.bookingsOf(iban)];
  const recurring = newestOfEach(bookings.filter(({ enrichment }) => enrichment.recurring)).map((booking) => ({
    booking,
    due: dayOfMonthIn(booking.bookedAt),
  }));
  const spread = spendingOf(bookings) / observedDays;
  const expected: PredictedBooking[] = [];
  const balances: PredictedDay[] = [];
  const today = Math.floor(now / dayMs);
  let balance = ledger.balanceOf(iban);
  for (let day = 1; day <= days; day += 1) {
    const date = dateOf(today + day);
    const dayOfMonth = dayOfMonthIn(date);
    const isLast = dayOfMonthIn(dateOf(today + day + 1)) === 1;
    for (const { booking, due } of recurring) {
      // The month's last day stands for those that it does not have.
      if (due !== dayOfMonth && !(isLast && due > dayOfMonth)) continue;
      const { amount, purpose, enrichment } = booking;
      expected.push({ date, amount, purpose, enrichment });
      balance += amount;
    }
    const width = Math.round(spread * day);
    balances.push({ date, expected: balance, low: balance - width, high: balance + width });
  }
  return { balances, bookings: expected };
}

/** The newest booking of each kind; bookings are given newest first. */
function newestOfEach(bookings: readonly Booking[]): readonly Booking[] {
  const newest = new Map<string, Booking>();
  for (const booking of [...bookings].reverse()) {
    newest.set(`${booking.purpose} ${booking.payerIban} ${booking.receiverIban}`, booking);
  }
  return [...newest.values()];
}

/** What was spent irregularly. */
function spendingOf(bookings: readonly Booking[]): Cents {
  return bookings
    .filter(({ amount, enrichment }) => amount < 0 && !enrichment.recurring)
    .reduce((sum, { amount }) => sum - amount, 0);
}

/** The day of the month in a date or date-time, in UTC. */
function dayOfMonthIn(date: string): number {
  return Number(date.slice(8, 10));
}
