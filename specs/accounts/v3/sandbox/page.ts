import type { Booking, Ledger, LedgerAccount } from "../../../common/sandbox/ledger.ts";
import { pagingTokenOf, readPagingToken } from "./paging-token.ts";

/** What a client asks a page with. A paging token may stand by itself: it knows the rest. */
export interface PageQuery {
  readonly fromBookingDateTime?: string;
  readonly toBookingDateTime?: string;
  readonly pageSize?: number;
  readonly forwardPagingToken?: string;
}

/** A page of bookings, or the parameter that is wrong. */
export type PageResult =
  | { readonly kind: "page"; readonly bookings: readonly Booking[]; readonly next?: string }
  | { readonly kind: "invalid"; readonly parameter: keyof PageQuery; readonly rule: string };

/** Reads a page of an account's bookings, newest first. */
export function pageOf(ledger: Ledger, { iban }: LedgerAccount, query: PageQuery): PageResult {
  const token = readPagingToken(query.forwardPagingToken);
  const isKnown = token !== undefined && (token.next === undefined || ledger.booking(iban, token.next) !== undefined);
  if (!isKnown) return { kind: "invalid", parameter: "forwardPagingToken", rule: "unknown" };

  const fromText = query.fromBookingDateTime ?? token.from;
  const toText = query.toBookingDateTime ?? token.to;
  const [from, to] = [timeOf(fromText) ?? -Infinity, timeOf(toText) ?? Infinity];
  if (Number.isNaN(from)) return { kind: "invalid", parameter: "fromBookingDateTime", rule: "is no date-time" };
  if (Number.isNaN(to)) return { kind: "invalid", parameter: "toBookingDateTime", rule: "is no date-time" };

  const size = query.pageSize ?? token.size ?? 50;
  const isBounded = fromText !== undefined || toText !== undefined;
  const bookings: Booking[] = [];
  for (const booking of ledger.bookingsOf(iban, token.next)) {
    if (isBounded) {
      const time = Date.parse(booking.bookedAt);
      if (time < from || time > to) continue;
    }
    if (bookings.length === size) {
      return { kind: "page", bookings, next: pagingTokenOf(booking.transactionId, fromText, toText, size) };
    }
    bookings.push(booking);
  }
  return { kind: "page", bookings };
}

/** The milliseconds of a date-time, in UTC where it names no zone; NaN for a date that does not exist. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);
}
