import { inertJson } from "../diagnostics/inert-json.ts";
import type { Area, Explained } from "./known-ids.ts";

/** The forms of an explanation. */
export type ExplainFormat = "text" | "json" | "markdown";

/** One id: what, why, a pair before and after, and the fix. */
export function printOne(explained: Explained, format: ExplainFormat): string {
  switch (format) {
    case "text":
      return oneAsText(explained);
    case "json":
      return inertJson(explained);
    case "markdown":
      return oneAsMarkdown(explained);
  }
}

/** All ids, a line each. */
export function printAll(all: readonly Explained[], format: ExplainFormat): string {
  switch (format) {
    case "text": {
      const width = Math.max(...all.map(({ id }) => id.length));
      return inAreas(all, (title, rules) => [
        `${title}:`,
        ...rules.map(({ id, what }) => `  ${id.padEnd(width)}  ${what}`),
      ]);
    }
    case "json":
      return inertJson({ rules: all });
    case "markdown":
      return inAreas(all, (title, rules) => [
        `## ${title}`,
        "",
        "| id | severity | what |",
        "| --- | --- | --- |",
        ...rules.map((rule) => `| \`${rule.id}\` | ${severityOf(rule)} | ${rule.what.replaceAll("|", "\\|")} |`),
      ]);
  }
}

const areas: readonly (readonly [Area, string])[] = [
  ["check", "In documents and what is generated (op-api check, op-api generate)"],
  ["drift", "Between two states of a document (op-api drift, op-api diff)"],
  ["source", "In code that calls (op-api check --source)"],
  ["traffic", "In traffic (op-api drift --traffic, --live)"],
];

function inAreas(
  all: readonly Explained[],
  print: (title: string, rules: readonly Explained[]) => readonly string[],
): string {
  const blocks = areas.flatMap(([area, title]) => {
    const rules = all.filter((rule) => rule.area === area);
    return rules.length === 0 ? [] : [print(title, rules).join("\n")];
  });
  return `${blocks.join("\n\n")}\n`;
}

function oneAsText(explained: Explained): string {
  const { id, what, why, before, after, fix } = explained;
  return [
    `${id}  ${severityOf(explained)}`,
    `  ${what}`,
    "",
    `  why: ${why}`,
    "",
    "  before:",
    ...indented(before),
    "",
    "  after:",
    ...indented(after),
    "",
    `  fix: ${fix}`,
    "",
  ].join("\n");
}

function indented(text: string): readonly string[] {
  return text.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
}

function oneAsMarkdown(explained: Explained): string {
  const { id, what, why, before, after, fix } = explained;
  const block = (text: string): readonly string[] => ["", "```", text, "```", ""];
  return [
    `## \`${id}\``,
    "",
    `${what} (${severityOf(explained)})`,
    "",
    `**Why.** ${why}`,
    "",
    "**Before**",
    ...block(before),
    "**After**",
    ...block(after),
    `**Fix.** ${fix}`,
    "",
  ].join("\n");
}

/** A change is judged where it is found. */
function severityOf({ area, severity }: Explained): string {
  return area === "drift" ? "judged by side, guards and lifecycle" : severity;
}
