import { appendFileSync, mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { putFiles, snapshot, temporaryFolder } from "../write/folder-fixture.ts";
import { runTool } from "./run-fixture.ts";

const document = (title: string): string => `openapi: 3.1.0
info:
  title: ${title}
  version: 1.0.0
paths:
  /v1/things:
    get:
      operationId: listThings
      responses:
        "200":
          description: All things.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: string
`;

/** A project with one document, and a place for the record of runs. */
function newProject(): string {
  const cwd = temporaryFolder();
  putFiles(cwd, { "specs/things/v1/openapi.yaml": document("Things") });
  mkdirSync(join(cwd, "node_modules"));
  return cwd;
}

async function generated(): Promise<string> {
  const cwd = newProject();
  expect((await runTool(["generate"], { cwd })).code).toBe(0);
  return cwd;
}

describe("generate", () => {
  test("writes, and tells what it did on standard error", async () => {
    const cwd = newProject();
    const { code, stdout, stderr } = await runTool(["generate"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(
      /^things\/v1 {2}\d+ files\n\d+ files written, 0 removed, 0 unchanged, from 1 document in N ms\n$/,
    );
    expect(Object.keys(snapshot(join(cwd, "generated")))).toContain("things/v1/client.ts");
  });

  test("an error in one document stops all, with nothing written and every problem told", async () => {
    const cwd = newProject();
    putFiles(cwd, { "specs/other/v1/openapi.yaml": "openapi: 3.1.0\ninfo: [\n", "specs/empty/v1/openapi.yaml": "" });
    const { code, stdout, stderr } = await runTool(["generate"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("specs/empty/v1/openapi.yaml:1:1  error  document-empty");
    expect(stdout).toMatch(/specs\/other\/v1\/openapi\.yaml:\d+:\d+ {2}error {2}syntax-error\n.*\n.*\d \|/);
    expect(stdout).toMatch(/\n\n2 errors in 2 files\n$/);
    expect(stderr).toBe("nothing was written in N ms\n");
    expect(snapshot(join(cwd, "generated"))).toEqual({});
  });

  test("--quiet prints problems only", async () => {
    const cwd = newProject();
    expect(await runTool(["generate", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("on a terminal, one line is updated and taken away again", async () => {
    const { stderr } = await runTool(["generate"], { cwd: newProject(), isTerminal: true });
    const [, shown = "", rest = ""] = /^((?:\r\u001b\[2K[^\r\n]*)+)\r\u001b\[2K(.*\n)$/.exec(stderr) ?? [];
    expect(shown).toContain("find");
    expect(rest).toMatch(/^\d+ files written/);
  });

  test("--format json prints one document, also where there is nothing to tell", async () => {
    const cwd = newProject();
    const parse = async (...line: string[]) =>
      JSON.parse((await runTool(["generate", "--format", "json", ...line], { cwd })).stdout);
    const first = await parse();
    expect(first).toMatchObject({ outcome: "written", documents: [{ id: "things/v1" }], removed: [], diagnostics: [] });
    expect(first.written).toContain("things/v1/client.ts");
    expect(await parse()).toMatchObject({ outcome: "unchanged", written: [], unchanged: first.written.length });
    expect(await parse("--check")).toMatchObject({ outcome: "fresh", differences: [] });
    rmSync(join(cwd, "generated/things/v1/client.ts"));
    expect(await parse("--check")).toMatchObject({
      outcome: "stale",
      differences: [{ path: "things/v1/client.ts", state: "missing" }],
      diagnostics: [{ code: "output-missing", file: "generated/things/v1/client.ts" }],
    });
  });

  test("colours follow the flag, then the environment, then the terminal", async () => {
    const cwd = newProject();
    putFiles(cwd, { "specs/things/v1/openapi.yaml": "" });
    const isColored = async (line: string[], isTerminal: boolean, env = {}): Promise<boolean> =>
      (await runTool(["generate", ...line], { cwd, isTerminal, env })).stdout.includes("\u001b[31m");
    expect(await isColored([], true)).toBe(true);
    expect(await isColored([], false)).toBe(false);
    expect(await isColored([], true, { NO_COLOR: "1" })).toBe(false);
    expect(await isColored([], false, { FORCE_COLOR: "1" })).toBe(true);
    expect(await isColored(["--color"], false, { NO_COLOR: "1" })).toBe(true);
    expect(await isColored(["--no-color"], true)).toBe(false);
  });
});

describe("generate --check", () => {
  test("exits with 0 where the output is fresh, 1 where it is not, and writes nothing", async () => {
    const cwd = await generated();
    expect(await runTool(["generate", "--check", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    appendFileSync(join(cwd, "generated/things/v1/client.ts"), "// by hand\n");
    const before = snapshot(join(cwd, "generated"));
    const { code, stdout, stderr } = await runTool(["generate", "--check"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("--- a/generated/things/v1/client.ts\n+++ b/generated/things/v1/client.ts\n@@");
    expect(stdout).toMatch(/^generated\/things\/v1\/client\.ts:\d+:1 {2}error {2}output-stale-edited\n--- a/);
    expect(stdout).toMatch(/\n-\/\/ by hand\n[^]*\n1 file edited by hand\n$/);
    expect(stderr).toContain("stale: 1 file not as generated");
    expect(snapshot(join(cwd, "generated"))).toEqual(before);
  });

  test("annotates a pull request with --format github", async () => {
    const cwd = await generated();
    rmSync(join(cwd, "generated/things/v1/client.ts"));
    const { stdout } = await runTool(["generate", "--check", "--format", "github"], { cwd });
    expect(stdout).toContain(
      "::error file=generated/things/v1/client.ts,line=1,col=1,endColumn=2,title=output-missing::",
    );
  });
});

describe("generate --check tells the cause", () => {
  const specs = "specs/things/v1/openapi.yaml";
  const client = "generated/things/v1/client.ts";

  test.each([
    {
      name: "a document changed",
      change: (cwd: string) => putFiles(cwd, { [specs]: document("Other") }),
      code: "output-stale-document",
    },
    {
      name: "an option is another",
      change: () => undefined,
      flags: ["--scope", "@acme"],
      code: "output-stale-options",
    },
    {
      name: "a file was edited",
      change: (cwd: string) => appendFileSync(join(cwd, client), "//\n"),
      code: "output-stale-edited",
    },
    { name: "a file is missing", change: (cwd: string) => rmSync(join(cwd, client)), code: "output-missing" },
    {
      name: "a document is gone",
      change: (cwd: string) => rmSync(join(cwd, "specs/gone"), { recursive: true }),
      code: "output-orphaned",
    },
  ])("$name: $code", async ({ change, flags = [], code }) => {
    const cwd = newProject();
    putFiles(cwd, { "specs/gone/v1/openapi.yaml": document("Gone") });
    await runTool(["generate"], { cwd });
    change(cwd);
    const { stdout } = await runTool(["generate", "--check", "--format", "json", ...flags], { cwd });
    const found: { code: string; file: string }[] = JSON.parse(stdout).diagnostics;
    const own = found.filter(({ file }) => /^generated\/(things|gone)\//.test(file));
    expect(new Set(own.map((finding) => finding.code))).toEqual(new Set([code]));
  });

  test.each([
    { name: "comments", text: `# A comment.\n${document("Things")}` },
    { name: "layout", text: document("Things").replace("title: Things", 'title:    "Things"') },
    { name: "line ends", text: document("Things").replaceAll("\n", "\r\n") },
  ])("$name of a document are no change of it", async ({ text }) => {
    const cwd = await generated();
    putFiles(cwd, { [specs]: text });
    expect(await runTool(["generate", "--check", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("every format tells file, line, column and code of a difference", async () => {
    const cwd = await generated();
    putFiles(cwd, { [client]: `// mine\n${snapshot(join(cwd, "generated"))["things/v1/client.ts"] ?? ""}` });
    const printed = async (format: string) =>
      (await runTool(["generate", "--check", "--format", format], { cwd })).stdout;
    expect(await printed("text")).toContain(`${client}:1:4  error  output-stale-edited`);
    expect(await printed("markdown")).toContain(`${client}:1:4 | error | \`output-stale-edited\``);
    expect(await printed("github")).toContain(`file=${client},line=1,col=4,endColumn=5,title=output-stale-edited`);
    expect(await printed("junit")).toContain(`classname="${client}" name="output-stale-edited 1:4"`);
    expect(JSON.parse(await printed("json")).diagnostics).toMatchObject([{ file: client, line: 1, column: 4 }]);
    expect(JSON.parse(await printed("gitlab"))).toMatchObject([{ location: { path: client, lines: { begin: 1 } } }]);
    expect(JSON.parse(await printed("sarif")).runs[0].results).toMatchObject([{ ruleId: "output-stale-edited" }]);
  });
});

describe("a run with nothing to do", () => {
  const unchanged = /^nothing changed: \d+ files from 1 document in N ms\n$/;
  const run = async (cwd: string, ...line: string[]) => (await runTool(["generate", ...line], { cwd })).stderr;

  test("is told by hashes alone: no document is read", async () => {
    const cwd = await generated();
    utimesSync(join(cwd, "specs/things/v1/openapi.yaml"), 1, 1);
    expect(await run(cwd)).toMatch(unchanged);
  });

  test.each([
    {
      name: "a document changed",
      change: (cwd: string) => putFiles(cwd, { "specs/things/v1/openapi.yaml": document("Other") }),
    },
    {
      name: "a document appeared",
      change: (cwd: string) => putFiles(cwd, { "specs/new/v1/openapi.yaml": document("New") }),
    },
    {
      name: "an output file was edited",
      change: (cwd: string) => appendFileSync(join(cwd, "generated/things/v1/client.ts"), "//\n"),
    },
    { name: "an output file was deleted", change: (cwd: string) => rmSync(join(cwd, "generated/things/v1/client.ts")) },
    { name: "the manifest was deleted", change: (cwd: string) => rmSync(join(cwd, "generated/manifest.json")) },
    {
      name: "the record was damaged",
      change: (cwd: string) => {
        const cache = join(cwd, "node_modules/.cache/op-api");
        for (const name of Object.keys(snapshot(cache))) appendFileSync(join(cache, name), " ");
      },
    },
  ])("is not one where $name", async ({ change }) => {
    const cwd = await generated();
    change(cwd);
    expect(await run(cwd)).toMatch(/^things\/v1 {2}|\nthings\/v1 {2}/);
    expect((await runTool(["generate", "--check", "--quiet"], { cwd })).code).toBe(0);
    expect(await run(cwd)).toMatch(/^nothing changed/);
  });

  test("is not one where other options are given, nor for another folder", async () => {
    const cwd = await generated();
    expect(await run(cwd, "--scope", "@acme")).toMatch(/ written/);
    expect(await run(cwd, "--scope", "@acme")).toMatch(unchanged);
    expect(await run(cwd, "--scope", "@acme", "--out", "elsewhere")).toMatch(/ 0 unchanged/);
  });

  test("removes what a document that is gone became", async () => {
    const cwd = await generated();
    putFiles(cwd, { "specs/gone/v1/openapi.yaml": document("Gone") });
    await run(cwd);
    rmSync(join(cwd, "specs/gone"), { recursive: true });
    await run(cwd);
    expect(Object.keys(snapshot(join(cwd, "generated"))).filter((path) => path.startsWith("gone"))).toEqual([]);
  });

  test("works without a place for the record", async () => {
    const cwd = await generated();
    rmSync(join(cwd, "node_modules"), { recursive: true });
    expect(await run(cwd)).toMatch(/things\/v1 .*\nnothing changed/);
  });
});
