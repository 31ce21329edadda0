// Copied from generator/runtime/sandbox/applications/create-application.ts. Do not edit.

import type { Application, Store } from "../store/store.ts";
import { makeApiKey, storedKey } from "./api-key.ts";

/** What an application is made of. */
export interface NewApplication {
  /** The products that it may call, as the catalogue names them: `accounts`. `"*"` for all, also later ones. */
  readonly products: Application["products"];
  /** By default its id. */
  readonly name?: string;
  /** Requests a day; by default the platform's limit. */
  readonly requestsPerDay?: number;
  /** Letters, digits and hyphens; by default twelve random digits. An application of that id is replaced. */
  readonly id?: string;
  /** By default one is made. Any text without spaces at its ends will do. */
  readonly apiKey?: string;
}

/** An application, and the one time that its key is told. */
export interface IssuedKey {
  readonly application: Application;
  /** Shown once: it is stored as a hash only. */
  readonly apiKey: string;
}

/** Adds an application to a store. Whether its products exist is for the caller to know. */
export async function createApplication(
  store: Store,
  wanted: NewApplication,
  nowMs: number = Date.now(),
): Promise<IssuedKey> {
  const issued = newApplication(wanted, nowMs);
  await store.saveApplication(issued.application);
  return issued;
}

/** The same application, not stored anywhere: what a sandbox keeps beside its store. */
export function newApplication(wanted: NewApplication, nowMs: number = Date.now()): IssuedKey {
  const { products, requestsPerDay, id = newId(), apiKey = makeApiKey() } = wanted;
  const createdAt = new Date(nowMs).toISOString();
  const application: Application = {
    id,
    name: wanted.name ?? id,
    products,
    keys: [storedKey(apiKey, createdAt)],
    ...(requestsPerDay !== undefined && { requestsPerDay }),
    createdAt,
  };
  return { application, apiKey };
}

/** Short enough to type: it names an application in commands, and keeps nothing secret. */
function newId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 12);
}
