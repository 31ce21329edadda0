// Copied from generator/runtime/sandbox/store/postgres-tables.ts. Do not edit.

/// <reference types="node" />
import type { Pool } from "pg";

/** Any number that nobody else locks: it stands for the making of our tables. */
const lock = 7_023_418_551;

/**
 * Makes the tables of the store where they are missing. Of several instances that start at once, one makes them and the
 * others wait: `IF NOT EXISTS` alone lets two try, and the second fail.
 */
export async function createPostgresTables(client: Pick<Pool, "query">): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
  await client.query(`
    CREATE TABLE IF NOT EXISTS op_sandbox_applications (id text PRIMARY KEY, application text NOT NULL);
    CREATE TABLE IF NOT EXISTS op_sandbox_keys (
      hash text PRIMARY KEY,
      application_id text NOT NULL REFERENCES op_sandbox_applications ON DELETE CASCADE
    );
    CREATE INDEX IF NOT EXISTS op_sandbox_keys_of_application ON op_sandbox_keys (application_id);
    CREATE TABLE IF NOT EXISTS op_sandbox_counts (
      application_id text NOT NULL,
      day text NOT NULL,
      count integer NOT NULL,
      counted_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (application_id, day)
    );
  `);
}
