import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nodeFileSystem } from "../../../generator/write/file-system.ts";
import { recoverTree } from "../../../generator/write/recover-tree.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { Crash, crashingFileSystem } from "./crashing-file-system.ts";
import { putFiles, snapshot, temporaryFolder } from "./folder-fixture.ts";
import { treeOf } from "./tree-fixture.ts";

const before = treeOf(
  {
    "payments/v1/types.ts": "old types\n",
    "payments/v1/same.ts": "same\n",
    "payments/v1/operations/gone.ts": "gone\n",
    "payments/v1/errors": "a file that becomes a folder\n",
    "payments/v1/client/index.ts": "a folder that becomes a file\n",
  },
  { "tsconfig.json": "{}\n" },
);
const after = treeOf(
  {
    "payments/v1/types.ts": "new types\n",
    "payments/v1/same.ts": "same\n",
    "payments/v1/errors/codes.ts": "codes\n",
    "payments/v1/client": "client\n",
    "payments/v1/mocks/deep/index.ts": "mocks\n",
  },
  { "tsconfig.json": '{ "new": true }\n' },
);
/** Flushing shows only where power is lost, and takes most of the time. */
const system = { ...nodeFileSystem, flush: () => Promise.resolve() };
const foreign = { "notes.md": "mine\n", "payments/v1/operations/mine.ts": "mine\n", "payments/dist/x.js": "built\n" };

/** Runs a change that is killed after some steps; tells whether it came to its end before. */
async function change(out: string, steps: number): Promise<boolean> {
  try {
    const { diagnostics } = await writeTree(after, { out, system: crashingFileSystem(steps) });
    expect(diagnostics).toEqual([]);
    return true;
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    return false;
  }
}

async function prepare(files: Readonly<Record<string, string>>): Promise<{ folder: string; out: string }> {
  const folder = temporaryFolder();
  const out = join(folder, "generated");
  await writeTree(before, { out, system });
  putFiles(out, files);
  return { folder, out };
}

/** Without folders: one that a crash left empty does no harm. */
function filesOf(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(snapshot(out)).filter(([path]) => !path.endsWith("/")));
}

async function endState(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const { out } = await prepare(files);
  await writeTree(after, { out, system });
  return snapshot(out);
}

describe("a run that is killed after any step", () => {
  test("leaves the old tree or, once the next run looked, the new one", async () => {
    const newTree = await endState(foreign);
    const seen = new Set<string>();
    for (let steps = 0; ; steps += 1) {
      const { folder, out } = await prepare(foreign);
      const oldTree = snapshot(out);
      const isDone = await change(out, steps);
      await recoverTree({ out, system });
      const found = snapshot(out);
      seen.add(JSON.stringify(found) === JSON.stringify(oldTree) ? "old" : "new");
      expect([oldTree, newTree], `after ${steps} steps`).toContainEqual(found);
      expect(readdirSync(folder)).toEqual(["generated"]);
      await writeTree(after, { out, system });
      expect(snapshot(out)).toEqual(newTree);
      if (isDone) break;
      expect(steps).toBeLessThan(100);
    }
    expect([...seen].sort()).toEqual(["new", "old"]);
  });

  test("is finished also when the run that finishes it is killed", async () => {
    const newTree = await endState({});
    for (let steps = 0, isDone = false; !isDone; steps += 3) {
      for (let second = 0; second < 30; second += 1) {
        const { out } = await prepare({});
        const oldTree = snapshot(out);
        isDone = await change(out, steps);
        if (isDone) break;
        const crashing = crashingFileSystem(second);
        const finished = await recoverTree({ out, system: crashing }).then(
          () => true,
          () => false,
        );
        await recoverTree({ out, system });
        expect([oldTree, newTree]).toContainEqual(snapshot(out));
        if (finished) break;
      }
    }
  });

  test("leaves no output folder or a whole one, with no need of a next run, where there was none", async () => {
    const whole = join(temporaryFolder(), "generated");
    await writeTree(after, { out: whole });
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const out = join(temporaryFolder(), "generated");
      isDone = await change(out, steps);
      expect([{}, snapshot(whole)], `after ${steps} steps`).toContainEqual(snapshot(out));
      await writeTree(after, { out, system });
      expect(snapshot(out)).toEqual(snapshot(whole));
    }
  });

  test("can be put right even where somebody deletes its journal", async () => {
    const third = treeOf(
      { "payments/v1/types.ts": "third\n", "payments/v1/client": "third\n" },
      { "tsconfig.json": "third\n" },
    );
    const whole = join(temporaryFolder(), "generated");
    await writeTree(third, { out: whole });
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const { folder, out } = await prepare({});
      isDone = await change(out, steps);
      rmSync(join(folder, ".generated.op-api"), { recursive: true, force: true });
      expect((await writeTree(third, { out, system })).diagnostics, `after ${steps} steps`).toEqual([]);
      expect(filesOf(out), `after ${steps} steps`).toEqual(filesOf(whole));
    }
  });

  test("can be put right even where somebody deletes what it had staged", async () => {
    const newTree = await endState({});
    for (let steps = 0, isDone = false; !isDone; steps += 1) {
      const { folder, out } = await prepare({});
      isDone = await change(out, steps);
      rmSync(join(folder, ".generated.op-api/stage"), { recursive: true, force: true });
      expect((await writeTree(after, { out, system })).diagnostics, `after ${steps} steps`).toEqual([]);
      expect(snapshot(out), `after ${steps} steps`).toEqual(newTree);
      expect(readdirSync(folder)).toEqual(["generated"]);
    }
  });
});
