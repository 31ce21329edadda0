import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../generator/cli.ts";
import { bundle } from "../../../generator/serve/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { startSandbox } from "./sandbox-process.ts";

const folder = temporaryFolder("tool-sandbox");

const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          "200": {
            description: "All.",
            content: {
              "application/json": { schema: { type: "array", items: { type: "string" } }, example: ["Musti"] },
            },
          },
        },
      },
    },
  },
};
writeFileSync(join(folder, "pets.json"), JSON.stringify(document));
writeFileSync(join(folder, "broken.json"), JSON.stringify({ ...document, paths: { "/pets": { $ref: "#/nowhere" } } }));

/** Runs the tool in this process. */
async function tool(...args: readonly string[]) {
  let [stdout, stderr] = ["", ""];
  const code = await run(["sandbox", ...args], {
    stdout: { write: (text) => void (stdout += text), isTerminal: false },
    stderr: { write: (text) => void (stderr += text), isTerminal: false },
    cwd: folder,
    env: {},
    now: () => 0,
  });
  return { code, stdout, stderr };
}

test("a document of anybody is served without a key", async () => {
  const { url, lines, stop } = await startSandbox(["--input", "pets.json"], folder, "tool");
  const response = await fetch(`${url}/pets`);
  expect([response.status, await response.json()]).toEqual([200, ["Musti"]]);
  expect(lines).toBe(
    `The sandbox serves 1 operation of 1 product version.\n  url:     ${url}\n  try:     curl ${url}/pets\n`,
  );
  expect(await stop()).toEqual({ code: 0, stderr: "" });
});

test("a document with errors is not served: they are printed with their place", async () => {
  const { code, stdout, stderr } = await tool("--input", "broken.json");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^broken\.json:1:\d+ {2}error/);
});

test.each([
  { args: ["--input", "nothing.json"], code: 2, message: 'There is no file or folder "nothing.json"' },
  { args: ["--input", "pets.json", "--port", "x"], code: 2, message: '"x" is no value of --port' },
  { args: ["--inptu", "pets.json"], code: 2, message: 'Did you mean "--input"?' },
  { args: ["--root", "."], code: 2, message: "--input" },
  { args: [], code: 1, message: "There is no generated/sandbox here" },
])("$args ends with $code", async ({ args, code, message }) => {
  const ended = await tool(...args);
  expect([ended.code, ended.stdout]).toEqual([code, ""]);
  expect(ended.stderr).toContain(message);
});

test("a generated sandbox is put into few files once, and again when it was generated again", async () => {
  const cwd = temporaryFolder("bundle");
  const [entry, manifest] = [join(cwd, "node.ts"), join(cwd, "manifest.json")];
  writeFileSync(entry, 'export { value } from "./part.ts";');
  writeFileSync(join(cwd, "part.ts"), "export const value: number = 1;");
  writeFileSync(manifest, "1");
  expect(await bundle({ entries: [entry], manifest, cwd })).toBeUndefined();
  mkdirSync(join(cwd, "node_modules"));
  const first = (await bundle({ entries: [entry], manifest, cwd })) ?? "";
  expect(await import(join(first, "node.mjs"))).toMatchObject({ value: 1 });
  expect(await bundle({ entries: [entry], manifest, cwd })).toBe(first);

  writeFileSync(join(cwd, "part.ts"), "export const value: number = 2;");
  writeFileSync(manifest, "2");
  const second = (await bundle({ entries: [entry], manifest, cwd })) ?? "";
  expect(second).not.toBe(first);
  expect(await import(join(second, "node.mjs"))).toMatchObject({ value: 2 });
});

test("what cannot be put into few files is run as it is", async () => {
  const cwd = temporaryFolder("bundle-broken");
  const [entry, manifest] = [join(cwd, "node.ts"), join(cwd, "manifest.json")];
  mkdirSync(join(cwd, "node_modules"));
  writeFileSync(entry, "export const = ;");
  writeFileSync(manifest, "1");
  expect(await bundle({ entries: [entry], manifest, cwd })).toBeUndefined();
});
