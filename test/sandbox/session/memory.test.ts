import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import { collection } from "../../../generator/runtime/sandbox/session/state.ts";

const rows = collection<object>("test.rows", () => Array.from({ length: 200 }, (_, index) => [`${index}`, { index }]));

/** What is held after all that can be collected is. */
function heldMegabytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("There is no way to collect garbage here.");
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

describe("memory", () => {
  it("stays flat over hundreds of thousands of sessions", () => {
    const store = createSessionStore({ maxSessions: 1000 });
    const useSessions = (from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const session = store.of(`app ${index % 7}`, `session ${index}`);
        const opened = session.state.open(rows);
        if (index % 3 === 0) continue;
        opened.set(`new ${index}`, { id: session.ids.timeUuid(), text: "x".repeat(100) });
        opened.delete("7");
        if (index % 30 === 1) session.snapshot("kept");
      }
    };
    useSessions(0, 20_000);
    const before = heldMegabytes();
    useSessions(20_000, 220_000);
    expect(store.size).toBe(1000);
    // Two hundred thousand sessions of one kilobyte alone would be two hundred megabytes.
    expect(heldMegabytes() - before).toBeLessThan(10);
  });

  it("of a session that was only read is that of an id: the seed is shared", () => {
    const store = createSessionStore();
    store.of("app", "first").state.open(rows);
    const before = heldMegabytes();
    for (let index = 0; index < 9_999; index += 1) expect(store.of("app", `${index}`).state.open(rows).size).toBe(200);
    expect(store.size).toBe(10_000);
    expect(heldMegabytes() - before).toBeLessThan(15);
  });
});
