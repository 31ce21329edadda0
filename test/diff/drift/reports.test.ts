import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject } from "./drift-project.ts";
import { readReport } from "./read-report.ts";

const drift = ["drift", "--base", "main", "--today", "2026-11-23"];

/** A break, an addition, a deprecation, a removed version and a new major, all at once. */
function busyProject() {
  const project = driftProject({
    "specs/cards/v1/openapi.yaml": documentOf({ paths: ["cards", "limits", "pins"] }),
    "specs/loans/v1/openapi.yaml": documentOf({ status: "experimental", paths: ["loans"] }),
    "specs/common/responses.yaml": common,
  });
  project.write({
    "specs/cards/v1/openapi.yaml": documentOf({
      paths: ["cards", "pins|deprecated: true", "tokens"],
      version: "1.1.0",
    }),
    "specs/cards/v2/openapi.yaml": documentOf({ major: "v2", version: "2.0.0", paths: ["cards"] }),
  });
  project.remove("specs/loans");
  return project;
}

/** A commit's name is another one in each run. */
function stable(text: string): string {
  return text.replaceAll(/commit [0-9a-f]{8}/g, "commit 1a2b3c4d");
}

describe("reports", () => {
  test.each(["text", "markdown", "github"])("%s", async (format) => {
    const { cwd } = busyProject();
    const { code, stdout } = await runTool([...drift, "--format", format], { cwd });
    expect(code).toBe(1);
    await expect(stable(stdout)).toMatchFileSnapshot(`expected/${format}.txt`);
  });

  test.each(["sarif", "junit", "gitlab"])("%s names each finding, and the file it stands in", async (format) => {
    const { cwd } = busyProject();
    const { code, stdout } = await runTool([...drift, "--format", format], { cwd });
    expect(code).toBe(1);
    for (const told of ["path.removed", "version.major-not-bumped", "specs/cards/v1/openapi.yaml"]) {
      expect(stdout).toContain(told);
    }
  });

  test("the changelog, written or printed, with a note for who moves to the new major", async () => {
    const { cwd } = busyProject();
    const { stdout } = await runTool([...drift, "--changelog", "CHANGES.md"], { cwd });
    const written = readFileSync(join(cwd, "CHANGES.md"), "utf8");
    expect(stdout).toContain("breaking: ");
    expect((await runTool([...drift, "--changelog=-"], { cwd })).stdout).toBe(written);
    await expect(written).toMatchFileSnapshot("expected/changelog.md");
  });

  test("JSON obeys its published schema, and its counts are those of its findings", async () => {
    const { report } = await readReport(drift, busyProject().cwd);
    const levels = report.findings.filter(({ product }) => product === "cards/v1").map(({ level }) => level);
    const count = (level: string) => levels.filter((one) => one === level).length;
    const counts = { breaking: count("breaking"), warning: count("warning"), info: count("info"), waived: 0 };
    expect(report.versions.find(({ id }) => id === "cards/v1")).toMatchObject({ counts });
    expect(counts.breaking).toBeGreaterThan(0);
    for (const { location } of report.findings) expect(location.line).toBeGreaterThan(0);
  });

  test("the same states give the same report", async () => {
    const { cwd } = busyProject();
    const run = async () => (await runTool([...drift, "--format", "json"], { cwd })).stdout;
    expect(await run()).toBe(await run());
  });

  test("a text of a document cannot command a terminal or a pull request", async () => {
    const hostile = '"\\e[2Jx](http://evil.example) @everyone <img src=x>"';
    const { cwd, write } = driftProject({
      "specs/cards/v1/openapi.yaml": documentOf({ paths: ["a", "b"] }),
      "specs/common/responses.yaml": common,
    });
    write({ "specs/cards/v1/openapi.yaml": documentOf({ paths: ["a", `b|operationId: ${hostile}`] }) });
    const text = (await runTool(drift, { cwd })).stdout;
    expect(text).not.toContain("\u001b");
    expect(text).toContain("\\u001b[2Jx");
    const changes = (await runTool([...drift, "--changelog=-"], { cwd })).stdout;
    expect(changes).not.toMatch(/\]\(http|@everyone|<img/);
  });
});
