import { printGithub } from "./print-github.ts";
import { printJson } from "./print-json.ts";
import { printJunit } from "./print-junit.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printSarif } from "./print-sarif.ts";
import { printText } from "./print-text.ts";
import type { Report, ReportFormat } from "./report.ts";

/** How a report is printed. */
export interface PrintOptions {
  readonly format: ReportFormat;
  /** Only for `text`. Default: no colours. */
  readonly color?: boolean;
  /** The version that SARIF's log names. */
  readonly toolVersion: string;
  /** Further members of the document that `json` prints. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Prints a report in one of its forms. The same report gives the same text. */
export function printReport(report: Report, options: PrintOptions): string {
  switch (options.format) {
    case "text":
      return printText(report, { color: options.color ?? false });
    case "json":
      return printJson(report, options.members);
    case "github":
      return printGithub(report);
    case "sarif":
      return printSarif(report, options.toolVersion);
    case "junit":
      return printJunit(report);
    case "markdown":
      return printMarkdown(report);
  }
}
