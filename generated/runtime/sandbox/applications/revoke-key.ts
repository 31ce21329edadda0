// Copied from generator/runtime/sandbox/applications/revoke-key.ts. Do not edit.

import type { Application, ApplicationKey, Store } from "../store/store.ts";
import { isLive, liveKeys } from "./live-key.ts";
import { revoked, withKeys } from "./revoked.ts";

/** What came of revoking. */
export type Revocation =
  | {
      readonly kind: "revoked";
      readonly application: Application;
      /** The keys that were live until now. */
      readonly keys: readonly ApplicationKey[];
    }
  | { readonly kind: "unknown application" }
  | {
      /** No live key of the application ends with these characters. */
      readonly kind: "unknown key";
      readonly application: Application;
    };

/**
 * Ends keys of an application: all, or those that end with the given characters. It acts at once on the instance that
 * shares the store object, and within a second on others.
 */
export async function revokeKey(
  store: Store,
  id: string,
  lastFour?: string,
  nowMs: number = Date.now(),
): Promise<Revocation> {
  const now = new Date(nowMs).toISOString();
  let keys: readonly ApplicationKey[] = [];
  const application = await store.changeApplication(id, (current) => {
    keys = liveKeys(current).filter((key) => lastFour === undefined || key.lastFour === lastFour);
    const ended = new Set(keys.map(({ hash }) => hash));
    return withKeys(
      current,
      current.keys.map((key) => (isLive(key) && ended.has(key.hash) ? revoked(key, now) : key)),
    );
  });
  if (application === undefined) return { kind: "unknown application" };
  return lastFour !== undefined && keys.length === 0
    ? { kind: "unknown key", application }
    : { kind: "revoked", application, keys };
}
