/**
 * The database servers of Debian's packages, started for a test on the loopback interface, with their files in a
 * temporary folder. Where a server is not installed, `missing…` says so, and its tests are skipped.
 */
import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, freePort, runServer, type RunningServer } from "./run-server.ts";

const isRoot = process.getuid?.() === 0;

const postgresFolder = findPostgres();
const redisProgram = findOnPath("redis-server");

/** Why PostgreSQL cannot be started here; `undefined` where it can. */
export const missingPostgres =
  postgresFolder === undefined
    ? "PostgreSQL is not installed (apt-get install postgresql)"
    : isRoot && postgresUser() === undefined
      ? "PostgreSQL does not run as root, and there is no user postgres"
      : undefined;

/** Why Redis cannot be started here; `undefined` where it can. */
export const missingRedis =
  redisProgram === undefined ? "Redis is not installed (apt-get install redis-server)" : undefined;

/** @throws Error where it is missing or does not start. */
export async function startPostgres(): Promise<RunningServer> {
  if (postgresFolder === undefined) throw new Error(missingPostgres);
  const folder = mkdtempSync(join(tmpdir(), "op-postgres-"));
  const user = isRoot ? postgresUser() : undefined;
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const cluster = join(folder, "cluster");
  execFileSync(
    join(postgresFolder, "initdb"),
    ["--pgdata", cluster, "--auth", "trust", "--username", "sandbox", "--no-sync", "--encoding", "UTF8"],
    { ...user, cwd: folder, stdio: "ignore" },
  );
  const port = await freePort();
  const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=50", "-p", String(port), "-k", folder];
  const child = await runServer(join(postgresFolder, "postgres"), ["-D", cluster, ...settings], {
    ...user,
    cwd: folder,
    ready: /ready to accept connections/,
  });
  return {
    url: `postgres://sandbox@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await end(child, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @throws Error where it is missing or does not start. */
export async function startRedis(): Promise<RunningServer> {
  if (redisProgram === undefined) throw new Error(missingRedis);
  const folder = mkdtempSync(join(tmpdir(), "op-redis-"));
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  const child = await runServer(redisProgram, settings, { ready: /Ready to accept connections/ });
  return {
    url: `redis://127.0.0.1:${port}/0`,
    stop: async () => {
      await end(child, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server of each version in a folder of its own, off the path. */
function findPostgres(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const folders = newestFirst.map((version) => join(root, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

function findOnPath(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(":");
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

function postgresUser(): { readonly uid: number; readonly gid: number } | undefined {
  const ask = (flag: string) => {
    return Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }).toString());
  };
  try {
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}
