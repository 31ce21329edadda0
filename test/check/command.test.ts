import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explainedIds } from "../../generator/explain/known-ids.ts";
import { documentRules, familyRules } from "../../generator/check/rules.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runTool } from "../unit/cli/run-fixture.ts";
import { writeFragment } from "./write-fragment.ts";

/** A project with one product that a newer version has replaced, until the end of 2030. */
function project(): string {
  const cwd = temporaryFolder("command");
  const before = explainedIds.get("lifecycle.successor.missing")?.after ?? "";
  writeFragment(before.replaceAll("# payments", "# specs/payments"), cwd);
  writeFileSync(join(cwd, "quiet.yaml"), "rules: { operation-id-missing: off, error-responses-missing: off }\n");
  return cwd;
}

const cwd = project();
const quiet = ["--config", "quiet.yaml"];

describe("op-api check", () => {
  test.each([
    { today: "2030-12-30", code: 0 },
    { today: "2030-12-31", code: 1 },
  ])("compares dates with --today: $today", async ({ today, code }) => {
    const ran = await runTool(["check", ...quiet, "--today", today], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toBe("2 documents checked in N ms\n");
    if (code === 1) expect(ran.stdout).toContain("error  lifecycle.sunset.passed");
  });

  test("a waiver lets a finding pass, by the fingerprint that the report in JSON names", async () => {
    const line = ["check", ...quiet, "--today", "2031-01-01", "--quiet"];
    const { stdout } = await runTool([...line, "--format", "json"], { cwd });
    const fingerprint = /"fingerprint": "([^"]+)"/.exec(stdout)?.[1];
    const waiver = `- { fingerprint: "${fingerprint}", reason: It moves., who: Maija, until: 2031-01-31 }\n`;
    writeFileSync(join(cwd, "waivers.yaml"), waiver);
    expect(await runTool([...line, "--waivers", "waivers.yaml"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    const later = await runTool(["check", ...quiet, "--today", "2031-02-01", "--waivers", "waivers.yaml"], { cwd });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain("waivers.yaml:1:5  error  waiver-expired");
  });
});

describe("a gate that has nothing to check is no pass: exit code 2", () => {
  test("no document", async () => {
    const empty = temporaryFolder("nothing");
    const { code, stderr } = await runTool(["check", "--input", "."], { cwd: empty });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "op-api: There is no document to check: give a file or a folder with --input.\n",
    });
  });

  test("every rule is off", async () => {
    const rules = [...documentRules, ...familyRules].map(({ code }) => `  ${code}: off\n`);
    writeFileSync(join(cwd, "off.yaml"), `rules:\n${rules.join("")}`);
    const { code, stderr } = await runTool(["check", "--config", "off.yaml"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "op-api: Every rule is off: there is nothing to check by.\n",
    });
  });

  test("no file of code", async () => {
    const { code, stderr } = await runTool(["check", ...quiet, "--source", "src/**/*.ts"], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "op-api: No file is named by --source src/**/*.ts.\n" });
  });

  test.each([
    { line: ["--today", "2026-02-30"], says: '"2026-02-30" is no day: write --today 2026-11-23.' },
    { line: ["--config", "absent.yaml"], says: 'There is no file "absent.yaml" (--config).' },
    { line: ["--waivers", "absent.yaml"], says: 'There is no file "absent.yaml" (--waivers).' },
    { line: ["--out", "absent"], says: 'There is no folder "absent" (--out).' },
  ])("$line", async ({ line, says }) => {
    const { code, stdout, stderr } = await runTool(["check", ...line], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});

describe("op-api explain", () => {
  test.each(["version.path.mixed", "example-invalid", "syntax-error", "uri.unknown-major"])("%s", async (id) => {
    const { code, stdout } = await runTool(["explain", id]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`expected/${id}.txt`);
  });

  test("as a page", async () => {
    const { stdout } = await runTool(["explain", "version.path.mixed", "--format", "markdown"]);
    await expect(stdout).toMatchFileSnapshot("expected/version.path.mixed.md");
  });

  test.each(["text", "json", "markdown"])("without an id it lists every id: %s", async (format) => {
    const { code, stdout } = await runTool(["explain", "--format", format]);
    expect(code).toBe(0);
    for (const id of explainedIds.keys()) expect(stdout).toContain(id);
  });

  test("an unknown id is wrong usage, with the one that was meant", async () => {
    const { code, stdout, stderr } = await runTool(["explain", "version.path.mixd"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('There is no rule "version.path.mixd". Did you mean "version.path.mixed"?');
  });
});
