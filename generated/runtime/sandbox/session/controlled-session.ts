// Copied from generator/runtime/sandbox/session/controlled-session.ts. Do not edit.

import type { ForcedOrders } from "./forced-orders.ts";
import type { Session } from "./session.ts";
import type { SessionClock } from "./session-clock.ts";

/** A session as those see it who control it: besides what requests do with it, it can be reset, kept and restored. */
export interface ControlledSession extends Session {
  readonly clock: SessionClock;
  readonly forced: ForcedOrders;
  /**
   * The rows that the session has added, replaced or deleted; a row of more than 1,024 characters counts as several.
   */
  readonly changedRows: number;
  /** When the session was last used, in milliseconds since 1970 of the sandbox's own time. */
  readonly lastUsed: number;
  /** Makes it as new: rows, ids, clock and forced answers. Its snapshots stay. */
  reset(): void;
  /** The snapshots, the oldest first. */
  snapshots(): readonly SnapshotSummary[];
  /**
   * Keeps the session's rows, the counter of its ids and the setting of its clock under a name, in place of what the
   * name stood for. Rows are shared, not copied.
   *
   * @returns undefined where the session has as many snapshots as it may.
   */
  snapshot(name: string): SnapshotSummary | undefined;
  /** Makes the session what it was when the snapshot was taken. @returns false where there is none of that name. */
  restore(name: string): boolean;
  /** @returns false where there is none of that name. */
  removeSnapshot(name: string): boolean;
}

/** What is told of a snapshot. */
export interface SnapshotSummary {
  readonly name: string;
  /** In milliseconds since 1970, of the sandbox's own time. */
  readonly takenAt: number;
  readonly changedRows: number;
}
