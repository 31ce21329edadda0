import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { controlFolder } from "../../../generator/write/control-folder.ts";
import { takeLock } from "../../../generator/write/lock.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { alternatingTree } from "./tree-fixture.ts";
import { snapshot, temporaryFolder } from "./folder-fixture.ts";

const deadPid = spawnSync(process.execPath, ["-e", ""]).pid;

test("a second taker waits, then learns who holds the lock; a release lets it in", async () => {
  const control = controlFolder(join(temporaryFolder(), "generated"));
  const first = await takeLock(control);
  expect(await takeLock(control, 50)).toEqual({ pid: process.pid, start: expect.any(String), host: hostname() });
  const second = takeLock(control, 5_000);
  if ("release" in first) first.release();
  const held = await second;
  expect(held).toHaveProperty("release");
  if ("release" in held) held.release();
  expect(existsSync(control.path)).toBe(false);
});

test.each([
  { name: "of a dead process", text: `${deadPid}\n\n${hostname()}\n`, ageS: 0, stale: true },
  {
    name: "of an earlier process with the number of one that runs",
    text: `${process.pid}\n1\n${hostname()}\n`,
    ageS: 0,
    stale: true,
  },
  { name: "of another machine", text: "1\n1\nelsewhere\n", ageS: 60, stale: false },
  { name: "of another machine, long ago", text: "1\n1\nelsewhere\n", ageS: 3600, stale: true },
  { name: "that is being filled in", text: "", ageS: 0, stale: false },
  { name: "that was never filled in", text: "12", ageS: 60, stale: true },
])("a lock $name is taken over: $stale", async ({ text, ageS, stale }) => {
  const control = controlFolder(join(temporaryFolder(), "generated"));
  mkdirSync(control.path);
  writeFileSync(control.lock, text);
  const time = Date.now() / 1000 - ageS;
  utimesSync(control.lock, time, time);
  expect("release" in (await takeLock(control, 50))).toBe(stale);
});

test("many runs at the same time leave the tree of one of them", async () => {
  const out = join(temporaryFolder(), "generated");
  const runs = await Promise.all([0, 1, 0, 1, 0, 1].map((turn) => writeTree(alternatingTree(turn), { out })));
  expect(runs.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  const numbers = Object.values(snapshot(out)).flatMap((text) => /of tree (\d)/.exec(text)?.[1] ?? []);
  expect(numbers).toHaveLength(40);
  expect(new Set(numbers).size).toBe(1);
});
