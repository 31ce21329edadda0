import { describe, expect, it } from "vitest";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import { collection } from "../../../generator/runtime/sandbox/session/state.ts";

const rows = collection<{ readonly value: number }>("test.rows", () => [["a", { value: 1 }]]);
const later = collection<string>("test.later");

describe("a snapshot", () => {
  it("brings back rows, the counter of ids, and the clock", () => {
    const session = createSessionStore({ now: () => 1_000 }).of("app", "one");
    session.state.open(rows).set("a", { value: 2 });
    session.clock.moveTo(5_000);
    session.clock.freeze();
    session.snapshot("before");
    const id = session.ids.uuid();
    session.state.open(rows).set("a", { value: 3 });
    session.state.open(later).set("new", "row");
    session.clock.reset();

    expect(session.restore("before")).toBe(true);
    expect(session.state.open(rows).get("a")).toEqual({ value: 2 });
    expect(session.state.open(later).size).toBe(0);
    expect(session.now()).toBe(5_000);
    expect(session.clock.isFrozen).toBe(true);
    expect(session.ids.uuid()).toBe(id);
  });

  it("stays when the session is reset, and can be restored again and again", () => {
    const session = createSessionStore().of("app", "one");
    const opened = session.state.open(rows);
    opened.set("a", { value: 2 });
    session.snapshot("kept");
    for (const value of [10, 11]) {
      session.reset();
      expect(opened.get("a")).toEqual({ value: 1 });
      session.restore("kept");
      expect(opened.get("a")).toEqual({ value: 2 });
      opened.set("a", { value });
    }
  });

  it("shares its rows with the session", () => {
    const store = createSessionStore();
    const session = store.of("app", "one");
    const opened = session.state.open(rows);
    for (let index = 0; index < 1000; index += 1) opened.set(`new ${index}`, { value: index });
    const row = opened.get("new 7");
    session.snapshot("kept");
    opened.set("a", { value: 9 });
    session.restore("kept");
    expect(opened.get("new 7")).toBe(row);
  });

  it("takes the place of one of the same name; of others a session has so many", () => {
    const session = createSessionStore({ maxSnapshots: 2 }).of("app", "one");
    expect(session.snapshot("one")).toMatchObject({ name: "one", changedRows: 0 });
    expect(session.snapshot("__proto__")).toMatchObject({ name: "__proto__" });
    expect(session.snapshot("three")).toBeUndefined();
    expect(session.snapshot("one")).toMatchObject({ name: "one" });
    expect(session.snapshots().map(({ name }) => name)).toEqual(["__proto__", "one"]);
    expect(session.removeSnapshot("__proto__")).toBe(true);
    expect(session.snapshot("three")).toMatchObject({ name: "three" });
  });

  it("of a name that was never taken restores and removes nothing", () => {
    const session = createSessionStore().of("app", "one");
    session.state.open(rows).set("a", { value: 2 });
    expect(session.restore("toString")).toBe(false);
    expect(session.removeSnapshot("toString")).toBe(false);
    expect(session.state.open(rows).get("a")).toEqual({ value: 2 });
  });
});
