import { printGithub } from "./print-github.ts";
import { printGitlab } from "./print-gitlab.ts";
import { printJson } from "./print-json.ts";
import { printJunit } from "./print-junit.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printSarif } from "./print-sarif.ts";
import { printText } from "./print-text.ts";
import type { Report, ReportFormat } from "./report.ts";
import type { DescribeCode } from "./rule-text.ts";

/** How a report is printed. */
export interface PrintOptions {
  readonly format: ReportFormat;
  /** Only for `text`. Default: no colours. */
  readonly color?: boolean;
  /** The version that SARIF's log names. */
  readonly toolVersion: string;
  /** The command that ran: `check`. It stands in the marker of `markdown` and in SARIF's category. Default: neither. */
  readonly command?: string;
  /** The command's verdict in one line, above the counts of `text`, `markdown` and `github`. Default: none. */
  readonly heading?: string;
  /** What SARIF says of each rule. Default: its name. */
  readonly describe?: DescribeCode;
  /** Further members of the document that `json` prints. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Prints a report in one of its forms. The same report gives the same text. */
export function printReport(report: Report, options: PrintOptions): string {
  switch (options.format) {
    case "text":
      return printText(report, options);
    case "json":
      return printJson(report, options.members);
    case "github":
      return printGithub(report, options.heading);
    case "sarif":
      return printSarif(report, options);
    case "junit":
      return printJunit(report);
    case "markdown":
      return printMarkdown(report, options);
    case "gitlab":
      return printGitlab(report);
  }
}
