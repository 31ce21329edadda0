import type { ReportFormat } from "../diagnostics/report.ts";
import { counted } from "../diagnostics/summary.ts";
import { causes } from "../write/difference.ts";
import type { GenerateReport } from "./generate-report.ts";
import type { CommandIo } from "./io.ts";
import { readSources } from "./read-sources.ts";
import { toolVersion } from "./tool-version.ts";

/** How a report of `op-api generate` is printed. */
export interface GeneratePrintOptions {
  readonly format: ReportFormat;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly elapsedMs: number;
}

/** Prints a report: problems and diffs on standard output, one line on what was done on standard error. */
export async function printGenerateReport(
  report: GenerateReport,
  io: CommandIo,
  options: GeneratePrintOptions,
): Promise<void> {
  if (options.format === "text") await printForPeople(report, io, options);
  else io.stdout.write(await printForMachines(report, io, options.format));
  if (!options.quiet) io.stderr.write(`${doneLine(report)} in ${Math.round(options.elapsedMs)} ms\n`);
}

async function printForPeople(report: GenerateReport, io: CommandIo, options: GeneratePrintOptions): Promise<void> {
  // A difference is shown by its diff.
  const shown = new Set<string>(Object.values(causes).map(({ code }) => code));
  const diagnostics = report.diagnostics.filter(({ code }) => !shown.has(code));
  if (diagnostics.length > 0) {
    const { printText } = await import("../diagnostics/print-text.ts");
    const sources = report.sources ?? readSources(diagnostics, io.cwd);
    io.stdout.write(printText({ diagnostics, sources }, { color: options.color }));
  }
  if (report.differences.length > 0) {
    const { printDifferences } = await import("./print-differences.ts");
    io.stdout.write(printDifferences(report.differences, options.color));
  }
}

async function printForMachines(report: GenerateReport, io: CommandIo, format: ReportFormat): Promise<string> {
  const { printReport } = await import("../diagnostics/print-report.ts");
  const { describeCode } = await import("../explain/describe-code.ts");
  const { outcome, documents, written, removed, unchanged, differences } = report;
  const sources = report.sources ?? readSources(report.diagnostics, io.cwd);
  const members = { outcome, documents, written, removed, unchanged, differences };
  return printReport(
    { diagnostics: report.diagnostics, sources },
    { format, toolVersion: toolVersion(), command: "generate", describe: describeCode, members },
  );
}

function doneLine({ outcome, documents, written, removed, unchanged, differences }: GenerateReport): string {
  const from = `from ${counted(documents.length, "document")}`;
  switch (outcome) {
    case "written":
      return `${counted(written.length, "file")} written, ${removed.length} removed, ${unchanged} unchanged, ${from}`;
    case "unchanged":
      return `nothing changed: ${counted(unchanged, "file")} ${from}`;
    case "fresh":
      return `fresh: the output is what ${counted(documents.length, "document")} generate`;
    case "stale":
      return `stale: ${counted(differences.length, "file")} not as generated; run the generate command`;
    case "failed":
      return "nothing was written";
  }
}
