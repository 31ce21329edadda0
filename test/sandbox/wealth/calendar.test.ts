import { describe, expect, test } from "vitest";
import {
  dateOf,
  dayOf,
  dayOfDate,
  isTradingDay,
  monthsAfter,
  tradingDayUntil,
  turnOfMonth,
  turnOfYear,
} from "../../../generated/sandbox/specs/common/sandbox/calendar.ts";

const helsinki = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });

/** The day of a date that exists. */
function day(date: string): number {
  const found = dayOfDate(date);
  if (found === undefined) throw new Error(`${date} is no date.`);
  return found;
}

test("a day begins at midnight in Helsinki, in summer and in winter", () => {
  // Every seven hours, from the year of the present rule on.
  const wrong: string[] = [];
  for (let now = Date.UTC(2003, 0, 1); now < Date.UTC(2032, 0, 1); now += 7 * 3_600_000) {
    if (dateOf(dayOf(now)) !== helsinki.format(now)) wrong.push(new Date(now).toISOString());
  }
  expect(wrong).toEqual([]);
});

test.each([
  "2018-02-30",
  "2018-13-01",
  "2018-00-10",
  "2018-1-1",
  "18-01-01",
  "",
  "latest",
  "2018-01-01T00:00:00Z",
  "2019-02-29",
])("%o is no date", (text) => {
  expect(dayOfDate(text)).toBeUndefined();
});

test.each(["1970-01-01", "2016-02-29", "2018-12-03", "3999-12-31"])("%s is a date", (date) => {
  expect(dateOf(day(date))).toBe(date);
});

test("from Monday to Friday markets are open", () => {
  const week = ["2018-12-03", "2018-12-04", "2018-12-05", "2018-12-06", "2018-12-07", "2018-12-08", "2018-12-09"];
  expect(week.map((date) => isTradingDay(day(date)))).toEqual([true, true, true, true, true, false, false]);
  expect(dateOf(tradingDayUntil(day("2018-12-09")))).toBe("2018-12-07");
  expect(dateOf(tradingDayUntil(day("2018-12-07")))).toBe("2018-12-07");
  expect(isTradingDay(day("1969-12-27"))).toBe(false);
});

describe("months", () => {
  test.each([
    ["2018-12-03", 1, "2019-01-03"],
    ["2018-12-31", 2, "2019-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2018-03-31", -1, "2018-02-28"],
    ["2018-01-15", -13, "2016-12-15"],
    ["2018-12-03", 120, "2028-12-03"],
  ])("%s and %i months: %s", (date, months, after) => {
    expect(dateOf(monthsAfter(day(date), months))).toBe(after);
  });

  test("and years turn", () => {
    expect(dateOf(turnOfMonth(day("2018-12-03")))).toBe("2018-11-30");
    expect(dateOf(turnOfMonth(day("2018-03-31")))).toBe("2018-02-28");
    expect(dateOf(turnOfYear(day("2018-12-03")))).toBe("2017-12-31");
  });
});
