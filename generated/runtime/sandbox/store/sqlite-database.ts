// Copied from generator/runtime/sandbox/store/sqlite-database.ts. Do not edit.

/// <reference types="node" />
import { DatabaseSync } from "node:sqlite";

/** How long a statement waits for another process that writes. Writing takes some milliseconds. */
const busyTimeoutMs = 10_000;

/** The layout of the file; a change of it raises the number. */
const layout = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS applications (id TEXT PRIMARY KEY, application TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS keys (hash TEXT PRIMARY KEY, application_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keys_of_application ON keys (application_id);
  CREATE TABLE IF NOT EXISTS counts (
    application_id TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL, counted_at INTEGER NOT NULL,
    PRIMARY KEY (application_id, day)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${layout};
`;

/**
 * Opens a file of the store, and makes its tables.
 *
 * @throws Error that names the file, for one that is no store or is of a newer version.
 */
export function openSqliteDatabase(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    prepare(database);
    return database;
  } catch (error) {
    throw new Error(`The store ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function prepare(database: DatabaseSync): void {
  // A count changes some octets of one page, and the log takes the whole page: small ones are less to write.
  database.exec("PRAGMA page_size = 1024");
  enterLogMode(database);
  database.exec("PRAGMA synchronous = NORMAL");
  const version = database.prepare("PRAGMA user_version").get()?.["user_version"];
  if (version === layout) return;
  if (typeof version === "number" && version > layout) throw new Error("a newer version of the sandbox wrote it");
  transaction(database, () => database.exec(tables));
}

/** Of several processes that open a new file, one changes its mode, and the others are refused without waiting. */
function enterLogMode(database: DatabaseSync): void {
  for (const end = Date.now() + busyTimeoutMs; ;) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
    }
  }
}

/** SQLITE_BUSY, and its extended codes. */
function isBusy(error: unknown): boolean {
  const code: unknown = Object(error).errcode;
  return typeof code === "number" && (code & 0xff) === 5;
}

/**
 * All or nothing, and on the disk when it is done. With the log, a commit survives the end of the process as it is; to
 * survive a loss of power it has to wait for the disk, which is worth it for applications and not for every count.
 */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("PRAGMA synchronous = FULL");
  try {
    database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  } finally {
    database.exec("PRAGMA synchronous = NORMAL");
  }
}
