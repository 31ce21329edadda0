import { locate } from "../source-text/locate.ts";
import type { SourceText, TextRange } from "../source-text/source-text.ts";
import type { Finding } from "./finding.ts";
import type { Report } from "./report.ts";

/** A finding whose line and column were found. */
export interface PlacedDiagnostic extends Finding {
  /** Absent where the file's text is not known: it could not be read, or is a folder. */
  readonly range?: TextRange;
  readonly source?: SourceText;
}

/**
 * Finds the place of each diagnostic and puts them in the order in which a reader meets them: by file, line, column and
 * code. A problem of a file that several documents share is told once.
 */
export function placeDiagnostics(report: Report): readonly PlacedDiagnostic[] {
  const placed = new Map<string, PlacedDiagnostic>();
  for (const diagnostic of report.diagnostics) {
    const one = place(diagnostic, report.sources.get(diagnostic.at.file));
    const key = JSON.stringify([one.at.file, one.range, one.code, one.message]);
    if (!placed.has(key)) placed.set(key, one);
  }
  return [...placed.values()].sort(compare);
}

function place(diagnostic: Finding, source: SourceText | undefined): PlacedDiagnostic {
  const { pointer, mark, position } = diagnostic.at;
  if (position !== undefined) {
    const range = { ...position, length: 1 };
    return source === undefined ? { ...diagnostic, range } : { ...diagnostic, range, source };
  }
  return source === undefined ? diagnostic : { ...diagnostic, range: locate(source, pointer, mark), source };
}

function compare(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compareText(a.at.file, b.at.file) ||
    (a.range?.line ?? 0) - (b.range?.line ?? 0) ||
    (a.range?.column ?? 0) - (b.range?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 code units: a locale's order would differ between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
