import { createColors } from "picocolors";
import { codeFrame } from "../source-text/code-frame.ts";
import { visibleText } from "../source-text/visible-text.ts";
import { detailLines } from "./detail-lines.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise, summaryLine } from "./summary.ts";

type Colors = ReturnType<typeof createColors>;

/** How a report is printed for people. */
export interface TextOptions {
  /** Default: no colours. */
  readonly color?: boolean;
  /** The verdict of the command, printed above the counts. Default: none. */
  readonly heading?: string;
}

/**
 * Prints a report for people; `""` where there is nothing to report.
 *
 *     specs/payments/v1/openapi.yaml:41:3  error  version-path-mismatch
 *       Path "/v2/refunds" is not under "/v1".
 *       40 |   # refunds
 *       41 |   /v2/refunds:
 *          |   ^^^^^^^^^^^
 *       help: Move the path to the spec of its version, or correct its first segment.
 *
 *     1 error in 1 file
 */
export function printText(report: Report, options: TextOptions = {}): string {
  const placed = placeDiagnostics(report);
  const colors = createColors(options.color ?? false);
  const heading = options.heading === undefined ? [] : [visibleText(options.heading)];
  if (placed.length === 0) return heading.map((line) => `${colors.bold(line)}\n`).join("");
  const blocks = placed.map((diagnostic) => printOne(diagnostic, colors));
  const counts = [...heading, summaryLine(summarise(placed))].map((line) => colors.bold(line));
  return `${blocks.join("\n\n")}\n\n${counts.join("\n")}\n`;
}

function printOne(diagnostic: PlacedDiagnostic, colors: Colors): string {
  const { code, message, help, range, source } = diagnostic;
  const frame = source === undefined ? [] : codeFrame(source.text, range);
  const lines = [
    visibleText(message),
    ...frame,
    ...detailLines(diagnostic),
    `${colors.cyan("help:")} ${visibleText(help)}`,
  ];
  return [
    `${colors.bold(placeOf(diagnostic))}  ${severityWord(diagnostic, colors)}  ${code}`,
    ...lines.map((line) => `  ${line}`),
  ].join("\n");
}

function severityWord({ severity }: PlacedDiagnostic, colors: Colors): string {
  switch (severity) {
    case "error":
      return colors.red(severity);
    case "warning":
      return colors.yellow(severity);
    case "note":
      return colors.blue(severity);
  }
}

/** `file:line:column`, which terminals and editors make a link of. */
function placeOf({ at, range }: PlacedDiagnostic): string {
  return `${visibleText(at.file)}:${range.line}:${range.column}`;
}
