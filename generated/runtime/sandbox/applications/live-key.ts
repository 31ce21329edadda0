// Copied from generator/runtime/sandbox/applications/live-key.ts. Do not edit.

import type { Application, ApplicationKey } from "../store/store.ts";
import { equalInConstantTime } from "./equal-in-constant-time.ts";

/** Whether a key still opens anything. */
export function isLive({ revokedAt }: ApplicationKey): boolean {
  return revokedAt === undefined;
}

/** The keys of an application that open something, the oldest first. */
export function liveKeys({ keys }: Pick<Application, "keys">): readonly ApplicationKey[] {
  return keys.filter(isLive);
}

/** Whether a hash is that of a live key of an application. Looks at all its keys, also when one is found. */
export function hasLiveKey({ keys }: Pick<Application, "keys">, hash: string): boolean {
  let found = false;
  for (const key of keys) {
    if (equalInConstantTime(key.hash, hash) && isLive(key)) found = true;
  }
  return found;
}
