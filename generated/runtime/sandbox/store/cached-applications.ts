// Copied from generator/runtime/sandbox/store/cached-applications.ts. Do not edit.

import { forgetFirst } from "./forget-first.ts";
import type { Application, Awaitable, Store } from "./store.ts";

type ApplicationStore = Omit<Store, "countRequest" | "close">;

export interface ApplicationCacheOptions {
  /** How long an answer of the store holds, in milliseconds; by default 1000. */
  readonly timeToLiveMs?: number;
  /** How many keys are remembered, known and unknown ones; by default 10,000. */
  readonly size?: number;
}

interface Remembered {
  readonly application: Application | undefined;
  readonly untilMs: number;
}

/**
 * Remembers which application a key belongs to, so that a request asks the database for its counter only. What is
 * changed through this object holds at once; what another instance changes, such as a revoked key, is seen within a
 * second.
 */
export function cacheApplications(
  store: ApplicationStore,
  { timeToLiveMs = 1000, size = 10_000 }: ApplicationCacheOptions = {},
): ApplicationStore {
  const byHash = new Map<string, Remembered>();
  let changes = 0;

  const remember = (hash: string, application: Application | undefined, seenChanges: number) => {
    // An answer that was on its way while something changed may be the one from before.
    if (seenChanges !== changes) return application;
    byHash.delete(hash);
    byHash.set(hash, { application, untilMs: Date.now() + timeToLiveMs });
    if (byHash.size > size) forgetFirst(byHash);
    return application;
  };
  const forget = <Result>(result: Awaitable<Result>): Awaitable<Result> => {
    const forgetAll = () => {
      changes += 1;
      byHash.clear();
    };
    forgetAll();
    return result instanceof Promise ? result.finally(forgetAll) : result;
  };

  return {
    applications: () => store.applications(),
    application: (id) => store.application(id),
    applicationOfKey(hash) {
      const remembered = byHash.get(hash);
      if (remembered !== undefined && Date.now() < remembered.untilMs) return remembered.application;
      const seenChanges = changes;
      const found = store.applicationOfKey(hash);
      return found instanceof Promise
        ? found.then((application) => remember(hash, application, seenChanges))
        : remember(hash, found, seenChanges);
    },
    saveApplication: (application) => forget(store.saveApplication(application)),
    changeApplication: (id, change) => forget(store.changeApplication(id, change)),
    removeApplication: (id) => forget(store.removeApplication(id)),
  };
}
