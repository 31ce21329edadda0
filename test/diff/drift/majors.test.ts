import { describe, expect, test } from "vitest";
import { diff } from "../../../generator/diff/diff.ts";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject } from "./drift-project.ts";
import { readReport } from "./read-report.ts";

const v1 = "specs/cards/v1/openapi.yaml";
const v2 = "specs/cards/v2/openapi.yaml";
const first = documentOf({ paths: ["cards", "limits"] });
const second = documentOf({ major: "v2", version: "2.0.0", paths: ["cards", "pins"] });

function twoMajors() {
  return driftProject({ [v1]: first, [v2]: second, "specs/common/responses.yaml": common });
}

describe("two majors of a product", () => {
  test("are a migration, whose paths are paired, and which never fails", async () => {
    const { cwd } = twoMajors();
    const { code, report } = await readReport(["diff", v1, v2], cwd);
    expect(code).toBe(0);
    expect(report.versions).toMatchObject([{ migration: { from: "v1", to: "v2" } }]);
    expect(report.findings.map(({ id, before, after }) => ({ id, before, after }))).toEqual([
      { id: "path.moved", before: "v1", after: "v2" },
      { id: "path.removed", before: "/v1/limits" },
      { id: "path.added", after: "/v2/pins" },
    ]);
  });

  test("are told as warnings where a report has errors, so that no annotation is red", async () => {
    const { cwd } = twoMajors();
    const { stdout } = await runTool(["diff", v1, v2, "--format", "github"], { cwd });
    expect(stdout).toContain("::warning ");
    expect(stdout).not.toContain("::error ");
  });

  test("whose version stands in the server are paired too", async () => {
    const at = (major: string) => ({
      text: `openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\nservers: [{ url: https://api.example.com/${major} }]\npaths: { /a: { get: { responses: {} } } }\n`,
    });
    const { migration, findings } = await diff(at("v1"), at("v2"));
    expect(migration).toEqual({ from: "v1", to: "v2" });
    expect(findings.map(({ id, reach }) => ({ id, reach }))).toEqual([{ id: "server.base-path-changed", reach: 1 }]);
  });

  test("one major that moves from the server into the paths is no change", async () => {
    const server = "openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\n";
    const before = `${server}servers: [{ url: https://api.example.com/v1 }]\npaths: { /a: { get: { responses: {} } } }\n`;
    const after = `${server}servers: [{ url: https://api.example.com }]\npaths: { /v1/a: { get: { responses: {} } } }\n`;
    expect(await diff({ text: before }, { text: after })).toMatchObject({ verdict: "none", findings: [] });
  });
});

describe("a product version that comes or goes", () => {
  test("a new major passes, and comes with what consumers have to do", async () => {
    const { cwd, write } = driftProject({ [v1]: first, "specs/common/responses.yaml": common });
    write({ [v2]: second });
    const { code, report } = await readReport(["drift", "--base", "main"], cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "compatible" });
    expect(report.findings).toMatchObject([{ id: "version.added", product: "cards/v2", reach: 2 }]);
    expect(report.migrations).toMatchObject([{ id: "cards/v2", migration: { from: "v1", to: "v2" } }]);
  });

  test.each([
    { info: [], status: "in-production", id: "version.removed-before-sunset", code: 1 },
    { info: ['x-sunset: "2026-12-31"'], status: "deprecated", id: "version.removed-before-sunset", code: 1 },
    { info: ['x-sunset: "2026-11-22"'], status: "deprecated", id: "version.removed", code: 0 },
    { info: [], status: "in-development", id: "version.removed", code: 0 },
    { info: [], status: "experimental", id: "version.removed", code: 0 },
  ])("removed while $status $info: $id, exit code $code", async ({ info, status, id, code }) => {
    const { cwd, remove } = driftProject({
      [v1]: documentOf({ status, info }),
      [v2]: second,
      "specs/common/responses.yaml": common,
    });
    remove("specs/cards/v1");
    const ran = await readReport(["drift", "--base", "main", "--today", "2026-11-23"], cwd);
    expect(ran.code).toBe(code);
    expect(ran.report.findings).toMatchObject([{ id, location: { document: "base", file: v1 } }]);
  });
});
