import { visibleText } from "../source-text/visible-text.ts";
import { detailLines } from "./detail-lines.ts";
import type { Severity } from "./finding.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { counted, summarise, summaryLine } from "./summary.ts";

/** GitHub keeps this many annotations of each kind a step, and drops the others without a word. */
const shownOfEach = 10;

const annotations = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Prints a report as GitHub's workflow commands, which show each finding beside its line in a pull request:
 *
 *     ::error file=specs/a.yaml,line=4,col=3,endColumn=9,title=version-path-mismatch::Path "/v2" is not under "/v1".%0A...
 *
 * What is beyond the number that GitHub shows stands in the log as plain lines, below its count.
 *
 * @param heading The verdict of the command, printed above the counts. Default: none.
 */
export function printGithub(report: Report, heading?: string): string {
  const placed = placeDiagnostics(report);
  const severities: readonly Severity[] = ["error", "warning", "note"];
  const groups = severities.map((severity) => placed.filter((finding) => finding.severity === severity));
  const shown = new Set(groups.flatMap((group) => group.slice(0, shownOfEach)));
  const others = placed.filter((finding) => !shown.has(finding));
  const lines = [
    ...placed.filter((finding) => shown.has(finding)).map(command),
    ...(others.length === 0 ? [] : [`${counted(others.length, "finding")} more than GitHub shows beside the lines:`]),
    ...others.map(logLine),
    ...(heading === undefined ? [] : [inert(heading)]),
    summaryLine(summarise(placed)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function command(finding: PlacedDiagnostic): string {
  const { severity, code, message, help, at, range } = finding;
  const properties = [
    `file=${property(at.file)}`,
    `line=${range.line}`,
    `col=${range.column}`,
    `endColumn=${range.column + range.length}`,
    `title=${property(code)}`,
  ];
  const lines = [visibleText(message), ...detailLines(finding), visibleText(help)];
  return `::${annotations[severity]} ${properties.join(",")}::${lines.map(data).join("%0A")}`;
}

function logLine({ severity, code, message, at, range }: PlacedDiagnostic): string {
  return inert(`- ${at.file}:${range.line}:${range.column} ${severity} ${code}: ${message}`);
}

/** A line of the log that is no command, of the present form (at the start of a line) nor of the old one (in a line). */
function inert(text: string): string {
  return visibleText(text)
    .replace(/^\s*::/, "- ::")
    .replaceAll("##[", "##\\[");
}

/** A line break would end the command, and the next line could be a command of the document's own. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(visibleText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
