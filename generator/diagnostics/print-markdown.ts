import { visibleText } from "../source-text/visible-text.ts";
import { detailLines } from "./detail-lines.ts";
import { markdownSummary } from "./markdown-summary.ts";
import { inertMarkdown } from "./markdown-text.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { counted } from "./summary.ts";

/** Characters of a report: GitHub takes 65,536 in a comment, and some are left for what a workflow puts around it. */
const reportLimit = 64_000;

/** What is said around the findings. */
export interface MarkdownOptions {
  /** The command that ran. It stands in the hidden marker by which a workflow finds its own comment. */
  readonly command?: string;
  /** The verdict of the command, the first line. Default: none, the counts are first. */
  readonly heading?: string;
}

/**
 * Prints a report as Markdown for a pull request's comment or a job's summary: a marker that nobody sees, a summary of one
 * screen, and the whole below it, folded. Findings beyond what a comment holds are counted.
 *
 *     <!-- op-api:check -->
 *     **2 errors, 1 warning in 2 files**
 *     ...
 *     <details>
 *     <summary>3 findings</summary>
 */
export function printMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const placed = placeDiagnostics(report);
  const marker = options.command === undefined ? [] : [`<!-- op-api:${options.command.replace(/[^a-z-]/g, "")} -->`];
  const top = [...marker, ...markdownSummary(placed, options.heading)].join("\n");
  return placed.length === 0 ? `${top}\n` : `${top}\n\n${whole(placed, reportLimit - top.length)}`;
}

/** All findings in a table that folds. An empty line before it, or the table would be taken for HTML. */
function whole(placed: readonly PlacedDiagnostic[], room: number): string {
  const rows = placed.map(row);
  const fitting = countFitting(rows, room - 300);
  const cut = rows.length - fitting;
  return [
    "<details>",
    `<summary>${counted(placed.length, "finding")}</summary>`,
    "",
    "| place | severity | code | finding |",
    "| --- | --- | --- | --- |",
    ...rows.slice(0, fitting),
    "",
    ...(cut === 0 ? [] : [`${counted(cut, "finding")} more than a comment can hold.`, ""]),
    "</details>",
    "",
  ].join("\n");
}

function countFitting(rows: readonly string[], room: number): number {
  let left = room;
  const end = rows.findIndex((text) => (left -= text.length + 1) < 0);
  return end === -1 ? rows.length : end;
}

function row(finding: PlacedDiagnostic): string {
  const { at, range, severity, code, message, help } = finding;
  const place = `${at.file}:${range.line}:${range.column}`;
  const text = [visibleText(message), ...detailLines(finding), visibleText(help)].map(inertMarkdown).join("<br>");
  return `| ${inertMarkdown(place)} | ${severity} | \`${code}\` | ${text} |`;
}
