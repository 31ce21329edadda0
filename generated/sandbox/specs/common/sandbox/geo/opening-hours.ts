// Copied from specs/common/sandbox/geo/opening-hours.ts. Do not edit.

/** When a place is open on one day of the week; local times. */
export interface OpeningHours {
  /** From 1 (Monday) to 7 (Sunday). */
  dayOfWeek: number;
  /** `10:00` */
  opens: string;
  closes: string;
}

const helsinki = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Helsinki",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A time of the week. */
export interface WeekTime {
  /** From 1 (Monday) to 7 (Sunday). */
  readonly day: number;
  /** `10:00` */
  readonly time: string;
}

/** What the clock of Helsinki shows at a moment. */
export function weekTimeAt(now: number): WeekTime {
  const parts = new Map(helsinki.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = weekdays.indexOf(parts.get("weekday") ?? "") + 1;
  return { day, time: `${parts.get("hour")}:${parts.get("minute")}` };
}

/** Whether a place is open at a time. It closes at the beginning of the minute `closes`. */
export function isOpenAt(hours: readonly OpeningHours[], { day, time }: WeekTime): boolean {
  return hours.some(({ dayOfWeek, opens, closes }) => dayOfWeek === day && opens <= time && time < closes);
}
