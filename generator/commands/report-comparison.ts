import type { JudgedDrift } from "../diff/policy/apply-config.ts";
import type { ReportFormat } from "../diagnostics/report.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { toolVersion } from "./tool-version.ts";

/** How a comparison is reported. */
export interface ReportComparisonOptions {
  readonly command: "diff" | "drift";
  readonly format: ReportFormat;
  /** As `--color` says; absent: by the terminal. */
  readonly color: boolean | undefined;
}

/** Prints a comparison in the form that was asked for. */
export async function reportComparison(
  { result, expired }: JudgedDrift,
  { command, format, color }: ReportComparisonOptions,
  io: CommandIo,
): Promise<void> {
  if (format === "json") {
    const { printDiffJson } = await import("../diff/report/print-diff-json.ts");
    io.stdout.write(printDiffJson(result));
    return;
  }
  const { printReport } = await import("../diagnostics/print-report.ts");
  const isColored = wantsColor(color, io.stdout, io.env);
  const common = { format, color: isColored, toolVersion: toolVersion(), command };
  if (format === "text") {
    const { printDiffText } = await import("../diff/report/print-diff-text.ts");
    io.stdout.write(printDiffText(result, { color: isColored }));
    if (expired.length > 0) io.stdout.write(`\n${printReport({ diagnostics: expired, sources: new Map() }, common)}`);
    return;
  }
  const { reportOf } = await import("../diff/report/findings-of.ts");
  const { summaryText } = await import("../diff/report/summary-text.ts");
  const { describeChange } = await import("../diff/report/describe-change.ts");
  const { diagnostics, sources } = reportOf(result);
  const report = { diagnostics: [...diagnostics, ...expired], sources };
  io.stdout.write(printReport(report, { ...common, heading: summaryText(result), describe: describeChange }));
}
