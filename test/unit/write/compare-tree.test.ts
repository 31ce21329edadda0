import { appendFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareTree } from "../../../generator/write/compare-tree.ts";
import type { OutputTree } from "../../../generator/write/output-tree.ts";
import { lockName } from "../../../generator/write/package-lock.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { crashingFileSystem } from "./crashing-file-system.ts";
import { putFiles, snapshot, temporaryFolder } from "./folder-fixture.ts";
import { treeOf } from "./tree-fixture.ts";

const wanted = treeOf({ "a.ts": "one\ntwo\nthree\n", "b/c.ts": "c\n" });

async function compare(out: string, tree = wanted) {
  const { value, diagnostics } = await compareTree(tree, { out, cwd: join(out, "..") });
  return {
    states: value.map(({ path, state }) => `${state} ${path}`),
    causes: value.map(({ path, cause }) => `${cause} ${path}`),
    because: value.flatMap(({ because }) => because),
    diffs: value.map(({ diff }) => diff),
    diagnostics,
  };
}

const fresh = { states: [], causes: [], because: [], diffs: [], diagnostics: [] };

async function written(): Promise<string> {
  const out = join(temporaryFolder(), "generated");
  await writeTree(wanted, { out });
  return out;
}

test("a fresh tree has no differences, and comparing changes nothing", async () => {
  const out = await written();
  putFiles(out, { "mine.md": "mine\n" });
  const before = [snapshot(out), statSync(join(out, "a.ts")).mtimeMs];
  expect(await compare(out)).toEqual(fresh);
  expect([snapshot(out), statSync(join(out, "a.ts")).mtimeMs]).toEqual(before);
});

test("stale, missing and orphaned files are told with their diffs, and where they begin to differ", async () => {
  const out = await written();
  await writeTree(treeOf({ "a.ts": "one\ntwo\nthree\n", "b/c.ts": "c\n", "old.ts": "old\n" }), { out });
  putFiles(out, { "a.ts": "one\ntoo\nthree\n" });
  rmSync(join(out, "b", "c.ts"));
  const { states, diffs, diagnostics } = await compare(out);
  expect(states).toEqual(["stale a.ts", "missing b/c.ts", "orphaned old.ts"]);
  expect(diagnostics.map(({ code, at }) => `${code} ${at.file}:${at.position?.line}:${at.position?.column}`)).toEqual([
    "output-stale-edited generated/a.ts:2:2",
    "output-missing generated/b/c.ts:1:1",
    "output-orphaned generated/old.ts:1:1",
  ]);
  expect(diffs.join("")).toMatchInlineSnapshot(`
    "--- a/generated/a.ts
    +++ b/generated/a.ts
    @@ -1,3 +1,3 @@
     one
    -too
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

test("line ends do not count: a checkout that changed them all is fresh", async () => {
  const out = await written();
  const crlf = Object.entries(snapshot(out)).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")] as const);
  putFiles(out, Object.fromEntries(crlf.filter(([path]) => !path.endsWith("/"))));
  expect(await compare(out)).toEqual(fresh);
});

test("an absent output folder misses every file", async () => {
  const { states } = await compare(join(temporaryFolder(), "generated"));
  expect(states).toEqual([
    "missing a.ts",
    "missing b/c.ts",
    `missing b/${lockName}`,
    "missing manifest.json",
    `missing ${lockName}`,
  ]);
});

describe("the cause of a difference", () => {
  const types = "payments/v1/types.ts";
  const lock = `payments/${lockName}`;
  const base = treeOf({ [types]: "a\n" }, { "payments/package.json": "{}\n", "runtime/client.ts": "c\n" });
  const document = (digit: string): OutputTree["documents"][number]["sources"] => ({
    "payments/v1/openapi.yaml": digit.repeat(64),
  });
  /** What the next run would write: the base, with another text of the types where one is given. */
  const next = (changes: Partial<OutputTree>, text = "a\n", digit = "0"): OutputTree => ({
    ...base,
    documents: [{ id: "payments/v1", sources: document(digit), files: [{ path: types, text }] }],
    ...changes,
  });
  const edit = (path: string, text: string) => (out: string) => putFiles(out, { [path]: text });
  const remove = (path: string) => (out: string) => rmSync(join(out, path));
  const other = { generator: "2".repeat(64), options: { scope: "@op" } };

  const cases: readonly {
    readonly name: string;
    readonly tree?: OutputTree;
    readonly spoil?: (out: string) => void;
    readonly causes: readonly string[];
    readonly because?: readonly string[];
  }[] = [
    {
      name: "a document changed",
      tree: next({}, "b\n", "1"),
      causes: [`document ${types}`],
      because: ["payments/v1/openapi.yaml has changed."],
    },
    {
      name: "a document changed, in what no file shows",
      tree: next({}, "a\n", "1"),
      causes: [`document ${lock}`],
      because: ["payments/v1/openapi.yaml has changed."],
    },
    {
      name: "the generator changed",
      tree: next({ madeBy: other }, "b\n"),
      causes: [`generator ${types}`],
      because: ["The generator or a template has changed."],
    },
    {
      name: "the options changed",
      tree: next({ madeBy: { ...base.madeBy, options: { scope: "@acme" } } }, "b\n"),
      causes: [`options ${types}`],
      because: ["--scope was @op, and is @acme."],
    },
    {
      name: "document and generator changed",
      tree: next({ madeBy: other }, "b\n", "1"),
      causes: [`document ${types}`],
      because: ["payments/v1/openapi.yaml has changed.", "The generator or a template has changed."],
    },
    { name: "a file was edited", spoil: edit(types, "mine\n"), causes: [`edited ${types}`] },
    { name: "a file is missing", spoil: remove(types), causes: [`missing ${types}`] },
    {
      name: "a new document was not generated from",
      tree: next({
        documents: [
          ...next({}).documents,
          { id: "funds/v1", sources: {}, files: [{ path: "funds/v1/types.ts", text: "f\n" }] },
        ],
      }),
      causes: ["document funds/v1/types.ts"],
    },
    {
      name: "nothing generates a file any more",
      tree: next({ shared: base.shared.filter(({ path }) => path !== "payments/package.json") }),
      causes: ["orphaned payments/package.json"],
    },
    { name: "a lock file is missing", spoil: remove(lock), causes: [`lock-missing ${lock}`] },
    {
      name: "a lock file is damaged",
      spoil: (out) => appendFileSync(join(out, lock), "<<<<<<< ours\n"),
      causes: [`lock-damaged ${lock}`],
    },
    {
      name: "a lock file was edited",
      spoil: (out) =>
        putFiles(out, {
          [lock]: (snapshot(out)[lock] ?? "").replace(/[0-9a-f]{64}"\n {2}}\n}/, `${"3".repeat(64)}"\n  }\n}`),
        }),
      causes: [`edited ${lock}`],
    },
    { name: "the manifest is missing", spoil: remove("manifest.json"), causes: ["missing manifest.json"] },
    {
      name: "the manifest was edited",
      spoil: (out) =>
        putFiles(out, { "manifest.json": (snapshot(out)["manifest.json"] ?? "").replace("shared", "shred") }),
      causes: ["edited manifest.json"],
    },
  ];

  test.each(cases)("$name", async ({ tree = next({}), spoil = () => undefined, causes, because = [] }) => {
    const out = join(temporaryFolder(), "generated");
    await writeTree(next({}), { out });
    spoil(out);
    const found = await compare(out, tree);
    expect({ causes: found.causes, because: found.because }).toEqual({ causes, because });
    expect(found.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(causes.length);
    await writeTree(tree, { out });
    expect(await compare(out, tree)).toEqual(fresh);
  });

  test("a change of the generator that changes no file is a note", async () => {
    const out = join(temporaryFolder(), "generated");
    await writeTree(next({}), { out });
    const { causes, diagnostics } = await compare(out, next({ madeBy: other }));
    expect(causes).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "output-lock-behind", severity: "note" }]);
  });

  test("lock files are not believed: a file that was edited together with its digest is stale", async () => {
    const out = join(temporaryFolder(), "generated");
    const forged = join(temporaryFolder(), "generated");
    await writeTree(next({}), { out });
    await writeTree(next({}, "forged\n"), { out: forged });
    putFiles(out, { [types]: "forged\n", [lock]: snapshot(forged)[lock] ?? "" });
    expect((await compare(out, next({}))).causes).toEqual([`unknown ${types}`]);
  });
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
  await expect(writeTree(next, { out, system: crashingFileSystem(10) })).rejects.toThrow();
  expect(new Set(Object.values(snapshot(out))).has("c\n")).toBe(true);
  expect((await compare(out, next)).states).toEqual([]);
});
