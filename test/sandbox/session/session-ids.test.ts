import { describe, expect, it } from "vitest";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import type { SessionIds } from "../../../generator/runtime/sandbox/session/session.ts";

const noon = Date.UTC(2018, 1, 7, 12);
const idsOf = (seed: number | string, application = "app", session = "one") =>
  createSessionStore({ seed, now: () => noon }).of(application, session).ids;

/** Some of each kind, in an order of its own. */
function someOf(ids: SessionIds): string[] {
  return Array.from({ length: 50 }, () => [ids.timeUuid(), ids.uuid(), ids.digits(12), ids.hex(40)]).flat();
}

describe("ids of a session", () => {
  it("are the same for the same seed and calls", () => {
    expect(someOf(idsOf("s"))).toEqual(someOf(idsOf("s")));
  });

  it("are the same again when the session is reset", () => {
    const session = createSessionStore({ now: () => noon }).of("app", "one");
    const first = someOf(session.ids);
    session.reset();
    expect(someOf(session.ids)).toEqual(first);
  });

  it("differ by seed, application and session", () => {
    const all = [idsOf(0), idsOf(1), idsOf(0, "other"), idsOf(0, "app", "two"), idsOf(0, "appo", "ne")].flatMap(someOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it("are never made twice, not even in a millisecond that does not pass", () => {
    const ids = idsOf(0);
    const made = Array.from({ length: 25_000 }, () => [ids.timeUuid(), ids.uuid(), ids.hex(8), ids.digits(6)]).flat();
    expect(new Set(made).size).toBe(made.length);
  });

  it("go through all that there are before one comes again", () => {
    const ids = idsOf(0);
    expect(new Set(Array.from({ length: 90 }, () => ids.digits(2))).size).toBe(90);
    expect(new Set(Array.from({ length: 256 }, () => ids.hex(2))).size).toBe(256);
  });

  it.each([1, 2, 7, 16, 64])("have as many digits as were asked for (%i)", (length) => {
    const ids = idsOf(0);
    for (let index = 0; index < 200; index += 1) {
      expect(ids.digits(length)).toMatch(new RegExp(`^[1-9]\\d{${length - 1}}$`));
      expect(ids.hex(length)).toMatch(new RegExp(`^[\\da-f]{${length}}$`));
    }
  });

  it("are UUIDs of RFC 9562: version 4, and version 1 with a node that no network card has", () => {
    const ids = idsOf(0);
    for (let index = 0; index < 200; index += 1) {
      expect(ids.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(ids.timeUuid()).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-[89ab][\da-f]{3}-[\da-f][13579bdf][\da-f]{10}$/,
      );
    }
  });

  it.each([noon, 0, Date.UTC(3999, 11, 31, 23, 59, 59, 999)])("have the session's time in them (%i)", (time) => {
    const session = createSessionStore({ now: () => noon }).of("app", "one");
    session.clock.moveTo(time);
    expect(timeOf(session.ids.timeUuid())).toBe(time);
    for (let index = 0; index < 20_000; index += 1) session.ids.uuid();
    expect(timeOf(session.ids.timeUuid())).toBe(time);
  });

  it("of one millisecond rise", () => {
    const ids = idsOf(0);
    const made = Array.from({ length: 1000 }, () => ids.timeUuid());
    expect(made.map(ticksOf)).toEqual(made.map(ticksOf).sort((one, other) => Number(one - other)));
  });
});

/** The steps of 100 nanoseconds since 1582-10-15, as RFC 9562, section 5.1, lays them out. */
function ticksOf(uuid: string): bigint {
  const [low = "", middle = "", high = ""] = uuid.split("-");
  return BigInt(`0x${high.slice(1)}${middle}${low}`);
}

function timeOf(uuid: string): number {
  return Number(ticksOf(uuid) / 10_000n + BigInt(Date.UTC(1582, 9, 15)));
}
