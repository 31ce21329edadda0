import { describe, expect, it } from "vitest";
import { createSessionClock } from "../../../generator/runtime/sandbox/session/session-clock.ts";

function clockAt(start: number) {
  let real = start;
  const clock = createSessionClock(() => real);
  return { clock, pass: (ms: number) => (real += ms) };
}

describe("the clock of a session", () => {
  it("runs as the sandbox's own until it is set, and after a reset", () => {
    const { clock, pass } = clockAt(1000);
    pass(10);
    expect(clock.now()).toBe(1010);
    clock.moveTo(5000);
    pass(10);
    expect(clock.now()).toBe(5010);
    clock.reset();
    expect(clock.now()).toBe(1020);
    expect(clock.isUntouched).toBe(true);
  });

  it("stands still where it was frozen, is moved while it stands, and runs on from there", () => {
    const { clock, pass } = clockAt(1000);
    clock.freeze();
    pass(10);
    clock.freeze();
    expect(clock.now()).toBe(1000);
    clock.moveTo(7000);
    pass(10);
    expect(clock.now()).toBe(7000);
    clock.unfreeze();
    pass(10);
    expect(clock.now()).toBe(7010);
    expect(clock.isFrozen).toBe(false);
  });

  it("goes on from a setting that was kept", () => {
    const { clock, pass } = clockAt(1000);
    clock.moveTo(2000);
    const kept = clock.setting();
    clock.freeze();
    pass(500);
    clock.restore(kept);
    expect(clock.now()).toBe(2500);
  });
});
