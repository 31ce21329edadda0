import type { Finding, Severity } from "./finding.ts";
import { inertMarkdown } from "./markdown-text.ts";
import { summarise, summaryLine } from "./summary.ts";

/** Rows of each table, so that the summary stays on one screen. */
const shownRows = 8;

const severities: readonly Severity[] = ["error", "warning", "note"];

/** The lines of a summary: the verdict, the counts, and a table by product and one by code, the gravest first. */
export function markdownSummary(findings: readonly Finding[], heading?: string): readonly string[] {
  const counts = summaryLine(summarise(findings));
  const title = heading === undefined ? `**${counts}**` : `**${inertMarkdown(heading)}**\n\n${counts}`;
  if (findings.length === 0) return [title];
  const named = findings.filter(({ product }) => product !== undefined);
  return [
    title,
    ...(named.length === 0 ? [] : ["", ...table("product", named, ({ product = "" }) => inertMarkdown(product))]),
    "",
    ...table("code", findings, ({ code }) => `\`${code}\``),
  ];
}

function table(name: string, findings: readonly Finding[], nameOf: (finding: Finding) => string): readonly string[] {
  const groups = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const key = nameOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const rows = [...groups].map(([key, group]) => ({
    key,
    counts: severities.map((severity) => countOf(group, severity)),
  }));
  rows.sort((a, b) => compareCounts(b.counts, a.counts) || (a.key < b.key ? -1 : 1));
  const cut = rows.length - shownRows;
  return [
    `| ${name} | errors | warnings | notes |`,
    "| --- | ---: | ---: | ---: |",
    ...rows.slice(0, shownRows).map(({ key, counts }) => `| ${key} | ${counts.join(" | ")} |`),
    ...(cut > 0 ? [`| ${cut} more | | | |`] : []),
  ];
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  return a.map((count, index) => count - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
