import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject } from "./drift-project.ts";
import { readReport } from "./read-report.ts";

const cards = "specs/cards/v1/openapi.yaml";

function changedProject() {
  const project = driftProject({
    [cards]: documentOf({ paths: ["cards", "limits"] }),
    "specs/loans/v1/openapi.yaml": documentOf({ paths: ["loans"] }),
    "specs/common/responses.yaml": common,
  });
  cpSync(join(project.cwd, "specs"), join(project.cwd, "released/specs"), { recursive: true });
  project.write({ [cards]: documentOf({ paths: ["cards"], version: "1.1.0" }) });
  return project;
}

describe("drift against a folder or a file", () => {
  test.each<[string, readonly string[]]>([
    ["the folder of the documents", ["--base", "released/specs"]],
    ["a checkout that holds that folder", ["--base", "released"]],
    ["one document, whose counterpart is found by its name", ["--base", "released/specs/cards/v1/openapi.yaml"]],
    ["one document against one", ["--base", "released/specs/cards/v1/openapi.yaml", "--input", cards]],
    ["one document of a folder", ["--base", "released/specs", "--product", "cards"]],
    ["one document of a commit", ["--base", "main", "--input", cards]],
  ])("%s", async (_, flags) => {
    const { cwd } = changedProject();
    const { code, report } = await readReport(["drift", ...flags], cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 1, verdict: "breaking" });
    expect(report.findings.map(({ id }) => id)).toEqual(["path.removed", "version.major-not-bumped"]);
  });

  test("a folder that has the name of a ref goes first", async () => {
    const { cwd, git } = changedProject();
    git("branch", "released");
    expect((await readReport(["drift", "--base", "released"], cwd)).report.base).toBe("released");
    expect((await readReport(["drift", "--base", "refs/heads/released"], cwd)).report.base).toMatch(/^commit /);
  });
});

describe("diff of two paths", () => {
  test("documents of two folders are paired by product and version", async () => {
    const { cwd } = changedProject();
    const { code, report } = await readReport(["diff", "released/specs", "specs"], cwd);
    expect({ code, versions: report.versions.map(({ id }) => id) }).toEqual({ code: 1, versions: ["cards/v1"] });
    // Two states of a file are compared, not two editions of a product: the number is nobody's business.
    expect(report.findings.map(({ id }) => id)).toEqual(["path.removed"]);
  });

  test("two files are a pair, whatever they are called", async () => {
    const { cwd, write } = changedProject();
    write({ "specs/old.yaml": documentOf({ paths: ["a", "b"] }), "specs/new.yaml": documentOf({ paths: ["a"] }) });
    const { report } = await readReport(["diff", "specs/old.yaml", "specs/new.yaml"], cwd);
    expect(report.findings.map(({ id, product }) => ({ id, product }))).toEqual([{ id: "path.removed" }]);
  });

  test.each([
    { limit: "breaking", head: ["a", "b"], code: 0 },
    { limit: "breaking", head: ["b"], code: 1 },
    { limit: "risky", head: ["a", "b"], code: 0 },
    { limit: "none", head: ["b"], code: 0 },
  ])("--fail-on $limit, paths $head: exit code $code", async ({ limit, head, code }) => {
    const { cwd, write } = changedProject();
    write({ "old.yaml": documentOf({ paths: ["a"] }), "new.yaml": documentOf({ paths: head }) });
    expect((await runTool(["diff", "old.yaml", "new.yaml", "--fail-on", limit], { cwd })).code).toBe(code);
  });

  test("--fail-on risky fails for what the lifecycle allows", async () => {
    const { cwd, write } = changedProject();
    const status = "experimental";
    write({ "old.yaml": documentOf({ status, paths: ["a", "b"] }), "new.yaml": documentOf({ status, paths: ["a"] }) });
    expect((await runTool(["diff", "old.yaml", "new.yaml"], { cwd })).code).toBe(0);
    expect((await runTool(["diff", "old.yaml", "new.yaml", "--fail-on", "risky"], { cwd })).code).toBe(1);
  });
});
