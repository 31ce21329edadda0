import { createColors } from "picocolors";
import { counted } from "../../diagnostics/summary.ts";
import { visibleText } from "../../source-text/visible-text.ts";
import type { DiffFinding } from "../diff-result.ts";
import type { DriftResult, VersionDrift } from "../drift-result.ts";
import { placeText, tellsReach } from "./findings-of.ts";
import { proofLine } from "./proof-line.ts";
import { summaryText } from "./summary-text.ts";

type Colors = ReturnType<typeof createColors>;

/** How a comparison is printed for people. */
export interface DiffTextOptions {
  /** Default: no colours. */
  readonly color?: boolean;
}

/**
 * Prints a comparison for people: each product version with what changed, the gravest first.
 *
 *     payments/v1  breaking  1.2.0 -> 1.2.0, next 2.0.0
 *
 *       breaking  schema.enum.value-removed  specs/payments/v1/openapi.yaml:41:3
 *         The value "SEK" is no longer accepted in request body currency of POST /v1/payments/initiate.
 *         Proof: {"currency":"SEK"} was valid, and is no longer.
 *         help: ...
 */
export function printDiffText(result: DriftResult, options: DiffTextOptions = {}): string {
  const colors = createColors(options.color ?? false);
  const blocks = [...result.versions, ...result.migrations]
    .filter(hasNews)
    .map((version) => versionBlock(version, colors));
  const unreadable = result.unreadable.map(({ id, message }) => `${colors.bold(id)}  ${visibleText(message)}\n`);
  return [...blocks, ...unreadable, `${colors.bold(summaryText(result))}\n`].join("\n");
}

/** A file that many documents share may change without a change for all of them. */
function hasNews({ findings, migration, problems }: VersionDrift): boolean {
  return findings.length > 0 || problems.length > 0 || migration !== undefined;
}

function versionBlock(version: VersionDrift, colors: Colors): string {
  const { id, verdict, findings, problems, migration } = version;
  const open = findings.filter(({ status }) => status === "new");
  const told = open.filter(({ scope, level }) => scope !== "docs" || level !== "info");
  const waived = findings.length - open.length;
  const texts = open.length - told.length;
  const name = migration === undefined ? id : `${id}, migration from ${migration.from} to ${migration.to}`;
  return [
    `${colors.bold(visibleText(name))}  ${colored(verdict, colors)}  ${versionLine(version)}`.trimEnd(),
    "",
    ...told.flatMap((finding) => [...findingLines(finding, migration !== undefined, colors), ""]),
    ...(texts === 0 ? [] : [`  ${counted(texts, "change")} of texts only, which --format json lists.`, ""]),
    ...(waived === 0 ? [] : [`  ${counted(waived, "finding")} waived.`, ""]),
    ...(problems.length === 0
      ? []
      : [`  ${counted(problems.length, "problem")} in the documents themselves: op-api check tells of them.`, ""]),
  ].join("\n");
}

function versionLine({ base, head, nextVersion, kind, migration }: VersionDrift): string {
  if (kind !== "changed") return kind === "added" ? `new, ${head?.version ?? ""}` : `gone, was ${base?.version ?? ""}`;
  const next = nextVersion === undefined || migration !== undefined ? "" : `, next ${nextVersion}`;
  return visibleText(`${base?.version ?? ""} -> ${head?.version ?? ""}${next}`);
}

function findingLines(finding: DiffFinding, isMigration: boolean, colors: Colors): readonly string[] {
  const { level, id, side, location, message, advice, reach, proof, levels, allowedBy } = finding;
  const name = side === undefined ? id : `${id}@${side}`;
  const where = `${visibleText(placeText(location))}${location.document === "base" ? " (in the base)" : ""}`;
  const first = `  ${colored(level, colors)}  ${name}  ${colors.bold(where)}`;
  // What helps nobody to decide is one line: a compatible change needs no advice.
  if (level === "info" && allowedBy === undefined) return [first, `    ${visibleText(message)}${sdkWord(levels)}`];
  return [
    first,
    `    ${visibleText(message)}${reach > 1 && !tellsReach(message, reach) ? ` It reaches ${reach} operations.` : ""}${sdkWord(levels)}`,
    ...(allowedBy === undefined ? [] : [`    Allowed: what is ${allowedBy} may still change.`]),
    ...(proof === undefined ? [] : [`    ${visibleText(proofLine(proof))}`]),
    // Between two majors nobody has to take anything back.
    ...(isMigration ? [] : [`    ${colors.cyan("help:")} ${visibleText(advice)}`]),
  ];
}

function sdkWord({ wire, sdk }: DiffFinding["levels"]): string {
  return sdk === undefined || sdk === "info" || wire === "breaking"
    ? ""
    : " Code written against the package may not compile.";
}

function colored(word: string, colors: Colors): string {
  if (word === "breaking") return colors.red(word);
  if (word === "warning" || word === "risky") return colors.yellow(word);
  return colors.green(word);
}
