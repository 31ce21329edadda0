import { fingerprintOf } from "./fingerprint.ts";
import { inertJson } from "./inert-json.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";

const severities = { error: "critical", warning: "minor", note: "info" } as const;

/**
 * Prints a report as GitLab reads code quality (a subset of Code Climate's format), for the widget of a merge request:
 *
 *     [{ "description", "check_name", "fingerprint", "severity", "location": { "path", "lines": { "begin" } } }]
 */
export function printGitlab(report: Report): string {
  const seen = new Map<string, number>();
  return inertJson(placeDiagnostics(report).map((finding) => toIssue(finding, seen)));
}

function toIssue(finding: PlacedDiagnostic, seen: Map<string, number>): object {
  const { severity, code, message, help, at, range } = finding;
  const fingerprint = fingerprintOf(finding);
  const count = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, count);
  return {
    description: `${message} ${help}`,
    check_name: code,
    // GitLab drops what has a fingerprint that it has seen: the second of two equal findings is told from the first.
    fingerprint: count === 1 ? fingerprint : `${fingerprint}-${count}`,
    severity: severities[severity],
    location: { path: at.file.replace(/^\.\//, ""), lines: { begin: range.line } },
  };
}
