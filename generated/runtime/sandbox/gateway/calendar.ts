// Copied from generator/runtime/sandbox/gateway/calendar.ts. Do not edit.

/** A day of a time zone. */
export interface CalendarDay {
  /** `2018-02-07` */
  readonly name: string;
  /** Its first instant, in milliseconds since 1970. */
  readonly fromMs: number;
  /** The first instant of the next day. */
  readonly untilMs: number;
}

/** No day is longer: clocks were put back by an hour or two, and whole days left out, but never more. */
const longestDayMs = 49 * 3_600_000;

/** Sessions with a test clock live on days of their own. More of them than this at once cost a search each. */
const keptDays = 8;

/**
 * Tells the day of an instant. A day is searched for once: what a calendar costs is paid at midnight, not by a request.
 *
 * @throws RangeError for a time zone that does not exist.
 */
export function createCalendar(timeZone: string): (nowMs: number) => CalendarDay {
  const nameAt = createDayNames(timeZone);
  let days: readonly CalendarDay[] = [];
  let latest: CalendarDay | undefined;

  return (nowMs) => {
    if (latest !== undefined && contains(latest, nowMs)) return latest;
    latest = days.find((day) => contains(day, nowMs));
    if (latest !== undefined) return latest;
    latest = findDay(nowMs, nameAt);
    days = [latest, ...days.slice(0, keptDays - 1)];
    return latest;
  };
}

function contains(day: CalendarDay, nowMs: number): boolean {
  return nowMs >= day.fromMs && nowMs < day.untilMs;
}

function findDay(nowMs: number, nameAt: (ms: number) => string): CalendarDay {
  const name = nameAt(nowMs);
  const before = nowMs - longestDayMs;
  const after = nowMs + longestDayMs;
  return {
    name,
    fromMs: firstInstant(before, nowMs, (ms) => nameAt(ms) >= name),
    untilMs: firstInstant(nowMs, after, (ms) => nameAt(ms) > name),
  };
}

/**
 * The first whole second at which something holds that does not at `low` and does at `high`. Searching the clock itself
 * needs no rule of how zones change theirs: a midnight that does not exist, or exists twice, is found like any other.
 */
function firstInstant(lowMs: number, highMs: number, holds: (ms: number) => boolean): number {
  let low = Math.floor(lowMs / 1000);
  let high = Math.floor(highMs / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle * 1000)) high = middle;
    else low = middle;
  }
  return high * 1000;
}

/** Names the day of an instant so that a later day has the greater name. */
function createDayNames(timeZone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return (ms) => {
    const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  };
}
