import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeFileSystem } from "../../../generator/write/file-system.ts";
import { openOutputFolder } from "../../../generator/write/output-folder.ts";
import { lockName } from "../../../generator/write/package-lock.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { putFiles, snapshot, temporaryFolder } from "./folder-fixture.ts";
import { treeOf } from "./tree-fixture.ts";

const types = "payments/v1/types.ts";
const header = "// Generated from payments/v1/openapi.yaml by generator/emit/types. Do not edit.\n";

/** What a run reports, without the folder's own path. */
async function write(out: string, files: Readonly<Record<string, string>>, shared = {}) {
  const { value, diagnostics } = await writeTree(treeOf(files, shared), { out, cwd: join(out, "..") });
  return { ...value, told: diagnostics.map(({ code, at }) => `${code} ${at.file}`) };
}

function newOut(): string {
  return join(temporaryFolder(), "generated");
}

describe("writing", () => {
  test("puts files and the manifest into a folder that did not exist", async () => {
    const out = newOut();
    const { written, removed, told } = await write(out, { [types]: "a\n" }, { "tsconfig.json": "{}\n" });
    expect({ written, removed, told }).toEqual({
      written: [types, "tsconfig.json", lockName, `payments/${lockName}`, "manifest.json"],
      removed: [],
      told: [],
    });
    expect(Object.keys(snapshot(out))).toEqual([
      "manifest.json",
      lockName,
      "payments/",
      `payments/${lockName}`,
      "payments/v1/",
      types,
      "tsconfig.json",
    ]);
    expect(snapshot(out)[`payments/${lockName}`]).toMatchInlineSnapshot(`
      "{
        "generator": "1111111111111111111111111111111111111111111111111111111111111111",
        "options": {
          "scope": "@op"
        },
        "sources": {
          "openapi.yaml": "0000000000000000000000000000000000000000000000000000000000000000"
        },
        "files": {
          "v1/types.ts": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"
        }
      }
      "
    `);
    expect(snapshot(out)["manifest.json"]).toMatchInlineSnapshot(`
      "{
        "documents": {
          "payments/v1": {
            "files": [
              "payments/v1/types.ts"
            ]
          }
        },
        "shared": {
          "files": [
            "tsconfig.json"
          ]
        },
        "locks": {
          "op-api.lock.json": "40c80666b8771901b21a55be461edb29da6635dc4cd4e6b7a02b6ddc123d78e1",
          "payments/op-api.lock.json": "e9b4d9bb80138c5f5033ab4b5c52ab9b7665ed28e4f918c3776b215ba3d9d896"
        }
      }
      "
    `);
  });

  test("leaves a file with the same bytes alone, also its time", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n", "payments/v1/client.ts": "b\n" });
    utimesSync(join(out, types), 1000, 1000);
    const { written, unchanged } = await write(out, { [types]: "a\n", "payments/v1/client.ts": "c\n" });
    expect({ written, unchanged }).toEqual({
      written: ["payments/v1/client.ts", `payments/${lockName}`, "manifest.json"],
      unchanged: 1,
    });
    expect(statSync(join(out, types)).mtimeMs).toBe(1_000_000);
  });

  test("changes nothing where nothing differs", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n" });
    utimesSync(join(out, "manifest.json"), 1000, 1000);
    expect(await write(out, { [types]: "a\n" })).toEqual({ written: [], removed: [], unchanged: 3, told: [] });
    expect(statSync(join(out, "manifest.json")).mtimeMs).toBe(1_000_000);
  });

  test("removes what nothing generates any more, and the folders that this leaves empty", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n", "funds/v1/deep/er/types.ts": "b\n" });
    const { removed } = await write(out, { [types]: "a\n" });
    expect(removed).toEqual(["funds/v1/deep/er/types.ts", `funds/${lockName}`]);
    expect(Object.keys(snapshot(out))).toEqual([
      "manifest.json",
      "payments/",
      `payments/${lockName}`,
      "payments/v1/",
      types,
    ]);
  });

  test("writes over a file of its own that was edited, replaced by a link or deleted", async () => {
    const out = newOut();
    const elsewhere = join(out, "..", "elsewhere.txt");
    writeFileSync(elsewhere, "not yours\n");
    await write(out, { [types]: "a\n", "a.ts": "a\n", "b.ts": "b\n" });
    putFiles(out, { [types]: "edited\n" });
    rmSync(join(out, "a.ts"));
    rmSync(join(out, "b.ts"));
    symlinkSync(elsewhere, join(out, "b.ts"));
    expect((await write(out, { [types]: "a\n", "a.ts": "a\n", "b.ts": "b\n" })).written).toEqual([
      types,
      "a.ts",
      "b.ts",
    ]);
    expect(snapshot(out)).toMatchObject({ [types]: "a\n", "a.ts": "a\n", "b.ts": "b\n" });
    expect(snapshot(join(out, ".."))).toMatchObject({ "elsewhere.txt": "not yours\n" });
  });

  test.each([
    { name: "with its header is removed", text: `${header}edited\n`, told: [], stays: false },
    { name: "without a header stays", text: "mine\n", told: ["orphan-edited generated/old.ts"], stays: true },
  ])("an orphan that was edited, $name", async ({ text, told, stays }) => {
    const out = newOut();
    await write(out, { [types]: "a\n", "old.ts": `${header}generated\n` });
    putFiles(out, { "old.ts": text });
    expect((await write(out, { [types]: "a\n" })).told).toEqual(told);
    expect("old.ts" in snapshot(out)).toBe(stays);
    expect((await write(out, { [types]: "a\n" })).told).toEqual([]);
  });

  test("accepts an output folder that is a link", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "generated"));
    await write(join(folder, "generated"), { [types]: "a\n" });
    // By whatever name it is reached, a folder has one lock and one journal.
    const [linked, real] = ["generated", "real"].map((name) => openOutputFolder({ out: join(folder, name) }));
    expect(linked?.control).toEqual(real?.control);
    expect(snapshot(join(folder, "real"))[types]).toBe("a\n");
    expect(readdirSync(folder)).toEqual(["generated", "real"]);
  });
});

describe("writing touches nothing that is not its own", () => {
  test("a file in the way stops the run with nothing written", async () => {
    const out = newOut();
    putFiles(out, { [types]: "mine\n", "tsconfig.json": "mine too\n" });
    const wanted = { [types]: "a\n", "payments/v1/client.ts": "b\n", "tsconfig.json": "{}\n" };
    const { told } = await write(out, wanted);
    expect(told).toEqual([
      "output-foreign-file generated/payments/v1/types.ts",
      "output-foreign-file generated/tsconfig.json",
    ]);
    expect(snapshot(out)).toEqual({
      "payments/": "",
      "payments/v1/": "",
      [types]: "mine\n",
      "tsconfig.json": "mine too\n",
    });
    expect(readdirSync(join(out, ".."))).toEqual(["generated"]);
  });

  test("a file in the way with the very bytes is taken over", async () => {
    const out = newOut();
    putFiles(out, { [types]: "a\n" });
    expect((await write(out, { [types]: "a\n" })).told).toEqual([]);
    expect((await write(out, {})).removed).toEqual([types, `payments/${lockName}`]);
  });

  test("other files and empty folders stay", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n", "payments/v1/gone.ts": "b\n" });
    putFiles(out, { "payments/dist/index.js": "built\n", "notes/todo.md": "mine\n" });
    mkdirSync(join(out, "empty"));
    await write(out, {});
    const kept = { "empty/": "", "notes/todo.md": "mine\n", "payments/dist/index.js": "built\n" };
    expect(snapshot(out)).toMatchObject(kept);
  });

  test("a folder that is a link is not written through", async () => {
    const out = newOut();
    putFiles(join(out, ".."), { "elsewhere/types.ts": "not yours\n" });
    mkdirSync(join(out, "payments"), { recursive: true });
    symlinkSync(join(out, "..", "elsewhere"), join(out, "payments", "v1"));
    expect((await write(out, { [types]: "a\n" })).told).toEqual(["output-folder-linked generated/payments/v1"]);
    expect(snapshot(join(out, "..", "elsewhere"))).toEqual({ "types.ts": "not yours\n" });
  });

  test("nothing is removed through a link, whatever the manifest lists", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n" });
    rmSync(join(out, "payments"), { recursive: true });
    putFiles(join(out, ".."), { "elsewhere/v1/types.ts": "a\n" });
    symlinkSync(join(out, "..", "elsewhere"), join(out, "payments"));
    expect((await write(out, {})).removed).toEqual([]);
    expect(snapshot(join(out, "..", "elsewhere"))["v1/types.ts"]).toBe("a\n");
  });

  test.each([
    { path: "../outside.ts", code: "output-path-invalid" },
    { path: "/etc/outside.ts", code: "output-path-invalid" },
    { path: "a/../../outside.ts", code: "output-path-invalid" },
    { path: "a//b.ts", code: "output-path-invalid" },
    { path: "a/nul.ts", code: "output-path-invalid" },
    { path: "a/b.ts ", code: "output-path-invalid" },
    { path: "a\\b.ts", code: "output-path-invalid" },
    { path: "c:/b.ts", code: "output-path-invalid" },
    { path: "a/\u001b.ts", code: "output-path-invalid" },
    { path: "Payments/v1/other.ts", code: "output-path-collision" },
    { path: "payments/v1/Types.ts", code: "output-path-collision" },
    { path: "payments/v1/types.ts/x.ts", code: "output-path-collision" },
  ])("the path $path is refused", async ({ path, code }) => {
    const out = newOut();
    const { diagnostics } = await writeTree(treeOf({ [types]: "a\n", [path]: "b\n" }), { out });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(readdirSync(join(out, ".."))).toEqual([]);
  });
});

describe("a manifest that is no manifest", () => {
  test.each([
    { name: "empty", text: "" },
    { name: "of somebody else", text: '{ "name": "my app", "icons": [] }' },
    { name: "of somebody else, with a list", text: '{\n  "categories": [\n    "finance",\n    "v1/money"\n  ]\n}\n' },
  ])("$name: it stops the run like any file of somebody else", async ({ text }) => {
    const out = newOut();
    putFiles(out, { "manifest.json": text });
    expect((await write(out, { [types]: "a\n" })).told).toEqual(["output-foreign-file generated/manifest.json"]);
  });

  test("with the markers of a merge: generating mends it, and the files of both sides are known", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n", "old.ts": "b\n" });
    const text = snapshot(out)["manifest.json"] ?? "";
    putFiles(out, { "manifest.json": text.replace('"files"', '<<<<<<< ours\n"files"') });
    const { removed, told } = await write(out, { [types]: "c\n" });
    expect({ removed, told }).toEqual({
      removed: ["old.ts", lockName],
      told: ["manifest-damaged generated/manifest.json"],
    });
    expect((await write(out, { [types]: "c\n" })).told).toEqual([]);
  });

  test("with paths that leave the folder: they are passed over", async () => {
    const out = newOut();
    await write(out, { [types]: "a\n", "old.ts": "b\n" });
    putFiles(join(out, ".."), { "old.ts": "b\n" });
    putFiles(out, { "manifest.json": (snapshot(out)["manifest.json"] ?? "").replace('"old.ts"', '"../old.ts"') });
    expect((await write(out, { [types]: "a\n" })).removed).toEqual([lockName]);
    expect(snapshot(join(out, ".."))["old.ts"]).toBe("b\n");
  });
});

test("an error of the file system is told, with nothing written", async () => {
  const out = newOut();
  await write(out, { [types]: "a\n" });
  const before = snapshot(out);
  const error = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    syscall: "write",
  });
  const system = {
    ...nodeFileSystem,
    flush: () => Promise.reject(error),
  };
  const { diagnostics } = await writeTree(treeOf({ [types]: "b\n" }), { out, cwd: join(out, ".."), system });
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "output-unwritable The output cannot be written: ENOSPC: no space left on device, write.",
  ]);
  expect(snapshot(out)).toEqual(before);
  expect(readdirSync(join(out, ".."))).toEqual(["generated"]);
});
