// Copied from generator/runtime/sandbox/session/live-session.ts. Do not edit.

import type { ControlledSession, SnapshotSummary } from "./controlled-session.ts";
import { createForcedOrders, type ForcedOrders } from "./forced-orders.ts";
import type { Recent } from "./recency-list.ts";
import { createSessionClock, type ClockSetting, type SessionClock } from "./session-clock.ts";
import { createSessionIds, type CountedSessionIds } from "./session-ids.ts";
import { SessionState, untouchedState, type KeptState } from "./session-state.ts";
import type { Seeds } from "./seeds.ts";
import type { ForcedAnswer, ForcedMatch } from "./session.ts";

/** The orders for forced answers that a session may hold. */
const maxForcedOrders = 100;

/** What the sessions of one store have in common. */
export interface SessionParts {
  readonly seed: number | string;
  readonly seeds: Seeds;
  readonly realNow: () => number;
  readonly maxChangedRows: number;
  readonly maxSnapshots: number;
  /** Told that a session is no longer as new, or holds so many more changed rows. */
  readonly onChange: (session: LiveSession, weight: number) => void;
}

interface Snapshot extends SnapshotSummary {
  readonly kept: KeptState;
  readonly counter: number;
  readonly clock: ClockSetting;
}

/** A session of a session store. What a request of it may not need is made when it is asked for. */
export class LiveSession implements ControlledSession, Recent<LiveSession> {
  readonly application: string;
  readonly id: string;
  readonly state: SessionState;
  lastUsed: number;
  older: LiveSession | undefined;
  newer: LiveSession | undefined;
  /** It has been changed. */
  isTouched = false;
  /** The store no longer has it, and what is still done with it is lost. */
  hasEnded = false;
  readonly #parts: SessionParts;
  readonly #snapshots = new Map<string, Snapshot>();
  #clock: SessionClock | undefined;
  #ids: CountedSessionIds | undefined;
  #forced: ForcedOrders | undefined;

  constructor(application: string, id: string, parts: SessionParts) {
    this.application = application;
    this.id = id;
    this.#parts = parts;
    this.lastUsed = parts.realNow();
    const { seeds, maxChangedRows } = parts;
    this.state = new SessionState({ seeds, maxChangedRows, onChange: (weight) => parts.onChange(this, weight) });
  }

  now(): number {
    return this.#clock === undefined ? this.#parts.realNow() : this.#clock.now();
  }

  get ids(): CountedSessionIds {
    this.#ids ??= createSessionIds({
      seed: this.#parts.seed,
      application: this.application,
      session: this.id,
      now: () => this.now(),
    });
    return this.#ids;
  }

  get clock(): SessionClock {
    this.#clock ??= createSessionClock(this.#parts.realNow, () => this.#parts.onChange(this, 0));
    return this.#clock;
  }

  get forced(): ForcedOrders {
    this.#forced ??= createForcedOrders(maxForcedOrders, (weight) => this.#parts.onChange(this, weight));
    return this.#forced;
  }

  takeForced(request: ForcedMatch): ForcedAnswer | undefined {
    return this.#forced?.take(request);
  }

  get changedRows(): number {
    return this.state.changedRows;
  }

  /** The changed rows that it holds, with those of its snapshots and what stands for orders. */
  get heldRows(): number {
    let held = this.changedRows + (this.#forced?.weight ?? 0);
    for (const snapshot of this.#snapshots.values()) held += snapshot.changedRows;
    return held;
  }

  reset(): void {
    this.state.restore(untouchedState);
    if (this.#ids !== undefined) this.#ids.counter = 0;
    this.#clock?.reset();
    this.#forced?.clear();
  }

  snapshots(): readonly SnapshotSummary[] {
    return Array.from(this.#snapshots.values(), summaryOf);
  }

  snapshot(name: string): SnapshotSummary | undefined {
    if (this.#snapshots.size >= this.#parts.maxSnapshots && !this.#snapshots.has(name)) return undefined;
    const kept = this.state.keep();
    const snapshot: Snapshot = {
      name,
      takenAt: this.#parts.realNow(),
      changedRows: kept.changedRows,
      kept,
      counter: this.#ids?.counter ?? 0,
      clock: this.#clock?.setting() ?? { offsetMs: 0 },
    };
    this.removeSnapshot(name);
    this.#parts.onChange(this, kept.changedRows);
    this.#snapshots.set(name, snapshot);
    return summaryOf(snapshot);
  }

  restore(name: string): boolean {
    const snapshot = this.#snapshots.get(name);
    if (snapshot === undefined) return false;
    this.state.restore(snapshot.kept);
    this.ids.counter = snapshot.counter;
    this.clock.restore(snapshot.clock);
    return true;
  }

  removeSnapshot(name: string): boolean {
    const snapshot = this.#snapshots.get(name);
    if (snapshot === undefined) return false;
    this.#parts.onChange(this, -snapshot.changedRows);
    return this.#snapshots.delete(name);
  }
}

function summaryOf({ name, takenAt, changedRows }: Snapshot): SnapshotSummary {
  return { name, takenAt, changedRows };
}
