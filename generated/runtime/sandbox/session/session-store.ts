// Copied from generator/runtime/sandbox/session/session-store.ts. Do not edit.

import { ApplicationSessions, slotsOf } from "./application-sessions.ts";
import type { ControlledSession } from "./controlled-session.ts";
import { leastMissed } from "./least-missed.ts";
import { LiveSession, type SessionParts } from "./live-session.ts";
import { createSeeds } from "./seeds.ts";

const hourMs = 3_600_000;
/** How often idle sessions are looked for, in milliseconds. One that is asked for is seen to be idle at once. */
const sweepMs = 60_000;

/** How many sessions there may be, and how large. */
export interface SessionStoreOptions {
  /** Decides the ids that sessions make; by default `0`. */
  readonly seed?: number | string;
  /** The sandbox's own time in milliseconds since 1970; by default the machine's. */
  readonly now?: () => number;
  /** A session that was not used for so long ends; by default 24 hours. */
  readonly idleMs?: number;
  /** Sessions at most, in all; by default 10,000. One with a long id counts once for each 1,024 characters of it. */
  readonly maxSessions?: number;
  /** Sessions of one application at most; by default as many as in all. */
  readonly maxSessionsPerApplication?: number;
  /**
   * Rows that one session may change at most; by default 100,000. A row counts once for each 1,024 characters of it.
   */
  readonly maxChangedRows?: number;
  /** Rows that all sessions together may hold changed, snapshots included; by default 200,000. */
  readonly maxChangedRowsInAll?: number;
  /** Snapshots of one session at most; by default 20. */
  readonly maxSnapshots?: number;
}

/**
 * The sessions of a sandbox. One begins when it is first asked for, and ends when it is idle for long, when it is told
 * to, or when there are too many: then those end first that have changed nothing, which nobody notices, and after them
 * those that were not used for the longest time, of the application that has the most.
 */
export interface SessionStore {
  /** The session of an application by its id: any text, also an empty one. */
  of(applicationId: string, sessionId: string): ControlledSession;
  /** The session, if it is there. It does not count as used. */
  find(applicationId: string, sessionId: string): ControlledSession | undefined;
  /** The sessions of one application, or of all, the last used first. */
  list(applicationId?: string): readonly ControlledSession[];
  /** Ends a session, its snapshots with it. @returns false where there is none. */
  end(applicationId: string, sessionId: string): boolean;
  readonly size: number;
  /** The changed rows of all sessions together, snapshots included. */
  readonly changedRows: number;
}

/** Makes a store without sessions. */
export function createSessionStore(options: SessionStoreOptions = {}): SessionStore {
  const { now: realNow = Date.now, idleMs = 24 * hourMs, maxSessions = 10_000 } = options;
  const { maxSessionsPerApplication = maxSessions, maxChangedRowsInAll = 200_000 } = options;
  const applications = new Map<string, ApplicationSessions>();
  const parts: SessionParts = {
    seed: options.seed ?? 0,
    seeds: createSeeds(),
    realNow,
    maxChangedRows: options.maxChangedRows ?? 100_000,
    maxSnapshots: options.maxSnapshots ?? 20,
    onChange: noteChange,
  };
  let slots = 0;
  let changedRows = 0;
  let sweptAt = realNow();
  return {
    of,
    find,
    list,
    end: (applicationId, sessionId) => endOf(find(applicationId, sessionId)),
    get size() {
      return Array.from(applications.values()).reduce((sum, each) => sum + each.size, 0);
    },
    get changedRows() {
      return changedRows;
    },
  };

  function of(applicationId: string, sessionId: string): ControlledSession {
    const found = find(applicationId, sessionId);
    if (found === undefined) return begin(new LiveSession(applicationId, sessionId, parts));
    applications.get(applicationId)?.use(found);
    found.lastUsed = realNow();
    return found;
  }

  function find(applicationId: string, sessionId: string): LiveSession | undefined {
    const session = applications.get(applicationId)?.find(sessionId);
    if (session === undefined || !isIdle(session)) return session;
    endOf(session);
    return undefined;
  }

  function list(applicationId?: string): readonly ControlledSession[] {
    endIdle();
    const among = applicationId === undefined ? applications.values() : [applications.get(applicationId)];
    const sessions = Array.from(among).flatMap((application) => Array.from(application?.all() ?? []));
    return sessions.sort((one, other) => other.lastUsed - one.lastUsed);
  }

  function begin(session: LiveSession): LiveSession {
    if (realNow() - sweptAt >= sweepMs) endIdle();
    let application = applications.get(session.application);
    if (application === undefined) applications.set(session.application, (application = new ApplicationSessions()));
    application.add(session);
    slots += slotsOf(session);
    while (application.slots > maxSessionsPerApplication && endOf(leastMissed(session, [application])));
    while (slots > maxSessions && endOf(leastMissed(session, applications.values())));
    return session;
  }

  /** Told by a session before it changes. */
  function noteChange(session: LiveSession, weight: number): void {
    if (session.hasEnded) return;
    const present = applications.get(session.application)?.find(session.id);
    // It was as new when it ended for want of room: nobody knows, so it comes back, unless another has its place.
    if (present === undefined) begin(session);
    else if (present !== session) session.hasEnded = true;
    if (session.hasEnded) return;
    applications.get(session.application)?.touch(session);
    changedRows += weight;
    while (changedRows > maxChangedRowsInAll && endOf(leastMissed(session, applications.values(), ["touched"])));
  }

  function endOf(session: LiveSession | undefined): boolean {
    const application = session && applications.get(session.application);
    if (session === undefined || application === undefined) return false;
    application.remove(session);
    session.hasEnded = session.isTouched;
    if (application.size === 0) applications.delete(session.application);
    slots -= slotsOf(session);
    changedRows -= session.heldRows;
    return true;
  }

  function isIdle(session: LiveSession): boolean {
    return realNow() - session.lastUsed >= idleMs;
  }

  function endIdle(): void {
    sweptAt = realNow();
    for (const application of applications.values()) {
      for (const session of application.all()) if (isIdle(session)) endOf(session);
    }
  }
}
