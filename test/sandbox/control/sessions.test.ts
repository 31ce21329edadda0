import { describe, expect, it } from "vitest";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import { collection } from "../../../generator/runtime/sandbox/session/state.ts";
import { controlOf } from "./control-fixture.ts";

const rows = collection<number>("test.rows", () => [["a", 1]]);

/** A control, and what the default session of the default application holds. */
function controlled(sessions = createSessionStore()) {
  const { call } = controlOf({ sessions });
  const opened = () => sessions.of("default", "default").state.open(rows);
  return { call, sessions, opened };
}

describe("a reset", () => {
  it("makes one session as new, and leaves the others", async () => {
    const { call, opened, sessions } = controlled();
    opened().set("a", 2);
    sessions.of("default", "other").state.open(rows).set("a", 3);
    const id = sessions.of("default", "default").ids.uuid();
    await call("PUT", "/clock", { body: { now: "2030-01-01T00:00:00Z", frozen: true } });
    await call("PUT", "/forced", { body: { status: 500 } });
    const { status, body } = await call("POST", "/reset");
    expect(status).toBe(200);
    expect(body).toMatchObject({ changedRows: 0, forcedAnswers: 0, frozen: false });
    expect(opened().get("a")).toBe(1);
    expect(sessions.of("default", "default").ids.uuid()).toBe(id);
    expect(sessions.of("default", "other").state.open(rows).get("a")).toBe(3);
  });
});

describe("snapshots", () => {
  it.each([
    ["the body", "/snapshots", { name: "before payment" }],
    ["the path", "/snapshots/before%20payment", undefined],
  ])("named in %s are taken, restored, listed and removed", async (_, target, body) => {
    const { call, opened } = controlled();
    opened().set("a", 2);
    const taken = await call("POST", target, { body });
    expect([taken.status, taken.body]).toMatchObject([201, { name: "before payment", changedRows: 1 }]);
    opened().set("a", 3);
    expect((await call("POST", "/snapshots/before%20payment/restore")).body).toMatchObject({ changedRows: 1 });
    expect(opened().get("a")).toBe(2);
    expect((await call("GET", "/snapshots")).body).toEqual({ snapshots: [taken.body], total: 1 });
    expect((await call("GET", "/snapshots/before%20payment")).body).toEqual(taken.body);
    expect((await call("DELETE", "/snapshots/before%20payment")).status).toBe(204);
    expect((await call("POST", "/snapshots/before%20payment/restore")).status).toBe(404);
  });

  it("belong to their session", async () => {
    const { call } = controlled();
    await call("POST", "/snapshots/kept?session=one");
    expect((await call("POST", "/snapshots/kept/restore?session=two")).status).toBe(404);
    expect((await call("GET", "/snapshots?session=one")).body["total"]).toBe(1);
  });

  it("are as many as there may be, and can be removed all at once", async () => {
    const { call } = controlled(createSessionStore({ maxSnapshots: 2 }));
    const statuses = [];
    for (const name of ["one", "two", "three", "two"]) statuses.push((await call("POST", `/snapshots/${name}`)).status);
    expect(statuses).toEqual([201, 201, 409, 201]);
    await call("DELETE", "/snapshots");
    expect((await call("GET", "/snapshots")).body).toEqual({ snapshots: [], total: 0 });
  });
});

describe("the list of sessions", () => {
  it("tells what each holds, of all applications or of one", async () => {
    let now = Date.UTC(2018, 1, 7);
    const { call, sessions } = controlled(createSessionStore({ now: () => now++ }));
    sessions.of("one", "first").state.open(rows).set("a", 2);
    sessions.of("two", "second").snapshot("kept");
    const { body } = await call("GET", "/sessions");
    expect(body).toMatchObject({
      sessions: [
        { application: "two", session: "second", snapshots: ["kept"], changedRows: 0 },
        { application: "one", session: "first", snapshots: [], changedRows: 1, lastUsed: "2018-02-07T00:00:00.001Z" },
      ],
      total: 2,
    });
    expect((await call("GET", "/sessions?limit=1")).body).toMatchObject({ sessions: [{}], total: 2 });
    expect((await call("GET", "/sessions?application=one")).body).toMatchObject({ total: 1 });
  });

  it("loses those that are ended: one, or all of an application", async () => {
    const { call, sessions } = controlled();
    for (const id of ["a", "b", "c"]) sessions.of("one", id).state.open(rows).set("a", 2);
    sessions.of("two", "a").state.open(rows).set("a", 2);
    await call("DELETE", "/sessions?application=one&session=b");
    expect(
      sessions
        .list("one")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["a", "c"]);
    await call("DELETE", "/sessions?application=one");
    expect(sessions.list().map(({ application }) => application)).toEqual(["two"]);
    expect((await call("DELETE", "/sessions/a?application=two")).status).toBe(204);
    expect(sessions.size).toBe(0);
  });
});
