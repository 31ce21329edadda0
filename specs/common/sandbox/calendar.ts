/** A day as a number: days since 1970-01-01, which was a Thursday. */
export type Day = number;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** The day of a moment in Helsinki. */
export function dayOf(now: number): Day {
  return Math.floor((now + (isSummerTime(now) ? 3 : 2) * hourMs) / dayMs);
}

/** The day that a date names: `2018-12-03`. Undefined for what is no date, such as `2018-02-30`. */
export function dayOfDate(date: string): Day | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Engines differ on whether `2018-02-30` is the second of March or nothing.
  return Number.isNaN(ms) || dateOf(ms / dayMs) !== date ? undefined : ms / dayMs;
}

/** A day as answers tell it: `2018-12-03`. */
export function dateOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Whether markets are open: from Monday to Friday. Holidays count as any other day. */
export function isTradingDay(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The day itself, or the Friday before a weekend. */
export function tradingDayUntil(day: Day): Day {
  let found = day;
  while (!isTradingDay(found)) found--;
  return found;
}

/** The same day of the month, months later or earlier; the last day of the month where that has no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * dayMs);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  // Day 0 of the next month is the last of this one.
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / dayMs;
}

/** The last day of the year before. */
export function turnOfYear(day: Day): Day {
  return Date.UTC(new Date(day * dayMs).getUTCFullYear(), 0, 0) / dayMs;
}

/** The last day of the month before. */
export function turnOfMonth(day: Day): Day {
  const date = new Date(day * dayMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 0) / dayMs;
}

/**
 * In the European Union: from the last Sunday of March to the last of October, both at 01:00 UTC (directive
 * 2000/84/EC).
 */
function isSummerTime(now: number): boolean {
  const year = new Date(now).getUTCFullYear();
  return now >= lastSunday(year, 2) + hourMs && now < lastSunday(year, 9) + hourMs;
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * dayMs;
}
