// Copied from generator/runtime/sandbox/session/session-clock.ts. Do not edit.

/** The clock of one session: the sandbox's own time, moved or stopped by a tester. */
export interface SessionClock {
  /** The session's time in milliseconds since 1970. */
  now(): number;
  readonly isFrozen: boolean;
  /** Whether it runs as the sandbox's own clock does. */
  readonly isUntouched: boolean;
  /** Goes on from another time; a frozen clock stays frozen there. */
  moveTo(now: number): void;
  freeze(): void;
  /** Lets a frozen clock run on from the time that it shows. */
  unfreeze(): void;
  /** Back to the sandbox's own time. */
  reset(): void;
  setting(): ClockSetting;
  restore(setting: ClockSetting): void;
}

/** How a clock is set: ahead of the sandbox's own by so many milliseconds, or stopped. */
export interface ClockSetting {
  readonly offsetMs: number;
  readonly frozenAt?: number;
}

/**
 * Makes the clock of a session.
 *
 * @param realNow the sandbox's own time, in milliseconds since 1970.
 * @param onChange called when a tester has set it.
 */
export function createSessionClock(realNow: () => number, onChange: () => void = () => {}): SessionClock {
  let offsetMs = 0;
  let frozenAt: number | undefined;
  return {
    now,
    get isFrozen() {
      return frozenAt !== undefined;
    },
    get isUntouched() {
      return frozenAt === undefined && offsetMs === 0;
    },
    moveTo(time) {
      if (frozenAt === undefined) offsetMs = time - realNow();
      else frozenAt = time;
      onChange();
    },
    freeze() {
      frozenAt ??= now();
      onChange();
    },
    unfreeze() {
      if (frozenAt !== undefined) offsetMs = frozenAt - realNow();
      frozenAt = undefined;
      onChange();
    },
    reset: () => restore({ offsetMs: 0 }),
    setting: () => (frozenAt === undefined ? { offsetMs } : { offsetMs, frozenAt }),
    restore,
  };

  function now(): number {
    return frozenAt ?? realNow() + offsetMs;
  }

  function restore(setting: ClockSetting): void {
    ({ offsetMs, frozenAt } = setting);
    onChange();
  }
}
