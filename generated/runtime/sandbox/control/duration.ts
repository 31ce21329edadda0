// Copied from generator/runtime/sandbox/control/duration.ts. Do not edit.

/** A duration of ISO 8601: calendar units and a time, each of them a whole number save the seconds. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

const format =
  /^([+-])?P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,3}))?S)?)?$/;

/** Reads `P1D`, `PT2H`, `P1Y2M3W`, `-PT0.5S`; undefined for what is no duration, or has too many digits. */
export function parseDuration(text: string): Duration | undefined {
  if (text.length > 100) return undefined;
  const [whole, sign, ...digits] = format.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const fraction = Number((digits[7] ?? "").padEnd(3, "0"));
  const [years, months, weeks, days, hours, minutes, seconds] = [0, 1, 2, 3, 4, 5, 6].map((at) =>
    Number(digits[at] ?? 0),
  );
  const forward = sign === "-" ? -1 : 1;
  return {
    months: forward * (12 * (years ?? 0) + (months ?? 0)),
    days: forward * (7 * (weeks ?? 0) + (days ?? 0)),
    milliseconds: forward * (((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000 + fraction),
  };
}

/**
 * The time after a duration, in milliseconds since 1970. Months are counted in UTC; a day that a month does not have
 * becomes its last.
 *
 * @returns NaN for a time that cannot be told.
 */
export function after(timeMs: number, { months, days, milliseconds }: Duration): number {
  return addMonths(timeMs, months) + days * 86_400_000 + milliseconds;
}

function addMonths(timeMs: number, months: number): number {
  if (months === 0) return timeMs;
  const date = new Date(timeMs);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, daysInMonth));
  return date.getTime();
}
