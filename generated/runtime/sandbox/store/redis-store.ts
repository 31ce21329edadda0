// Copied from generator/runtime/sandbox/store/redis-store.ts. Do not edit.

/// <reference types="node" />
import { Redis } from "ioredis";
import { liveKeys } from "../applications/live-key.ts";
import { cacheApplications } from "./cached-applications.ts";
import { oldestFirst } from "./oldest-first.ts";
import { anyText, countScript, putScript } from "./redis-scripts.ts";
import type { Application, Store } from "./store.ts";

const connectTimeoutMs = 5000;
const reconnectAfterMs = 200;

/** Counters that nobody has counted on for so long are removed. */
const keptCountsSeconds = 2 * 86_400;

const applicationsKey = "op-sandbox:applications";
const keysKey = "op-sandbox:keys";

/**
 * A store in Redis, for instances on several machines. A call is done when Redis has carried it out; what a crash of
 * Redis leaves of it is a matter of its `appendonly` setting. Needs the package `ioredis`.
 *
 * @param url `redis://host:6379/0`, `rediss://` for TLS.
 * @throws Error where Redis does not answer.
 */
export async function openRedisStore(url: string): Promise<Store> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectTimeoutMs,
    commandTimeout: connectTimeoutMs,
    maxRetriesPerRequest: 1,
    retryStrategy: () => reconnectAfterMs,
    // A count whose answer was lost may have been carried out: sent again, it would count twice.
    autoResendUnfulfilledCommands: false,
  });
  // Each command tells its own failure; without a listener the client writes to the console.
  let reason: Error | undefined;
  redis.on("error", (error: Error) => (reason = error));
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    // What is thrown says only that the connection is closed.
    throw reason ?? error;
  }
  return {
    ...cacheApplications(createApplicationTable(redis)),
    ...createCounters(redis),
    close: async () => void (await redis.quit()),
  };
}

function createApplicationTable(redis: Redis): Omit<Store, "countRequest" | "close"> {
  const textOf = async (id: string) => (await redis.hget(applicationsKey, id)) ?? undefined;

  /** Puts a text in the place of another: false where that is no longer there. */
  const replace = async (id: string, before: string, after: Application | undefined) => {
    const hashes = after === undefined ? [] : liveKeys(after).map(({ hash }) => hash);
    const text = after === undefined ? "" : JSON.stringify(after);
    return (await redis.eval(putScript, 2, applicationsKey, keysKey, id, before, text, ...hashes)) === 1;
  };

  return {
    applications: async () => oldestFirst((await redis.hvals(applicationsKey)).map(read)),
    application: async (id) => optional(await textOf(id)),
    applicationOfKey: async (hash) => {
      const id = await redis.hget(keysKey, hash);
      return id === null ? undefined : optional(await textOf(id));
    },
    saveApplication: async (application) => void (await replace(application.id, anyText, application)),
    changeApplication: async (id, change) => {
      for (;;) {
        const text = await textOf(id);
        const changed = text === undefined ? undefined : change(read(text));
        if (text === undefined || (await replace(id, text, changed))) return changed;
      }
    },
    removeApplication: async (id) => {
      for (;;) {
        const text = await textOf(id);
        if (text === undefined) return false;
        if (await replace(id, text, undefined)) return true;
      }
    },
  };
}

function read(text: string): Application {
  const application: Application = JSON.parse(text);
  return application;
}

function optional(text: string | undefined): Application | undefined {
  return text === undefined ? undefined : read(text);
}

function createCounters(redis: Redis): Pick<Store, "countRequest"> {
  return {
    async countRequest(applicationId, day, limit) {
      if (limit < 1) return undefined;
      const key = `op-sandbox:count:${applicationId}:${day}`;
      const count = await redis.eval(countScript, 1, key, limit, keptCountsSeconds);
      return typeof count === "number" && count > 0 ? count : undefined;
    },
  };
}
