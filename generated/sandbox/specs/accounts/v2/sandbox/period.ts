// Copied from specs/accounts/v2/sandbox/period.ts. Do not edit.

import type { Booking } from "../../../common/sandbox/ledger.ts";

/** Whether a booking was booked in a period: days as `2018-06-14`, both included. Without days all are. */
export function bookedBetween(fromDate?: string, toDate?: string): (booking: Booking) => boolean {
  if (fromDate === undefined || toDate === undefined) return () => true;
  return ({ bookedAt }) => fromDate <= bookedAt.slice(0, 10) && bookedAt.slice(0, 10) <= toDate;
}
