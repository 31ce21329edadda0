import { describe, expect, it } from "vitest";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import { collection } from "../../../generator/runtime/sandbox/session/state.ts";

const rows = collection<number>("test.rows", () => [
  ["a", 1],
  ["b", 2],
]);

const hostileIds = [
  "",
  "default",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "a/b",
  "a\0b",
  "a, b",
  "ÄÖ 🦉",
  "\ud800",
  "x".repeat(10_000),
  `${"x".repeat(9_999)}y`,
];

describe("sessions", () => {
  it("are the same for the same application and id, and different for others", () => {
    const store = createSessionStore();
    expect(store.of("app", "one")).toBe(store.of("app", "one"));
    expect(store.of("app", "one")).not.toBe(store.of("app", "two"));
    expect(store.of("app", "one")).not.toBe(store.of("other", "one"));
    // Two names that only a separator keeps apart.
    expect(store.of("a/b", "c")).not.toBe(store.of("a", "b/c"));
  });

  it("never see each other, whatever their ids are", () => {
    const store = createSessionStore();
    const pairs = hostileIds.flatMap((application) => hostileIds.map((session) => [application, session] as const));
    for (const [number, [application, session]] of pairs.entries()) {
      store.of(application, session).state.open(rows).set("a", number);
    }
    const values = pairs.map(([application, session]) => store.of(application, session).state.open(rows).get("a"));
    expect(values).toEqual(pairs.map((_, number) => number));
    expect(store.size).toBe(pairs.length);
  });

  it.each([1, 2, 3])("never see each other in thousands of interleaved changes (%i)", (seed) => {
    const random = createRandom(seed);
    const store = createSessionStore();
    const models = new Map<string, Map<string, number>>();
    for (let step = 0; step < 10_000; step += 1) {
      const application = `app ${random.integer(0, 3)}`;
      const id = random.pick(hostileIds.slice(0, 8)) ?? "";
      const name = JSON.stringify([application, id]);
      const model = models.get(name) ?? new Map(rows.seed());
      models.set(name, model);
      const opened = store.of(application, id).state.open(rows);
      const key = `key ${random.integer(0, 20)}`;
      switch (random.integer(0, 9)) {
        case 0:
          store.end(application, id);
          models.delete(name);
          break;
        case 1:
        case 2:
          expect(opened.delete(key)).toBe(model.delete(key));
          break;
        case 3:
        case 4:
          expect([...opened.entries()]).toEqual([...model]);
          break;
        default:
          opened.set(key, step);
          model.set(key, step);
      }
    }
    for (const [name, model] of models) {
      const [application, id] = JSON.parse(name);
      expect([...store.of(application, id).state.open(rows).entries()]).toEqual([...model]);
    }
  });

  it("end when they are told to, with all that they hold", () => {
    const store = createSessionStore();
    store.of("app", "one").state.open(rows).set("a", 9);
    store.of("app", "one").snapshot("kept");
    expect(store.end("app", "one")).toBe(true);
    expect(store.end("app", "one")).toBe(false);
    expect(store.changedRows).toBe(0);
    expect(store.of("app", "one").state.open(rows).get("a")).toBe(1);
    expect(store.of("app", "one").snapshots()).toEqual([]);
  });

  it("do not come back when a request that is still on its way changes one that has ended", () => {
    const store = createSessionStore();
    const early = store.of("app", "one");
    early.state.open(rows).set("a", 9);
    store.end("app", "one");
    early.state.open(rows).set("b", 9);
    expect(store.of("app", "one").state.open(rows).get("b")).toBe(2);
    expect(store.changedRows).toBe(0);
  });

  it("are listed, the last used first, of one application or of all", () => {
    let now = 0;
    const store = createSessionStore({ now: () => now });
    for (const [application, id] of [
      ["app", "one"],
      ["other", "one"],
      ["app", "two"],
      ["app", "one"],
    ] as const) {
      now += 1;
      store.of(application, id);
    }
    expect(store.list("app").map(({ id }) => id)).toEqual(["one", "two"]);
    expect(store.list().map(({ application, id }) => `${application} ${id}`)).toEqual([
      "app one",
      "app two",
      "other one",
    ]);
    expect(store.list("nobody")).toEqual([]);
  });
});

describe("idle sessions", () => {
  it("end after 24 hours in which nobody used them", () => {
    let now = 0;
    const store = createSessionStore({ now: () => now });
    store.of("app", "idle").state.open(rows).set("a", 9);
    store.of("app", "used").state.open(rows).set("a", 9);
    now += 12 * 3_600_000;
    store.of("app", "used");
    now += 12 * 3_600_000;
    expect(store.find("app", "idle")).toBeUndefined();
    expect(store.of("app", "idle").state.open(rows).get("a")).toBe(1);
    expect(store.of("app", "used").state.open(rows).get("a")).toBe(9);
  });

  it("count by the sandbox's own time, whatever their clock is set to", () => {
    let now = 0;
    const store = createSessionStore({ now: () => now, idleMs: 1000 });
    store.of("app", "one").clock.moveTo(10_000_000);
    store.of("app", "one").state.open(rows).set("a", 9);
    now += 999;
    expect(store.of("app", "one").state.open(rows).get("a")).toBe(9);
  });

  it("make room without being asked for", () => {
    let now = 0;
    const store = createSessionStore({ now: () => now, idleMs: 1000 });
    for (let index = 0; index < 100; index += 1) store.of("app", `${index}`).state.open(rows).set("a", 9);
    now += 100_000;
    store.of("app", "new");
    expect(store.size).toBe(1);
    expect(store.changedRows).toBe(0);
  });
});

describe("too many sessions", () => {
  it("end those first that have changed nothing, then those that were not used for the longest time", () => {
    const store = createSessionStore({ maxSessions: 4 });
    for (const id of ["changed 1", "changed 2"]) store.of("app", id).state.open(rows).set("a", 9);
    for (const id of ["untouched 1", "untouched 2", "untouched 3"]) store.of("app", id);
    expect(new Set(store.list().map(({ id }) => id))).toEqual(
      new Set(["changed 1", "changed 2", "untouched 2", "untouched 3"]),
    );

    for (const id of ["untouched 2", "untouched 3"]) store.of("app", id).state.open(rows).set("a", 9);
    store.of("app", "changed 1");
    store.of("app", "one more");
    expect(store.find("app", "changed 1")).toBeDefined();
    expect(store.find("app", "changed 2")).toBeUndefined();
  });

  it.each([
    ["a clock", (id: string, store: ReturnType<typeof createSessionStore>) => store.of("app", id).clock.freeze()],
    ["a snapshot", (id: string, store: ReturnType<typeof createSessionStore>) => store.of("app", id).snapshot("kept")],
    [
      "a deleted row",
      (id: string, store: ReturnType<typeof createSessionStore>) => store.of("app", id).state.open(rows).delete("a"),
    ],
  ])("do not count one as untouched that has %s", (_, touch) => {
    const store = createSessionStore({ maxSessions: 2 });
    touch("touched", store);
    for (const id of ["one", "two", "three"]) store.of("app", id);
    expect(store.find("app", "touched")).toBeDefined();
    expect(store.size).toBe(2);
  });

  it("are those of the application that has the most", () => {
    const store = createSessionStore({ maxSessions: 10 });
    store.of("modest", "one").state.open(rows).set("a", 9);
    for (let index = 0; index < 100; index += 1) store.of("greedy", `${index}`).state.open(rows).set("a", 9);
    expect(store.of("modest", "one").state.open(rows).get("a")).toBe(9);
    expect(store.list("greedy")).toHaveLength(9);
  });

  it("can be limited for each application", () => {
    const store = createSessionStore({ maxSessionsPerApplication: 3 });
    for (const application of ["one", "two"]) {
      for (let index = 0; index < 10; index += 1) store.of(application, `${index}`);
    }
    expect(
      store
        .list("one")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["7", "8", "9"]);
    expect(store.size).toBe(6);
  });

  it("are fewer where their ids are long", () => {
    const store = createSessionStore({ maxSessions: 100 });
    for (let index = 0; index < 100; index += 1) store.of("app", `${index}${"x".repeat(10_000)}`);
    expect(store.size).toBe(10);
    expect(createSessionStore({ maxSessions: 1 }).of("app", "x".repeat(10_000)).id).toHaveLength(10_000);
  });

  it("give back an untouched session to the request that still works on it", () => {
    const store = createSessionStore({ maxSessions: 1 });
    const early = store.of("app", "early");
    store.of("app", "late");
    early.state.open(rows).set("a", 9);
    expect(store.of("app", "early").state.open(rows).get("a")).toBe(9);
    expect(store.size).toBe(1);
  });

  it("leave a request that works on an untouched session alone with it once another has its place", () => {
    const store = createSessionStore({ maxSessions: 1 });
    const early = store.of("app", "one");
    store.of("app", "late");
    store.of("app", "one").state.open(rows).set("a", 9);
    early.state.open(rows).set("a", 8);
    expect(store.of("app", "one").state.open(rows).get("a")).toBe(9);
    for (const id of ["x", "y"]) store.of("app", id).state.open(rows).set("a", 7);
    expect(store.list().map(({ id }) => id)).toEqual(["y"]);
    expect(store.changedRows).toBe(1);
  });

  it("are also those that hold too many changed rows together, never the one that is written to", () => {
    const store = createSessionStore({ maxChangedRowsInAll: 100 });
    for (let session = 0; session < 50; session += 1) {
      const opened = store.of("app", `${session}`).state.open(rows);
      for (let row = 0; row < 30; row += 1) opened.set(`new ${row}`, row);
      expect(opened.size).toBe(32);
      expect(store.changedRows).toBeLessThanOrEqual(100);
    }
    expect(
      store
        .list("app")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["47", "48", "49"]);
  });
});
