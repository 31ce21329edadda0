import { visibleText } from "../source-text/visible-text.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise, summaryLine } from "./summary.ts";

/**
 * Prints a report as GitHub's workflow commands, which show each problem beside its line in a pull request:
 *
 *     ::error file=specs/a.yaml,line=4,col=3,endColumn=9,title=version-path-mismatch::Path "/v2" is not under "/v1".%0A...
 */
export function printGithub(report: Report): string {
  const placed = placeDiagnostics(report);
  return placed.map((diagnostic) => `${command(diagnostic)}\n`).join("") + `${summaryLine(summarise(placed))}\n`;
}

function command({ severity, code, message, help, at, range }: PlacedDiagnostic): string {
  const properties = [
    `file=${property(at.file)}`,
    ...(range === undefined
      ? []
      : [`line=${range.line}`, `col=${range.column}`, `endColumn=${range.column + range.length}`]),
    `title=${property(code)}`,
  ];
  return `::${severity === "note" ? "notice" : severity} ${properties.join(",")}::${data(visibleText(message))}%0A${data(visibleText(help))}`;
}

/** A line break would end the command, and the next line could be a command of the document's own. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(visibleText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
