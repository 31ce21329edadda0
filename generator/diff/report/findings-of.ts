import type { Finding, Severity } from "../../diagnostics/finding.ts";
import type { SpecLocation } from "../../diagnostics/location.ts";
import type { Report } from "../../diagnostics/report.ts";
import { locate } from "../../source-text/locate.ts";
import type { SourceText } from "../../source-text/source-text.ts";
import type { DiffFinding, DiffPlace } from "../diff-result.ts";
import type { DriftResult, VersionDrift } from "../drift-result.ts";
import type { Level } from "../level.ts";
import { proofLine } from "./proof-line.ts";

/** How a level is told in a report. */
export function severityOf(level: Level): Severity {
  switch (level) {
    case "breaking":
      return "error";
    case "warning":
      return "warning";
    case "info":
      return "note";
  }
}

/** A finding as every report has them, placed in the head: that is what a reader of a pull request has before them. */
export function findingOf(finding: DiffFinding, version: VersionDrift, result: DriftResult): Finding {
  const severity = severityOf(finding.level);
  const { id, message, advice, fingerprint, product, reach, base, proof } = finding;
  const details = [
    ...(reach > 1 && !tellsReach(message, reach) ? [`It reaches ${reach} operations.`] : []),
    ...(finding.location.document === "base" && base !== undefined ? [`In the base: ${placeText(base)}`] : []),
    ...(proof === undefined ? [] : [proofLine(proof)]),
  ];
  return {
    code: id,
    // Between two majors everything may change.
    severity: version.migration !== undefined && severity === "error" ? "warning" : severity,
    message: isNamed(finding) ? message : `${product}: ${message}`,
    help: advice,
    at: headPlace(finding, version, result),
    fingerprint,
    ...(product !== undefined && { product }),
    ...(details.length > 0 && { details }),
  };
}

/** Whether the sentence says already how many operations are hit. */
export function tellsReach(message: string, reach: number): boolean {
  return message.includes(` ${reach} operations`);
}

/** A file that products share does not say whose consumers are hit. */
function isNamed({ product, location }: DiffFinding): boolean {
  return product === undefined || location.file.includes(`${product}/`);
}

/** The report of a comparison, for the printers that all commands share. */
export function reportOf(result: DriftResult): Report {
  const diagnostics = result.versions.flatMap((version) =>
    version.findings.filter(({ status }) => status === "new").map((finding) => findingOf(finding, version, result)),
  );
  return { diagnostics, sources: new Map([...result.sources.base, ...result.sources.head]) };
}

/** `specs/payments/v1/openapi.yaml:41:3`. */
export function placeText({ file, line, column }: DiffFinding["location"] | NonNullable<DiffFinding["base"]>): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

const marks = ["key", "value"] as const;

/** A place with its extent: of a known line and column, the member's key or its value that begins there. */
function markedPlace({ file, pointer, line, column }: DiffPlace, source: SourceText | undefined): SpecLocation {
  if (line === undefined || column === undefined) return { file, pointer };
  const mark = marks.find((one) => {
    const range = source && locate(source, pointer, one);
    return range?.line === line && range.column === column;
  });
  return mark === undefined ? { file, pointer, position: { line, column } } : { file, pointer, mark };
}

/** What is gone is shown where it would stand: at the nearest thing around it that the head still has. */
function headPlace({ head, location }: DiffFinding, version: VersionDrift, { sources }: DriftResult): SpecLocation {
  if (head !== undefined) return markedPlace(head, sources.head.get(head.file));
  const { file, pointer } = location;
  if (location.document === "head" || version.head === undefined) return { file, pointer };
  if (file === version.base?.file) return { file: version.head.file, pointer };
  return sources.head.has(file) ? { file, pointer } : { file: version.head.file, pointer: "" };
}
