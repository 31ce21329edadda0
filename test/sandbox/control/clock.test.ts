import { describe, expect, it } from "vitest";
import { after, parseDuration } from "../../../generator/runtime/sandbox/control/duration.ts";
import { controlOf } from "./control-fixture.ts";

describe("the clock of a session", () => {
  // The sandbox's own time stands at 2018-02-07T12:00:00Z.
  it.each([
    [{ now: "2020-02-29T23:59:59.5+02:00" }, "2020-02-29T21:59:59.500Z", false],
    [{ advance: "P1D" }, "2018-02-08T12:00:00.000Z", false],
    [{ advance: "-PT36H" }, "2018-02-06T00:00:00.000Z", false],
    [{ now: "2018-01-31T00:00:00Z", advance: "P1M" }, "2018-02-28T00:00:00.000Z", false],
    [{ frozen: true }, "2018-02-07T12:00:00.000Z", true],
    [{ now: "2019-01-01T00:00:00Z", frozen: true }, "2019-01-01T00:00:00.000Z", true],
  ])("is set by %j", async (body, now, frozen) => {
    const { call, sessions } = controlOf();
    expect((await call("PUT", "/clock", { body })).body).toEqual({ now, frozen });
    expect((await call("GET", "/clock")).body).toEqual({ now, frozen });
    expect(sessions.of("default", "default").now()).toBe(Date.parse(now));
    expect((await call("GET", "/clock?session=other")).body["now"]).toBe("2018-02-07T12:00:00.000Z");
    expect((await call("DELETE", "/clock")).body).toEqual({ now: "2018-02-07T12:00:00.000Z", frozen: false });
  });

  it("adds up what it is moved by", async () => {
    const { call } = controlOf();
    for (const advance of ["P1D", "PT1H", "P1D"]) await call("PUT", "/clock", { body: { advance } });
    expect((await call("GET", "/clock")).body["now"]).toBe("2018-02-09T13:00:00.000Z");
  });

  it("stays as it was when it is set to what cannot be", async () => {
    const { call } = controlOf();
    await call("PUT", "/clock", { body: { advance: "P9000Y", frozen: true } });
    expect((await call("GET", "/clock")).body).toEqual({ now: "2018-02-07T12:00:00.000Z", frozen: false });
  });
});

describe("a duration", () => {
  it.each([
    ["P1Y", "2018-02-28T12:00:00.000Z", "2019-02-28T12:00:00.000Z"],
    ["P1Y", "2016-02-29T12:00:00.000Z", "2017-02-28T12:00:00.000Z"],
    ["P1M", "2018-12-31T12:00:00.000Z", "2019-01-31T12:00:00.000Z"],
    ["-P1M", "2018-03-31T12:00:00.000Z", "2018-02-28T12:00:00.000Z"],
    ["P2W", "2018-02-07T12:00:00.000Z", "2018-02-21T12:00:00.000Z"],
    ["P1Y2M3DT4H5M6.789S", "2018-01-01T00:00:00.000Z", "2019-03-04T04:05:06.789Z"],
    ["+PT0,5S", "2018-01-01T00:00:00.000Z", "2018-01-01T00:00:00.500Z"],
    // A day has 24 hours, also where a clock is put forward.
    ["P1D", "2018-03-24T12:00:00.000Z", "2018-03-25T12:00:00.000Z"],
  ])("%s after %s", (text, from, to) => {
    const duration = parseDuration(text);
    expect(duration && new Date(after(Date.parse(from), duration)).toISOString()).toBe(to);
  });

  it.each([
    "",
    "P",
    "PT",
    "P1",
    "1D",
    "P1H",
    "PT1D",
    "P1.5D",
    "p1d",
    "P1DT",
    "P-1D",
    "PT1S2M",
    "P1D ",
    "PT1.2345S",
    "P1D\n",
  ])("is not %j", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
