import { inertMarkdown } from "../../diagnostics/markdown-text.ts";
import type { DiffFinding } from "../diff-result.ts";
import type { VersionDrift } from "../drift-result.ts";

/** What consumers of one major version have to do to use another: Markdown, a heading an operation. */
export function migrationNote({ id, base, head, migration, findings }: VersionDrift): string {
  const from = migration?.from ?? base?.version ?? "";
  const to = migration?.to ?? head?.version ?? "";
  const told = findings.filter(({ scope, level }) => scope !== "docs" && level !== "info");
  const free = findings.filter(
    ({ scope, level, id }) => scope !== "docs" && level === "info" && /\.added(-|$)/.test(id),
  );
  const general = told.filter(({ operation }) => operation === undefined);
  const byOperation = Map.groupBy(
    told.filter(({ operation }) => operation !== undefined),
    ({ operation }) => `${operation?.method ?? ""} ${operation?.path ?? ""}`,
  );
  return [
    `## Moving from ${inertMarkdown(from)} to ${inertMarkdown(to)} (\`${id}\`)`,
    "",
    ...(told.length === 0 ? [`Nothing else changed: replace \`${from}\` by \`${to}\` in the addresses.`, ""] : []),
    ...general.map(item),
    ...(general.length === 0 ? [] : [""]),
    ...[...byOperation].flatMap(([name, list]) => [`### \`${name.replaceAll("`", "")}\``, "", ...list.map(item), ""]),
    ...(free.length === 0 ? [] : ["### New", "", ...free.map(({ message }) => `- ${inertMarkdown(message)}`), ""]),
  ].join("\n");
}

/** What changed and what to send instead, where the values are short enough to be said. */
function item({ message, before, after, side, reach }: DiffFinding): string {
  const instead =
    before !== undefined && after !== undefined && isShort(before) && isShort(after)
      ? ` ${side === "response" ? "Expect" : "Use"} \`${code(after)}\` instead of \`${code(before)}\`.`
      : "";
  const others = reach > 1 ? ` The same holds for ${reach - 1} more.` : "";
  return `- ${inertMarkdown(message)}${instead}${others}`;
}

function isShort(value: unknown): boolean {
  return JSON.stringify(value).length <= 60;
}

function code(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "");
}
