import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../support/file-tree.ts";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject, type DriftProject } from "./drift-project.ts";
import { readReport } from "./read-report.ts";

const cards = "specs/cards/v1/openapi.yaml";

function twoProducts(): DriftProject {
  return driftProject({
    [cards]: documentOf({ paths: ["cards", "limits"] }),
    "specs/loans/v1/openapi.yaml": documentOf({ paths: ["loans"] }),
    "specs/common/responses.yaml": common,
  });
}

test("nothing changed: exit code 0, and no document is compared", async () => {
  const { cwd } = twoProducts();
  const { code, stdout } = await runTool(["drift", "--base", "main"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^none: nothing changed in 0 of 2 product versions since commit [0-9a-f]{8}\n$/);
});

test("a break inside one major fails, in the product that changed and in no other", async () => {
  const { cwd, write } = twoProducts();
  write({ [cards]: documentOf({ paths: ["cards"] }) });
  const { code, report } = await readReport(["drift", "--base", "main"], cwd);
  expect({ code, verdict: report.verdict, looked: report.looked }).toEqual({ code: 1, verdict: "breaking", looked: 2 });
  expect(report.versions.map(({ id }) => id)).toEqual(["cards/v1"]);
  expect(report.findings).toMatchObject([
    {
      id: "path.removed",
      level: "breaking",
      product: "cards/v1",
      operation: { method: "GET", path: "/v1/limits" },
      location: { document: "base", file: cards, line: 11, column: 3, pointer: "/paths/~1v1~1limits" },
    },
    { id: "version.not-bumped", level: "breaking", location: { document: "head", file: cards, line: 4 } },
  ]);
});

test("says the two ways out of a break: compatible, or a new major made from the present one", async () => {
  const { cwd, write } = twoProducts();
  write({ [cards]: documentOf({ paths: ["cards"], version: "1.1.0" }) });
  const { stdout } = await runTool(["drift", "--base", "main"], { cwd });
  expect(stdout).toContain("version.major-not-bumped");
  expect(stdout).toMatch(/Make the change compatible.*npm run new -- cards v2/);
});

test("an addition with its minor version passes", async () => {
  const { cwd, write } = twoProducts();
  write({ [cards]: documentOf({ paths: ["cards", "limits", "pins"], version: "1.1.0" }) });
  const { code, report } = await readReport(["drift", "--base", "main"], cwd);
  expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "compatible" });
  expect(report.findings.map(({ id }) => id)).toEqual(["path.added"]);
  expect(report.versions).toMatchObject([{ id: "cards/v1", nextVersion: "1.1.0" }]);
});

test("a product that did not change is not even read", async () => {
  const broken = "specs/loans/v1/openapi.yaml";
  const { cwd, write } = driftProject({
    [cards]: documentOf({ paths: ["cards", "limits"] }),
    [broken]: "openapi: [",
    "specs/common/responses.yaml": common,
  });
  write({ [cards]: documentOf({ paths: ["cards"], version: "1.1.0" }) });
  const { report } = await readReport(["drift", "--base", "main"], cwd);
  expect({ looked: report.looked, unreadable: report.unreadable }).toEqual({ looked: 2, unreadable: [] });
  write({ [broken]: "openapi: [[" });
  expect((await readReport(["drift", "--base", "main"], cwd)).report.unreadable).toMatchObject([{ id: "loans/v1" }]);
});

test("a change of a shared file is compared in every product that refers to it", async () => {
  const { cwd, write } = twoProducts();
  write({ "specs/common/responses.yaml": "Done:\n  description: It is done.\n" });
  const { report } = await readReport(["drift", "--base", "main"], cwd);
  expect(report.versions.map(({ id }) => id)).toEqual(["cards/v1", "loans/v1"]);
});

test("a file that no document refers to changes nothing", async () => {
  const { cwd, write } = twoProducts();
  write({ "specs/common/unused.yaml": "x: 1\n", "specs/cards/v1/notes.md": "# Notes\n" });
  expect((await readReport(["drift", "--base", "main"], cwd)).report).toMatchObject({ verdict: "none", versions: [] });
});

test("reads the base without touching the working tree, the index or the branch", async () => {
  const { cwd, write, git } = twoProducts();
  write({ [cards]: documentOf({ paths: ["cards"] }) });
  const seen = () => ({
    status: git("status", "--porcelain", "--branch"),
    stash: git("stash", "list"),
    index: readFileSync(join(cwd, ".git/index")).toString("base64"),
    files: filesBelow(cwd).filter((path) => !path.startsWith(".git/")),
    text: readFileSync(join(cwd, cards), "utf8"),
  });
  const before = seen();
  await runTool(["drift", "--base", "HEAD"], { cwd });
  expect(seen()).toEqual(before);
});

test("works from a folder below the repository's top, and in a second working tree", async () => {
  const { cwd, write, git } = twoProducts();
  mkdirSync(join(cwd, "tools"));
  write({ [cards]: documentOf({ paths: ["cards"] }) });
  const below = await readReport(["drift", "--base", "main", "--input", "../specs"], join(cwd, "tools"));
  expect(below.report.findings[0]).toMatchObject({ id: "path.removed", location: { file: `../${cards}` } });
  git("worktree", "add", "--quiet", "-b", "other", "second");
  expect((await readReport(["drift", "--base", "main"], join(cwd, "second"))).report.verdict).toBe("none");
});

test("a base with three dots is where this branch left the other", async () => {
  const { cwd, write, git, commit } = twoProducts();
  git("checkout", "--quiet", "-b", "work");
  git("checkout", "--quiet", "main");
  write({ [cards]: documentOf({ paths: ["cards", "limits", "pins"], version: "1.1.0" }) });
  commit();
  git("checkout", "--quiet", "work");
  expect((await readReport(["drift", "--base", "main"], cwd)).report.verdict).toBe("breaking");
  expect((await readReport(["drift", "--base", "main..."], cwd)).report.verdict).toBe("none");
});

test("line ends that git changes are no change", async () => {
  const { cwd, write } = twoProducts();
  write({ [cards]: documentOf({ paths: ["cards", "limits"] }).replaceAll("\n", "\r\n") });
  expect((await readReport(["drift", "--base", "main"], cwd)).report).toMatchObject({ verdict: "none", findings: [] });
});

test("names of files that git would quote are read as they are", async () => {
  const named = 'specs/kortit "ä"/v1/openapi.yaml';
  const { cwd, write } = driftProject({
    [named]: documentOf({ paths: ["a", "b"] }),
    "specs/common/responses.yaml": common,
  });
  write({ [named]: documentOf({ paths: ["a"] }) });
  const { report } = await readReport(["drift", "--base", "main"], cwd);
  expect(report.findings[0]).toMatchObject({ id: "path.removed", location: { file: named } });
});
