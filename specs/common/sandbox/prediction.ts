import type { Booking, BookingEnrichment } from "./booking.ts";
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
  const recurring = newestOfEach(bookings.filter(({ enrichment }) => enrichment.recurring));
  const spread = spendingOf(bookings) / observedDays;
  const expected: PredictedBooking[] = [];
  const balances: PredictedDay[] = [];
  let balance = ledger.balanceOf(iban);
  for (let day = 1; day <= days; day += 1) {
    const date = new Date(now + day * dayMs);
    const due = recurring.filter((booking) => isDue(booking, date)).map((booking) => predictedOn(date, booking));
    expected.push(...due);
    balance = due.reduce((sum, { amount }) => sum + amount, balance);
    const width = Math.round(spread * day);
    balances.push({ date: dateOf(date), expected: balance, low: balance - width, high: balance + width });
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

/** Whether a monthly booking comes on a day: that of its own date, or the month's last where the month is too short. */
function isDue({ bookedAt }: Booking, date: Date): boolean {
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(new Date(bookedAt).getUTCDate(), lastDay);
}

function predictedOn(date: Date, { amount, purpose, enrichment }: Booking): PredictedBooking {
  return { date: dateOf(date), amount, purpose, enrichment };
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
