// Copied from generator/runtime/sandbox/store/memory-store.ts. Do not edit.

import { liveKeys } from "../applications/live-key.ts";
import { forgetFirst } from "./forget-first.ts";
import { oldestFirst } from "./oldest-first.ts";
import type { Application, Store } from "./store.ts";

/** Days with a counter, for one application. Test clocks make days; the oldest are forgotten. */
const keptDays = 400;

/** A store that ends with the process. Every call is done before it returns, so that nothing comes between. */
export interface MemoryStore extends Store {
  applications(): readonly Application[];
  applicationOfKey(hash: string): Application | undefined;
  application(id: string): Application | undefined;
  saveApplication(application: Application): void;
  changeApplication(id: string, change: (application: Application) => Application): Application | undefined;
  removeApplication(id: string): boolean;
  countRequest(applicationId: string, day: string, limit: number): number | undefined;
  close(): void;
}

export function createMemoryStore(): MemoryStore {
  const applications = new Map<string, Application>();
  const byHash = new Map<string, Application>();
  const counts = new Map<string, Map<string, number>>();

  const forgetKeys = (id: string) => {
    for (const { hash } of applications.get(id)?.keys ?? []) byHash.delete(hash);
  };
  const save = (application: Application) => {
    forgetKeys(application.id);
    applications.set(application.id, application);
    for (const { hash } of liveKeys(application)) byHash.set(hash, application);
  };

  return {
    applications: () => oldestFirst(applications.values()),
    applicationOfKey: (hash) => byHash.get(hash),
    application: (id) => applications.get(id),
    saveApplication: save,
    changeApplication(id, change) {
      const current = applications.get(id);
      if (current === undefined) return undefined;
      const changed = change(current);
      save(changed);
      return changed;
    },
    removeApplication(id) {
      forgetKeys(id);
      counts.delete(id);
      return applications.delete(id);
    },
    countRequest: (applicationId, day, limit) => count(daysOf(counts, applicationId), day, limit),
    close() {
      // Nothing is held open.
    },
  };
}

function daysOf(counts: Map<string, Map<string, number>>, applicationId: string): Map<string, number> {
  const known = counts.get(applicationId);
  if (known !== undefined) return known;
  const days = new Map<string, number>();
  counts.set(applicationId, days);
  return days;
}

function count(days: Map<string, number>, day: string, limit: number): number | undefined {
  const before = days.get(day) ?? 0;
  if (before >= limit) return undefined;
  days.set(day, before + 1);
  if (days.size > keptDays) forgetFirst(days);
  return before + 1;
}
