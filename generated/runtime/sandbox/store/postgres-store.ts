// Copied from generator/runtime/sandbox/store/postgres-store.ts. Do not edit.

/// <reference types="node" />
import { Pool } from "pg";
import { liveKeys } from "../applications/live-key.ts";
import { cacheApplications } from "./cached-applications.ts";
import { oldestFirst } from "./oldest-first.ts";
import { createPostgresTables } from "./postgres-tables.ts";
import type { Application, Store } from "./store.ts";

type Queries = Pick<Pool, "query">;

const connectTimeoutMs = 5000;
const pruneEveryMs = 3_600_000;

/**
 * A store in a PostgreSQL database, for instances on several machines. A call is done when the database has committed.
 * Needs the package `pg`.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @throws Error where the database does not answer.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
  // A connection that ends while nobody uses it is replaced by the pool: without a listener it would end the process.
  pool.on("error", () => undefined);
  try {
    await inTransaction(pool, createPostgresTables);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { ...cacheApplications(createApplicationTable(pool)), ...createCounters(pool), close: () => pool.end() };
}

function createApplicationTable(pool: Pool): Omit<Store, "countRequest" | "close"> {
  return {
    applications: async () => oldestFirst(await read(pool, "SELECT application FROM op_sandbox_applications", [])),
    applicationOfKey: async (hash) => {
      const of = "id = (SELECT application_id FROM op_sandbox_keys WHERE hash = $1)";
      return (await read(pool, `SELECT application FROM op_sandbox_applications WHERE ${of}`, [hash]))[0];
    },
    application: async (id) => (await read(pool, selectById, [id]))[0],
    saveApplication: (application) => inTransaction(pool, (client) => save(client, application)),
    changeApplication: (id, change) =>
      inTransaction(pool, async (client) => {
        // The row is locked until the commit: another instance that changes it waits, and then sees this change.
        const [current] = await read(client, `${selectById} FOR UPDATE`, [id]);
        const changed = current && change(current);
        if (changed !== undefined) await save(client, changed);
        return changed;
      }),
    removeApplication: (id) =>
      inTransaction(pool, async (client) => {
        await client.query("DELETE FROM op_sandbox_counts WHERE application_id = $1", [id]);
        const { rowCount } = await client.query("DELETE FROM op_sandbox_applications WHERE id = $1", [id]);
        return (rowCount ?? 0) > 0;
      }),
  };
}

const selectById = "SELECT application FROM op_sandbox_applications WHERE id = $1";

async function read(queries: Queries, text: string, values: readonly string[]): Promise<readonly Application[]> {
  const { rows } = await queries.query<{ application: string }>(text, [...values]);
  return rows.map(({ application }): Application => JSON.parse(application));
}

async function save(queries: Queries, application: Application): Promise<void> {
  await queries.query(
    `INSERT INTO op_sandbox_applications (id, application) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET application = excluded.application`,
    [application.id, JSON.stringify(application)],
  );
  await queries.query("DELETE FROM op_sandbox_keys WHERE application_id = $1", [application.id]);
  await queries.query("INSERT INTO op_sandbox_keys (hash, application_id) SELECT unnest($1::text[]), $2", [
    liveKeys(application).map(({ hash }) => hash),
    application.id,
  ]);
}

async function inTransaction<Result>(pool: Pool, work: (client: Queries) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // A connection that failed in the middle is closed, which undoes all, and not used again.
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
}

function createCounters(pool: Pool): Pick<Store, "countRequest"> {
  let pruneAtMs = 0;
  return {
    async countRequest(applicationId, day, limit) {
      if (limit < 1) return undefined;
      if (Date.now() >= pruneAtMs) {
        pruneAtMs = Date.now() + pruneEveryMs;
        await pool.query("DELETE FROM op_sandbox_counts WHERE counted_at < now() - interval '2 days'");
      }
      // One statement: the row is locked before the limit is looked at.
      const { rows } = await pool.query<{ count: number }>({
        name: "op-sandbox-count",
        text: `INSERT INTO op_sandbox_counts AS counts (application_id, day, count) VALUES ($1, $2, 1)
               ON CONFLICT (application_id, day) DO UPDATE SET count = counts.count + 1, counted_at = now()
               WHERE counts.count < $3::numeric RETURNING count`,
        values: [applicationId, day, limit],
      });
      return rows[0]?.count;
    },
  };
}
