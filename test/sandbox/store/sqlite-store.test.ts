import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { openStore } from "../../../generator/runtime/sandbox/store/open-store.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = temporaryFolder("sqlite");
const program = join(import.meta.dirname, "count-and-create.ts");

/** Runs a process on the store, and gives what it has told; it is killed once it has told so many lines. */
async function run(
  path: string,
  work: { times?: number; limit?: number; applications?: number },
  killAfterLines = Infinity,
): Promise<readonly string[]> {
  const { times = 0, limit = 0, applications = 0 } = work;
  const parameters = [program, path, String(times), String(limit), String(applications)];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === killAfterLines) child.kill("SIGKILL");
  }
  await ended;
  return lines;
}

function numbersIn(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line) => (/^count \d+$/.test(line) ? [Number(line.slice("count ".length))] : []));
}

test("several processes that open a new file at once count exactly to the limit together", async () => {
  const path = join(folder, "shared.sqlite");
  const told = await Promise.all([1, 2, 3].map(() => run(path, { times: 300, limit: 500 })));
  expect(told.map((lines) => lines.at(-1))).toEqual(["done", "done", "done"]);
  const counted = told.flatMap(numbersIn).sort((one, other) => one - other);
  expect(counted).toEqual(Array.from({ length: 500 }, (_, index) => index + 1));
});

test("many may open a new file in the same instant", async () => {
  const rounds = 100;
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: 4 }, () => {
    return new Worker(new URL("./open-together.ts", import.meta.url), { workerData: { folder, gate, rounds } });
  });
  const told: unknown[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const all = Promise.all(threads.map((thread) => once(thread, "message")));
    Atomics.store(gate, 0, round);
    Atomics.notify(gate, 0);
    told.push(...(await all).flat());
  }
  expect(told.filter((message) => message !== "opened")).toEqual([]);
  expect(told).toHaveLength(rounds * threads.length);
});

test.each([2, 7, 30, 61])("a process killed after %d lines loses nothing that it has told", async (lines) => {
  const path = join(folder, `killed-${lines}.sqlite`);
  const told = await run(path, { times: 100_000, limit: 1_000_000, applications: 100_000 }, lines);
  expect(told.at(-1)).not.toBe("done");
  const store = await openStore(path);
  const made = told.flatMap((line) => (line.startsWith("application ") ? [line.slice("application ".length)] : []));
  const ids = (await store.applications()).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(made));
  const next = await store.countRequest("shared", "2019-06-01", 1_000_000);
  expect(next).toBeGreaterThan(Math.max(0, ...numbersIn(told)));
  await store.close();
});

test("a store that a newer version wrote is refused, not overwritten", async () => {
  const path = join(folder, "newer.sqlite");
  const database = new DatabaseSync(path);
  database.exec("PRAGMA user_version = 99");
  database.close();
  await expect(openStore(path)).rejects.toThrow(`The store ${path} cannot be opened: a newer version`);
});

test("a file that is no store is refused by its name", async () => {
  const path = join(folder, "text.sqlite");
  writeFileSync(path, "This is a text of more than a few octets.".repeat(50));
  await expect(openStore(path)).rejects.toThrow(`The store ${path} cannot be opened`);
});

test("a folder is refused by its name", async () => {
  const path = join(folder, "folder");
  mkdirSync(path);
  await expect(openStore(path)).rejects.toThrow(`The store ${path} cannot be opened`);
});
