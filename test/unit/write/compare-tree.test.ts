import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareTree } from "../../../generator/write/compare-tree.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { crashingFileSystem } from "./crashing-file-system.ts";
import { putFiles, snapshot, temporaryFolder } from "./folder-fixture.ts";
import { treeOf } from "./tree-fixture.ts";

const wanted = treeOf({ "a.ts": "one\ntwo\nthree\n", "b/c.ts": "c\n" });

async function compare(out: string, tree = wanted) {
  const { value, diagnostics } = await compareTree(tree, { out, cwd: join(out, "..") });
  return {
    states: value.map(({ path, state }) => `${state} ${path}`),
    diffs: value.map(({ diff }) => diff),
    diagnostics,
  };
}

async function written(): Promise<string> {
  const out = join(temporaryFolder(), "generated");
  await writeTree(wanted, { out });
  return out;
}

test("a fresh tree has no differences, and comparing changes nothing", async () => {
  const out = await written();
  putFiles(out, { "mine.md": "mine\n" });
  const before = [snapshot(out), statSync(join(out, "a.ts")).mtimeMs];
  expect(await compare(out)).toEqual({ states: [], diffs: [], diagnostics: [] });
  expect([snapshot(out), statSync(join(out, "a.ts")).mtimeMs]).toEqual(before);
});

test("stale, missing and orphaned files are told with their diffs", async () => {
  const out = await written();
  await writeTree(treeOf({ "a.ts": "one\ntwo\nthree\n", "b/c.ts": "c\n", "old.ts": "old\n" }), { out });
  putFiles(out, { "a.ts": "one\n2\nthree\n" });
  rmSync(join(out, "b", "c.ts"));
  const { states, diffs, diagnostics } = await compare(out);
  expect(states).toEqual(["stale a.ts", "missing b/c.ts", "stale manifest.json", "orphaned old.ts"]);
  expect(diagnostics.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    "output-stale generated/a.ts",
    "output-missing generated/b/c.ts",
    "output-stale generated/manifest.json",
    "output-orphaned generated/old.ts",
  ]);
  expect(diffs.filter((_, index) => index !== 2).join("")).toMatchInlineSnapshot(`
    "--- a/generated/a.ts
    +++ b/generated/a.ts
    @@ -1,3 +1,3 @@
     one
    -2
    +two
     three
    --- /dev/null
    +++ b/generated/b/c.ts
    @@ -0,0 +1,1 @@
    +c
    --- a/generated/old.ts
    +++ /dev/null
    @@ -1,1 +0,0 @@
    -old
    "
  `);
});

test("the manifest is not believed: a file edited together with its hash is stale", async () => {
  const out = await written();
  const other = join(temporaryFolder(), "generated");
  await writeTree(treeOf({ "a.ts": "forged\n", "b/c.ts": "c\n" }), { out: other });
  const forged = snapshot(other);
  putFiles(out, { "a.ts": "forged\n", "manifest.json": forged["manifest.json"] ?? "" });
  expect((await compare(out)).states).toEqual(["stale a.ts", "stale manifest.json"]);
});

test("an absent output folder misses every file", async () => {
  const { states } = await compare(join(temporaryFolder(), "generated"));
  expect(states).toEqual(["missing a.ts", "missing b/c.ts", "missing manifest.json"]);
});

test("a long diff is cut with a count, also where the texts have nothing in common", async () => {
  const out = await written();
  const lines = (word: string): string => Array.from({ length: 5_000 }, (_, index) => `${word} ${index}\n`).join("");
  putFiles(out, { "a.ts": lines("old") });
  const { diffs } = await compare(out, treeOf({ "a.ts": lines("new"), "b/c.ts": "c\n", "d.ts": lines("more") }));
  expect(diffs[0]).toBe("--- a/generated/a.ts\n+++ b/generated/a.ts\n@@ more than 1000 lines differ @@\n");
  expect(diffs[1]?.split("\n").slice(-3)).toEqual(["+more 196", "... 4803 more lines", ""]);
});

test("the change of a killed run is finished first", async () => {
  const out = await written();
  const next = treeOf({ "a.ts": "next\n", "b/c.ts": "next\n" });
  // Staged, journal written, the first file in place.
  await expect(writeTree(next, { out, system: crashingFileSystem(8) })).rejects.toThrow();
  expect(new Set(Object.values(snapshot(out))).has("c\n")).toBe(true);
  expect((await compare(out, next)).states).toEqual([]);
});
