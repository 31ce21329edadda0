// Copied from generator/runtime/sandbox/node/command/project-store.ts. Do not edit.

/// <reference types="node" />
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createMemoryStore } from "../../store/memory-store.ts";
import { openStore } from "../../store/open-store.ts";
import type { Application, Store } from "../../store/store.ts";

/** Where applications are kept that are made below a folder. */
export function projectStorePath(cwd: string): string {
  return join(cwd, ".op-sandbox", "sandbox.sqlite");
}

/**
 * The store of a plain start: a file that is opened once there is one, so that a sandbox which nobody has made an
 * application for leaves nothing behind, and knows one that is made while it runs. What counts for the application
 * that a sandbox begins with ends with it.
 */
export function createProjectStore(path: string): Store {
  const memory = createMemoryStore();
  const kept = new Set<string>();
  let file: Promise<Store> | undefined;
  const open = (): Promise<Store> => (file ??= openStore(path));
  const openIfThere = (): Promise<Store> | undefined => (file !== undefined || existsSync(path) ? open() : undefined);

  return {
    applications: async () => (await openIfThere())?.applications() ?? [],
    applicationOfKey(hash) {
      const there = openIfThere();
      return there?.then(async (store) => {
        const application = await store.applicationOfKey(hash);
        if (application !== undefined) kept.add(application.id);
        return application;
      });
    },
    application: async (id) => (await openIfThere())?.application(id),
    saveApplication: async (application: Application) => (await open()).saveApplication(application),
    changeApplication: async (id, change) => (await openIfThere())?.changeApplication(id, change),
    removeApplication: async (id) => (await (await openIfThere())?.removeApplication(id)) ?? false,
    countRequest(applicationId, day, limit) {
      if (file === undefined || !kept.has(applicationId)) return memory.countRequest(applicationId, day, limit);
      return file.then((store) => store.countRequest(applicationId, day, limit));
    },
    close: async () => (await file)?.close(),
  };
}
