// Copied from generator/runtime/sandbox/session/least-missed.ts. Do not edit.

import type { ApplicationSessions } from "./application-sessions.ts";
import type { LiveSession } from "./live-session.ts";

/**
 * The session to end for want of room: one that has changed nothing, else any; of the application that has most of
 * them, the one that was not used for the longest time. Never `kept`.
 */
export function leastMissed(
  kept: LiveSession,
  applications: Iterable<ApplicationSessions>,
  kinds: readonly ("untouched" | "touched")[] = ["untouched", "touched"],
): LiveSession | undefined {
  const all = Array.from(applications);
  for (const kind of kinds) {
    let found: LiveSession | undefined;
    let most = 0;
    for (const application of all) {
      const oldest = application[kind].size > most ? application[kind].oldest : undefined;
      if (oldest === undefined || oldest === kept) continue;
      found = oldest;
      most = application[kind].size;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}
