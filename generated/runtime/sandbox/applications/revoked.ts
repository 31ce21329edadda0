// Copied from generator/runtime/sandbox/applications/revoked.ts. Do not edit.

import type { Application, ApplicationKey } from "../store/store.ts";
import { isLive } from "./live-key.ts";

/** Revoked keys are kept for the list, but not for ever: the latest of them, so that an application stays small. */
const keptRevokedKeys = 20;

/** A key as it is once it opens nothing more. */
export function revoked(key: ApplicationKey, now: string): ApplicationKey {
  return { ...key, revokedAt: key.revokedAt ?? now };
}

/** An application with other keys: all live ones of them, and the latest revoked. */
export function withKeys(application: Application, keys: readonly ApplicationKey[]): Application {
  const dead = keys.filter((key) => !isLive(key));
  const forgotten = new Set(dead.slice(0, Math.max(0, dead.length - keptRevokedKeys)));
  return { ...application, keys: keys.filter((key) => !forgotten.has(key)) };
}
