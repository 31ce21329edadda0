import { locate } from "../source-text/locate.ts";
import type { SourceText, TextRange } from "../source-text/source-text.ts";
import type { Finding } from "./finding.ts";
import type { Report } from "./report.ts";

/** A finding whose line and column were found. */
export interface PlacedDiagnostic extends Finding {
  /** The start of the file where its text is not known: every reader of reports wants a line and a column. */
  readonly range: TextRange;
  /** Absent where the file's text is not known: it could not be read, or is a folder. */
  readonly source?: SourceText;
}

const startOfFile: TextRange = { line: 1, column: 1, length: 1 };

/**
 * Finds the place of each diagnostic and puts them in the order in which a reader meets them: by file, line, column and
 * code. A problem of a file that several documents share is told once.
 */
export function placeDiagnostics(report: Report): readonly PlacedDiagnostic[] {
  const placed = new Map<string, PlacedDiagnostic>();
  for (const diagnostic of report.diagnostics) {
    const one = place(diagnostic, report.sources.get(diagnostic.at.file));
    const key = JSON.stringify([one.at.file, one.range, one.code, one.message, one.fingerprint]);
    if (!placed.has(key)) placed.set(key, one);
  }
  return [...placed.values()].sort(compare);
}

function place(diagnostic: Finding, source: SourceText | undefined): PlacedDiagnostic {
  const { pointer, mark, position } = diagnostic.at;
  if (position !== undefined) {
    const range = { length: 1, ...position };
    return source === undefined ? { ...diagnostic, range } : { ...diagnostic, range, source };
  }
  if (source === undefined) return { ...diagnostic, range: startOfFile };
  return { ...diagnostic, range: locate(source, pointer, mark), source };
}

function compare(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 code units: a locale's order would differ between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
