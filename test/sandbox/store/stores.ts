import { join } from "node:path";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";
import { openStore } from "../../../generator/runtime/sandbox/store/open-store.ts";
import type { Store } from "../../../generator/runtime/sandbox/store/store.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { missingPostgres, missingRedis, startPostgres, startRedis } from "./real-servers.ts";
import type { RunningServer } from "./run-server.ts";

/** A kind of store, and how a test gets one. */
export interface StoreKind {
  readonly name: string;
  /** Why there is none on this machine. */
  readonly missing?: string | undefined;
  start(): Promise<StartedStore>;
}

/** What a test may open any number of store objects on: they are the instances of one platform. */
export interface StartedStore {
  open(): Promise<Store>;
  stop(): Promise<void>;
}

const folder = temporaryFolder("store");

const done = () => Promise.resolve();

async function onServer(server: Promise<RunningServer>): Promise<StartedStore> {
  const { url, stop } = await server;
  return { open: () => openStore(url), stop };
}

/** Every store that the sandbox has. */
export const storeKinds: readonly StoreKind[] = [
  {
    name: "memory",
    // One object is all there is of it: its instances are one.
    start: () => {
      const store = createMemoryStore();
      return Promise.resolve({ open: () => Promise.resolve({ ...store, close: done }), stop: done });
    },
  },
  {
    name: "a file",
    start: () => {
      const path = join(folder, "new/folder/sandbox.sqlite");
      return Promise.resolve({ open: () => openStore(path), stop: done });
    },
  },
  { name: "PostgreSQL", missing: missingPostgres, start: () => onServer(startPostgres()) },
  { name: "Redis", missing: missingRedis, start: () => onServer(startRedis()) },
];
