// Copied from generator/runtime/sandbox/store/open-store.ts. Do not edit.

import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store of an address. What it needs is loaded only then, so that no sandbox needs a package for a store that
 * it does not use.
 *
 * @param address `memory:`, the path of a file (also as `file:` URL), `postgres://...` or `redis://...`.
 * @throws Error that names the store without its password, where it cannot be opened.
 */
export async function openStore(address: string): Promise<Store> {
  const scheme = /^[a-z]+(?=:)/i.exec(address)?.[0].toLowerCase();
  switch (scheme) {
    case "memory":
      return createMemoryStore();
    case "postgres":
    case "postgresql":
      return opened(address, "pg", async () => (await import("./postgres-store.ts")).openPostgresStore(address));
    case "redis":
    case "rediss":
      return opened(address, "ioredis", async () => (await import("./redis-store.ts")).openRedisStore(address));
    default:
      return (await import("./sqlite-store.ts")).openSqliteStore(pathOf(address));
  }
}

function pathOf(address: string): string {
  return /^file:\/\//i.test(address) ? decodeURIComponent(new URL(address).pathname) : address.replace(/^file:/i, "");
}

async function opened(address: string, packageName: string, open: () => Promise<Store>): Promise<Store> {
  try {
    return await open();
  } catch (error) {
    const reason = isMissing(error, packageName)
      ? `it needs the package ${packageName}: npm install ${packageName}`
      : reasonOf(error);
    throw new Error(`The store ${withoutCredentials(address)} cannot be opened: ${reason}`, { cause: error });
  }
}

function isMissing(error: unknown, packageName: string): boolean {
  return Object(error).code === "ERR_MODULE_NOT_FOUND" && reasonOf(error).includes(`'${packageName}'`);
}

/** A refused connection to a name with several addresses says what happened only in its code. */
function reasonOf(error: unknown): string {
  const { message, code } = Object(error);
  return String(message || code || error);
}

/** Scheme, host and path: the user name may be a secret as well as the password. */
function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return `${address.split(":", 1)[0]}:...`;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}
