// Copied from generator/runtime/sandbox/control/operations/session-body.ts. Do not edit.

import type { ControlledSession } from "../../session/controlled-session.ts";

/** What is told of a session. */
export function sessionBody(session: ControlledSession): object {
  return {
    application: session.application,
    session: session.id,
    changedRows: session.changedRows,
    snapshots: session.snapshots().map(({ name }) => name),
    forcedAnswers: session.forced.size,
    now: timeText(session.now()),
    frozen: session.clock.isFrozen,
    lastUsed: timeText(session.lastUsed),
  };
}

/** A time in milliseconds since 1970 as RFC 3339 writes it, UTC. */
export function timeText(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
