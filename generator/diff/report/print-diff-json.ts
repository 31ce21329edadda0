import { inertJson } from "../../diagnostics/inert-json.ts";
import type { DriftResult, VersionDrift } from "../drift-result.ts";

/** The id of the JSON Schema that describes the report; the package ships it as `diff-report.schema.json`. */
const diffReportSchema = "https://op-developer.fi/schemas/diff-report.schema.json";

/** Prints a comparison as one JSON object, which `diff-report.schema.json` describes. */
export function printDiffJson(result: DriftResult): string {
  const { verdict, base, versions, migrations, looked, unreadable } = result;
  return inertJson({
    $schema: diffReportSchema,
    verdict,
    base,
    findings: versions.flatMap(({ findings }) => findings),
    versions: versions.map(versionSummary),
    migrations: migrations.map((version) => ({ ...versionSummary(version), findings: version.findings })),
    looked,
    unreadable,
  });
}

function versionSummary(version: VersionDrift): object {
  const { id, kind, verdict, base, head, nextVersion, migration, problems, findings } = version;
  const count = (level: string): number => findings.filter((one) => one.level === level && one.status === "new").length;
  return {
    id,
    kind,
    verdict,
    base,
    head,
    nextVersion,
    migration,
    counts: {
      breaking: count("breaking"),
      warning: count("warning"),
      info: count("info"),
      waived: findings.filter(({ status }) => status === "waived").length,
    },
    problems,
  };
}
