import { visibleText } from "../source-text/visible-text.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise, summaryLine } from "./summary.ts";

/** Prints a report as Markdown for a pull request's comment or a job's summary: the counts and a table. */
export function printMarkdown(report: Report): string {
  const placed = placeDiagnostics(report);
  const title = `**${summaryLine(summarise(placed))}**\n`;
  if (placed.length === 0) return title;
  return [title, "| place | severity | code | problem |", "| --- | --- | --- | --- |", ...placed.map(row), ""].join(
    "\n",
  );
}

function row({ at, range, severity, code, message, help }: PlacedDiagnostic): string {
  const place = range === undefined ? at.file : `${at.file}:${range.line}:${range.column}`;
  return `| ${inert(place)} | ${severity} | \`${code}\` | ${inert(message)}<br>${inert(help)} |`;
}

/** Text of a document may hold links, images, mentions and HTML: here it is only text. */
function inert(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replace(/(https?|www)(?=[:.])/gi, "$1&#8203;");
}
