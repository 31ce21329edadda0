// Copied from generator/runtime/sandbox/applications/rotate-key.ts. Do not edit.

import type { Application, ApplicationKey, Store } from "../store/store.ts";
import { makeApiKey, storedKey } from "./api-key.ts";
import type { IssuedKey } from "./create-application.ts";
import { liveKeys } from "./live-key.ts";
import { revoked, withKeys } from "./revoked.ts";

/** How many keys of an application are live at once: the one in use, and the one that takes its place. */
const mostLiveKeys = 2;

/**
 * Gives an application a new key, and leaves the one before it alive until it is revoked or rotated out. Of three keys
 * the oldest ends at once.
 *
 * @returns `undefined` where there is no application of that id.
 */
export async function rotateKey(store: Store, id: string, nowMs: number = Date.now()): Promise<IssuedKey | undefined> {
  const now = new Date(nowMs).toISOString();
  const apiKey = makeApiKey();
  const added = storedKey(apiKey, now);
  const application = await store.changeApplication(id, (current) => rotated(current, added, now));
  return application && { application, apiKey };
}

function rotated(application: Application, added: ApplicationKey, now: string): Application {
  const live = liveKeys(application);
  const retired = new Set(live.slice(0, Math.max(0, live.length - mostLiveKeys + 1)));
  return withKeys(application, [...application.keys.map((key) => (retired.has(key) ? revoked(key, now) : key)), added]);
}
