// Copied from generator/runtime/mocks/schema/formats/date-formats.ts. Do not edit.

/** The formats of dates and times: RFC 3339 (sections 5.6, appendix A for durations) and RFC 9110 (5.6.7). */

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const timePattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[zZ]|([+-])(\d\d):(\d\d))$/;
const localTimePattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?$/;
// In each part the units follow one another without a gap: a year and a day ask for the month between them.
const duration = {
  date: /^(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?$/,
  time: /^(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)$/,
  weeks: /^P\d+W$/,
};
const httpDatePattern = new RegExp(
  "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} " +
    "\\d\\d:\\d\\d:\\d\\d GMT$",
);

/** `full-date`. */
export function isDate(value: string): boolean {
  const [, year, month, day] = datePattern.exec(value) ?? [];
  if (day === undefined) return false;
  return (
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
  );
}

/** `date-time`. */
export function isDateTime(value: string): boolean {
  const mark = value.charAt(10);
  return (mark === "T" || mark === "t") && isDate(value.slice(0, 10)) && isTime(value.slice(11));
}

/** A `date-time` without its offset. */
export function isLocalDateTime(value: string): boolean {
  const mark = value.charAt(10);
  return (mark === "T" || mark === "t") && isDate(value.slice(0, 10)) && isLocalTime(value.slice(11));
}

/** `full-time`. A leap second is one only at 23:59:60 UTC. */
export function isTime(value: string): boolean {
  const [whole, hour, minute, second, sign, offsetHour = "0", offsetMinute = "0"] = timePattern.exec(value) ?? [];
  if (whole === undefined || !isClock(hour, minute, second)) return false;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false;
  if (second !== "60") return true;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === "-" ? -1 : 1);
  const universal = Number(hour) * 60 + Number(minute) - offset;
  return (universal + 2 * 1440) % 1440 === 1439;
}

/** `partial-time`. */
export function isLocalTime(value: string): boolean {
  const [whole, hour, minute, second] = localTimePattern.exec(value) ?? [];
  return whole !== undefined && isClock(hour, minute, second) && second !== "60";
}

/** `duration`. */
export function isDuration(value: string): boolean {
  if (duration.weeks.test(value)) return true;
  const [date = "", time, ...more] = value.slice(1).split("T");
  if (!value.startsWith("P") || more.length > 0 || !duration.date.test(date)) return false;
  return time === undefined ? date !== "" : duration.time.test(time);
}

/** `IMF-fixdate`, the preferred form of HTTP's dates. */
export function isHttpDate(value: string): boolean {
  return httpDatePattern.test(value) && !Number.isNaN(Date.parse(value));
}

function isClock(hour = "", minute = "", second = ""): boolean {
  return Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
