import { createColors } from "picocolors";
import { codeFrame } from "../source-text/code-frame.ts";
import { visibleText } from "../source-text/visible-text.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise, summaryLine } from "./summary.ts";

type Colors = ReturnType<typeof createColors>;

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
export function printText(report: Report, options: { readonly color?: boolean } = {}): string {
  const placed = placeDiagnostics(report);
  if (placed.length === 0) return "";
  const colors = createColors(options.color ?? false);
  const blocks = placed.map((diagnostic) => printOne(diagnostic, colors));
  return `${blocks.join("\n\n")}\n\n${colors.bold(summaryLine(summarise(placed)))}\n`;
}

function printOne(diagnostic: PlacedDiagnostic, colors: Colors): string {
  const { code, message, help, range, source } = diagnostic;
  const severity = diagnostic.severity === "error" ? colors.red("error") : colors.yellow("warning");
  const frame = source === undefined || range === undefined ? [] : codeFrame(source.text, range);
  return [
    `${colors.bold(placeOf(diagnostic))}  ${severity}  ${code}`,
    ...[visibleText(message), ...frame, `${colors.cyan("help:")} ${visibleText(help)}`].map((line) => `  ${line}`),
  ].join("\n");
}

/** `file:line:column`, which terminals and editors make a link of. */
function placeOf({ at, range }: PlacedDiagnostic): string {
  const file = visibleText(at.file);
  return range === undefined ? file : `${file}:${range.line}:${range.column}`;
}
