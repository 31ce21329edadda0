import { describe, expect, test } from "vitest";
import { runTool } from "../../unit/cli/run-fixture.ts";
import { common, documentOf, driftProject, type DriftProject } from "./drift-project.ts";
import { readReport } from "./read-report.ts";

const cards = "specs/cards/v1/openapi.yaml";

function brokenProject(files: Readonly<Record<string, string>> = {}): DriftProject {
  const project = driftProject({
    [cards]: documentOf({ paths: ["cards", "limits"] }),
    "specs/common/responses.yaml": common,
  });
  project.write({ [cards]: documentOf({ paths: ["cards"], version: "1.1.0" }), ...files });
  return project;
}

const drift = ["drift", "--base", "main", "--today", "2026-11-23"];

/** Waivers of all that the break is told by. */
async function waiversOf({ cwd }: DriftProject, until: string): Promise<string> {
  const { report } = await readReport(drift, cwd);
  return report.findings
    .map(
      ({ fingerprint, id }) =>
        `- { fingerprint: ${fingerprint}, code: ${id}, reason: Agreed, who: maija, until: ${until} }\n`,
    )
    .join("");
}

describe("what the project says", () => {
  test("a waiver lets a break pass, which is still counted", async () => {
    const project = brokenProject();
    project.write({ ".op-api-waivers.yaml": await waiversOf(project, "2026-11-23") });
    const { code, report } = await readReport(drift, project.cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "none" });
    expect(report.findings.map(({ status }) => status)).toEqual(["waived", "waived"]);
    expect((await runTool(drift, { cwd: project.cwd })).stdout).toContain("2 waived");
  });

  test("a waiver survives edits elsewhere in the document", async () => {
    const project = brokenProject();
    project.write({ ".op-api-waivers.yaml": await waiversOf(project, "2026-12-31") });
    const info = ["description: Another text", "contact: { name: Maija }"];
    project.write({ [cards]: documentOf({ paths: ["cards", "pins"], version: "1.1.0", info }) });
    expect((await readReport(drift, project.cwd)).code).toBe(0);
  });

  test("an expired waiver fails, and says who gave it", async () => {
    const project = brokenProject();
    project.write({ ".op-api-waivers.yaml": await waiversOf(project, "2026-11-22") });
    const { code, stdout } = await runTool(drift, { cwd: project.cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("waiver-expired");
  });

  test("the configuration changes levels, by id and by prefix", async () => {
    const rules = "rules: { path.removed: warning, version.*: off }\n";
    const { cwd } = brokenProject({ ".op-api.yaml": rules });
    const { code, report } = await readReport(drift, cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "risky" });
    expect(report.findings).toMatchObject([{ id: "path.removed", level: "warning" }]);
  });

  test("a product that only reports is told of and never fails", async () => {
    const { cwd } = brokenProject({ ".op-api.yaml": "reportOnly: [cards]\n" });
    const { code, report } = await readReport(drift, cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "risky" });
  });

  test("--report-only tells of everything and fails for nothing", async () => {
    const { cwd } = brokenProject();
    const { code, report } = await readReport([...drift, "--report-only"], cwd);
    expect({ code, verdict: report.verdict }).toEqual({ code: 0, verdict: "breaking" });
  });
});
