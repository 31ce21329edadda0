import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { recoverTree } from "../../../generator/write/recover-tree.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { alternatingTree } from "./tree-fixture.ts";
import { snapshot, temporaryFolder } from "./folder-fixture.ts";

const writer = join(import.meta.dirname, "endless-writer.ts");
const interruptedWriter = join(import.meta.dirname, "interrupted-writer.ts");

/** The two trees that the writer writes in turn. */
async function writtenTrees(): Promise<readonly unknown[]> {
  return Promise.all(
    [0, 1].map(async (turn) => {
      const out = join(temporaryFolder(), "generated");
      await writeTree(alternatingTree(turn), { out });
      return snapshot(out);
    }),
  );
}

/** Starts the writer, and kills it some time after it has begun to change its folder. */
async function killWriter(afterMs: number): Promise<string> {
  const out = join(temporaryFolder(), "generated");
  const child = spawn(process.execPath, [writer, out], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await wait(afterMs);
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  return out;
}

const delays = Array.from({ length: 8 }, (_, index) => index * 1.7);

test.each(delays)("SIGKILL %f ms into a change: the next run finds or makes one of the trees", async (afterMs) => {
  const out = await killWriter(afterMs);
  await recoverTree({ out });
  expect(await writtenTrees()).toContainEqual(snapshot(out));
  expect(readdirSync(join(out, ".."))).toEqual(["generated"]);
});

test.each([
  { signal: "SIGINT", step: "flush", tree: 0, when: "while files are staged" },
  { signal: "SIGTERM", step: "flush", tree: 0, when: "while files are staged" },
  { signal: "SIGINT", step: "2", tree: 1, when: "when the first file is in place" },
  { signal: "SIGTERM", step: "20", tree: 1, when: "in the middle of the change" },
  { signal: "SIGHUP", step: "20", tree: 1, when: "in the middle of the change" },
])("$signal $when: tree $tree is there with no next run, and the process has ended", async ({ signal, step, tree }) => {
  const out = join(temporaryFolder(), "generated");
  const child = spawn(process.execPath, [interruptedWriter, out, step, signal], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (text) => (printed += String(text)));
  const ended = await new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
  expect({ ended, printed }).toEqual({ ended: signal, printed: "" });
  expect(snapshot(out)).toEqual((await writtenTrees())[tree]);
  expect(readdirSync(join(out, ".."))).toEqual(["generated"]);
});
