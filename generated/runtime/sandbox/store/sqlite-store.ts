// Copied from generator/runtime/sandbox/store/sqlite-store.ts. Do not edit.

/// <reference types="node" />
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { liveKeys } from "../applications/live-key.ts";
import { cacheApplications } from "./cached-applications.ts";
import { oldestFirst } from "./oldest-first.ts";
import { openSqliteDatabase, transaction } from "./sqlite-database.ts";
import type { Application, Store } from "./store.ts";

/**
 * Counters that nobody has counted on for so long are removed. Test clocks make days, so a day's name tells nothing.
 */
const keptCountsMs = 2 * 86_400_000;

/**
 * A store in one file, which any number of processes of this machine may have open. It needs no package. A call is done
 * when it returns: counting survives the end of the process, an application also a loss of power.
 *
 * @param path of the file; it and its folder are made where they are missing.
 * @throws Error for a file that is no store, or one of a newer version.
 */
export function openSqliteStore(path: string): Store {
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  const database = openSqliteDatabase(file);
  return {
    ...cacheApplications(createApplicationTable(database)),
    ...createCounters(database),
    close: () => database.close(),
  };
}

function createApplicationTable(database: DatabaseSync): Omit<Store, "countRequest" | "close"> {
  const all = database.prepare("SELECT application FROM applications");
  const byId = database.prepare("SELECT application FROM applications WHERE id = ?");
  const byHash = database.prepare(
    "SELECT application FROM keys JOIN applications ON applications.id = keys.application_id WHERE hash = ?",
  );
  const put = database.prepare("INSERT OR REPLACE INTO applications (id, application) VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM applications WHERE id = ?");
  const putKey = database.prepare("INSERT OR REPLACE INTO keys (hash, application_id) VALUES (?, ?)");
  const removeKeys = database.prepare("DELETE FROM keys WHERE application_id = ?");

  const save = (application: Application) => {
    removeKeys.run(application.id);
    put.run(application.id, JSON.stringify(application));
    for (const { hash } of liveKeys(application)) putKey.run(hash, application.id);
  };
  return {
    applications: () => oldestFirst(all.all().flatMap((row) => readApplication(row) ?? [])),
    applicationOfKey: (hash) => readApplication(byHash.get(hash)),
    application: (id) => readApplication(byId.get(id)),
    saveApplication: (application) => transaction(database, () => save(application)),
    changeApplication: (id, change) =>
      transaction(database, () => {
        const current = readApplication(byId.get(id));
        if (current === undefined) return undefined;
        const changed = change(current);
        save(changed);
        return changed;
      }),
    removeApplication: (id) =>
      transaction(database, () => {
        removeKeys.run(id);
        database.prepare("DELETE FROM counts WHERE application_id = ?").run(id);
        return remove.run(id).changes > 0;
      }),
  };
}

function readApplication(row: Readonly<Record<string, unknown>> | undefined): Application | undefined {
  if (typeof row?.["application"] !== "string") return undefined;
  const application: Application = JSON.parse(row["application"]);
  return application;
}

function createCounters(database: DatabaseSync): Pick<Store, "countRequest"> {
  // One statement: what it reads no other process can change before it has written.
  const count = database.prepare(
    `INSERT INTO counts (application_id, day, count, counted_at) VALUES (?, ?, 1, ?)
     ON CONFLICT DO UPDATE SET count = count + 1, counted_at = excluded.counted_at WHERE count < ? RETURNING count`,
  );
  const prune = database.prepare("DELETE FROM counts WHERE counted_at < ?");
  let pruneAtMs = 0;
  return {
    countRequest(applicationId, day, limit) {
      const nowMs = Date.now();
      if (nowMs >= pruneAtMs) {
        prune.run(nowMs - keptCountsMs);
        pruneAtMs = nowMs + keptCountsMs / 4;
      }
      const counted = limit < 1 ? undefined : count.get(applicationId, day, nowMs, limit)?.["count"];
      return typeof counted === "number" ? counted : undefined;
    },
  };
}
