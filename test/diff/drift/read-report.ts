import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DiffFinding, Verdict } from "../../../generator/diff/diff.ts";
import type { VersionDrift } from "../../../generator/diff/drift.ts";
import { projectFolder } from "../../support/source-modules.ts";
import { runTool } from "../../unit/cli/run-fixture.ts";

/** The JSON report of a comparison, as its schema describes it. */
export interface JsonReport {
  readonly verdict: Verdict;
  readonly base: string;
  readonly findings: readonly DiffFinding[];
  readonly versions: readonly VersionDrift[];
  readonly migrations: readonly VersionDrift[];
  readonly looked: number;
  readonly unreadable: readonly object[];
}

const schemaFile = join(projectFolder, "generator/diff/report/diff-report.schema.json");
const validate = new Ajv2020({ strict: false, allErrors: true }).compile<JsonReport>(
  JSON.parse(readFileSync(schemaFile, "utf8")),
);

/** Runs a command for its JSON report, and holds that against the published schema. */
export async function readReport(
  line: readonly string[],
  cwd: string,
): Promise<{ readonly code: number; readonly report: JsonReport }> {
  const { code, stdout, stderr } = await runTool([...line, "--format", "json"], { cwd });
  if (stdout === "") throw new Error(`No report: ${stderr}`);
  const report: unknown = JSON.parse(stdout);
  if (!validate(report)) throw new Error(JSON.stringify(validate.errors, undefined, 2));
  return { code, report };
}
