import { describe, expect, test } from "vitest";
import { newApplication } from "../../../generator/runtime/sandbox/applications/index.ts";
import { createCalendar } from "../../../generator/runtime/sandbox/gateway/calendar.ts";
import { createRateLimit } from "../../../generator/runtime/sandbox/gateway/rate-limit.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";

const platform = { requestsPerDay: 3, timeZone: "Europe/Helsinki" };
const { application } = newApplication({ products: "*" });

const seconds = (instant: string) => Date.parse(instant) / 1000;

describe("the limit of a day", () => {
  const noon = Date.parse("2018-12-01T10:00:00Z");
  const resetSeconds = seconds("2018-12-01T22:00:00Z");

  test("accepts so many requests, and tells what is left", async () => {
    const limit = createRateLimit({ store: createMemoryStore(), platform });
    const results = [0, 1, 2, 3, 4].map((ms) => limit(application, noon + ms));
    expect(await Promise.all(results)).toEqual([
      { accepted: true, limit: 3, remaining: 2, resetSeconds },
      { accepted: true, limit: 3, remaining: 1, resetSeconds },
      { accepted: true, limit: 3, remaining: 0, resetSeconds },
      { accepted: false, limit: 3, remaining: 0, resetSeconds },
      { accepted: false, limit: 3, remaining: 0, resetSeconds },
    ]);
  });

  test("begins anew at midnight in Helsinki, however many were refused", async () => {
    const limit = createRateLimit({ store: createMemoryStore(), platform });
    const lastOfDay = Date.parse("2018-12-01T21:59:59.999Z");
    for (let count = 0; count < 10; count += 1) await limit(application, lastOfDay);
    expect(await limit(application, lastOfDay)).toMatchObject({ accepted: false, resetSeconds });
    expect(await limit(application, lastOfDay + 1)).toEqual({
      accepted: true,
      limit: 3,
      remaining: 2,
      resetSeconds: seconds("2018-12-02T22:00:00Z"),
    });
  });

  test("is each application's own, and may be another one for it", async () => {
    const limit = createRateLimit({ store: createMemoryStore(), platform, requestsPerDay: 1 });
    const larger = newApplication({ products: "*", requestsPerDay: 2 }).application;
    expect(await limit(application, noon)).toMatchObject({ accepted: true, limit: 1, remaining: 0 });
    expect(await limit(application, noon)).toMatchObject({ accepted: false });
    expect(await limit(larger, noon)).toMatchObject({ accepted: true, limit: 2, remaining: 1 });
  });

  test("counts nothing where it is endless", async () => {
    const store = {
      countRequest: () => {
        throw new Error("counted");
      },
    };
    const limit = createRateLimit({ store, platform, requestsPerDay: Infinity });
    expect(await limit(application, noon)).toMatchObject({ accepted: true, limit: Infinity });
  });

  test("is the same with a store that answers later", async () => {
    const memory = createMemoryStore();
    const store = { countRequest: async (...of: [string, string, number]) => memory.countRequest(...of) };
    const limit = createRateLimit({ store, platform });
    const results = await Promise.all(Array.from({ length: 200 }, () => limit(application, noon)));
    expect(results.filter(({ accepted }) => accepted).map(({ remaining }) => remaining)).toEqual([2, 1, 0]);
  });
});

describe("a day of the calendar", () => {
  const hour = 3_600_000;

  test.each([
    {
      zone: "Europe/Helsinki",
      at: "2018-02-07T12:00:00Z",
      day: "2018-02-07",
      hours: 24,
      until: "2018-02-07T22:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2018-02-07T22:00:00Z",
      day: "2018-02-08",
      hours: 24,
      until: "2018-02-08T22:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2018-03-25T12:00:00Z",
      day: "2018-03-25",
      hours: 23,
      until: "2018-03-25T21:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2018-03-24T22:00:00Z",
      day: "2018-03-25",
      hours: 23,
      until: "2018-03-25T21:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2018-10-28T00:30:00Z",
      day: "2018-10-28",
      hours: 25,
      until: "2018-10-28T22:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2018-10-28T21:59:59.999Z",
      day: "2018-10-28",
      hours: 25,
      until: "2018-10-28T22:00:00Z",
    },
    {
      zone: "Europe/Helsinki",
      at: "2019-12-31T23:00:00Z",
      day: "2020-01-01",
      hours: 24,
      until: "2020-01-01T22:00:00Z",
    },
    // Here clocks went forward at midnight, so that the day began at one.
    {
      zone: "America/Sao_Paulo",
      at: "2018-11-04T12:00:00Z",
      day: "2018-11-04",
      hours: 23,
      until: "2018-11-05T02:00:00Z",
    },
    // Here a whole day was left out.
    { zone: "Pacific/Apia", at: "2011-12-30T09:00:00Z", day: "2011-12-29", hours: 24, until: "2011-12-30T10:00:00Z" },
    { zone: "UTC", at: "1969-12-31T12:00:00Z", day: "1969-12-31", hours: 24, until: "1970-01-01T00:00:00Z" },
  ])("$zone at $at is $day, of $hours hours", ({ zone, at, day, hours, until }) => {
    const { name, fromMs, untilMs } = createCalendar(zone)(Date.parse(at));
    expect(name).toBe(day);
    expect(new Date(untilMs)).toEqual(new Date(until));
    expect((untilMs - fromMs) / hour).toBe(hours);
  });

  test("the days of ten years follow each other without a gap", () => {
    const dayAt = createCalendar("Europe/Helsinki");
    const names = new Set<string>();
    let at = Date.parse("2015-01-01T00:00:00+02:00");
    const end = Date.parse("2025-01-01T00:00:00+02:00");
    while (at < end) {
      const day = dayAt(at);
      expect(day.fromMs).toBe(at);
      names.add(day.name);
      at = day.untilMs;
    }
    expect(at).toBe(end);
    expect(names.size).toBe(3653);
  });

  test("clocks of sessions that are years apart do not disturb each other", () => {
    const dayAt = createCalendar("Europe/Helsinki");
    const instants = Array.from({ length: 20 }, (_, index) => Date.UTC(2010 + index, 5, 15, 12));
    for (const round of [1, 2, 3]) {
      const names = instants.map((instant) => dayAt(instant).name);
      expect([round, names]).toEqual([round, instants.map((instant) => new Date(instant).toISOString().slice(0, 10))]);
    }
  });

  test("a time zone that does not exist is refused when it is named", () => {
    expect(() => createCalendar("Europe/Nowhere")).toThrow(RangeError);
  });
});
