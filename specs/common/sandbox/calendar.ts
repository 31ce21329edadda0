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
  if (!(day >= month.first && day < month.next)) month = monthOf(day);
  const dayOfMonth = Math.floor(day - month.first) + 1;
  return month.prefix + (dayOfMonth < 10 ? `0${dayOfMonth}` : dayOfMonth);
}

/** The month that was last asked for: days are told in rows, and a `Date` costs ten times as much as all else here. */
let month = monthOf(0);

function monthOf(day: Day) {
  const date = new Date(day * dayMs);
  const [first, next] = [0, 1].map((later) => new Date(date).setUTCMonth(date.getUTCMonth() + later, 1) / dayMs);
  return { prefix: date.toISOString().slice(0, -16), first: Math.floor(first ?? 0), next: Math.floor(next ?? 0) };
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
  if (now < summer.year || now >= summer.nextYear) summer = summerOf(new Date(now).getUTCFullYear());
  return now >= summer.begins && now < summer.ends;
}

/** The summer that was last asked for: it is nearly always the same. */
let summer = summerOf(2018);

function summerOf(year: number) {
  return {
    year: Date.UTC(year),
    begins: lastSunday(year, 2) + hourMs,
    ends: lastSunday(year, 9) + hourMs,
    nextYear: Date.UTC(year + 1),
  };
}

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * dayMs;
}
