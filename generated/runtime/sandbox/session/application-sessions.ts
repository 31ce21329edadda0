// Copied from generator/runtime/sandbox/session/application-sessions.ts. Do not edit.

import type { LiveSession } from "./live-session.ts";
import { RecencyList } from "./recency-list.ts";

/** The characters of a session's id that count as one session. */
const charactersOfOne = 1024;

/** How much a session counts: the memory that untouched sessions need is that of their ids. */
export function slotsOf(session: LiveSession): number {
  return 1 + Math.floor(session.id.length / charactersOfOne);
}

/**
 * The sessions of one application. Those that have changed nothing are kept apart: they can end without anyone
 * noticing.
 */
export class ApplicationSessions {
  readonly untouched = new RecencyList<LiveSession>();
  readonly touched = new RecencyList<LiveSession>();
  readonly #sessions = new Map<string, LiveSession>();
  #lastUsed: LiveSession | undefined;
  #slots = 0;

  /** How much the sessions count. */
  get slots(): number {
    return this.#slots;
  }

  get size(): number {
    return this.#sessions.size;
  }

  all(): IterableIterator<LiveSession> {
    return this.#sessions.values();
  }

  find(id: string): LiveSession | undefined {
    // One client calls again and again with the same session.
    return this.#lastUsed?.id === id ? this.#lastUsed : this.#sessions.get(id);
  }

  add(session: LiveSession): void {
    this.#sessions.set(session.id, session);
    this.untouched.add(session);
    this.#lastUsed = session;
    this.#slots += slotsOf(session);
  }

  /** Notes that a session is used. */
  use(session: LiveSession): void {
    if (this.#lastUsed === session) return;
    this.#lastUsed = session;
    const list = this.#listOf(session);
    list.remove(session);
    list.add(session);
  }

  /** Notes that a session is no longer as new. */
  touch(session: LiveSession): void {
    if (session.isTouched) return;
    this.untouched.remove(session);
    session.isTouched = true;
    this.touched.add(session);
  }

  remove(session: LiveSession): void {
    if (this.#lastUsed === session) this.#lastUsed = undefined;
    this.#sessions.delete(session.id);
    this.#listOf(session).remove(session);
    this.#slots -= slotsOf(session);
  }

  #listOf(session: LiveSession): RecencyList<LiveSession> {
    return session.isTouched ? this.touched : this.untouched;
  }
}
