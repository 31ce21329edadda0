import { inertMarkdown } from "../../diagnostics/markdown-text.ts";
import type { DiffFinding } from "../diff-result.ts";
import type { DriftResult, VersionDrift } from "../drift-result.ts";
import { migrationNote } from "./migration-note.ts";

type Section = "Breaking" | "Changed" | "Added" | "Removed" | "Deprecated";

const sections = ["Breaking", "Changed", "Added", "Removed", "Deprecated"] as const satisfies readonly Section[];

/** What consumers should read of the change: Markdown, a heading a product version, and a migration note for each new major. */
export function changelog(result: DriftResult): string {
  const blocks = [...result.versions.map(versionNotes), ...result.migrations.map(migrationNote)];
  return blocks.length === 0 ? "Nothing changed.\n" : blocks.join("\n");
}

function versionNotes(version: VersionDrift): string {
  if (version.migration !== undefined) return migrationNote(version);
  const title = version.head?.title ?? version.base?.title ?? version.id;
  const number = version.nextVersion ?? (version.head ?? version.base)?.version ?? "";
  const heading = `## ${inertMarkdown(`${title} ${number}`.trim())} (\`${version.id}\`)`;
  const told = version.findings.filter((finding) => !isAboutNumber(finding));
  const lists = sections.flatMap((section) => {
    const items = told.filter((finding) => sectionOf(finding) === section).map(item);
    return items.length === 0 ? [] : [`### ${section}`, "", ...new Set(items), ""];
  });
  return [heading, "", ...(lists.length === 0 ? ["Texts only.", ""] : lists)].join("\n");
}

/** Consumers do not care how the number came about. */
function isAboutNumber({ id }: DiffFinding): boolean {
  return id.startsWith("version.") && id !== "version.added" && !id.startsWith("version.removed");
}

/** `undefined`: nobody who calls the API needs to know. */
function sectionOf({ id, level, scope, allowedBy }: DiffFinding): Section | undefined {
  if (scope === "docs") return undefined;
  if (id === "lifecycle.deprecated") return "Deprecated";
  if (level === "breaking" || allowedBy !== undefined) return "Breaking";
  if (/\.removed(-|$)|\.unset$/.test(id)) return "Removed";
  return /\.added(-|$)/.test(id) ? "Added" : "Changed";
}

function item({ message, operation }: DiffFinding): string {
  const known = operation === undefined || message.includes(operation.path);
  const where = known ? "" : ` (\`${operation.method} ${operation.path.replaceAll("`", "")}\`)`;
  return `- ${inertMarkdown(message)}${where}`;
}
