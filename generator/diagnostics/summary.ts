import type { Finding } from "./finding.ts";

/** The counts of a report. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Files that have at least one finding. */
  readonly files: number;
}

export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
    files: new Set(findings.map((finding) => finding.at.file)).size,
  };
}

/** `3 errors, 1 warning, 2 notes in 2 files`; `no problems` where there are none. */
export function summaryLine({ errors, warnings, notes, files }: Summary): string {
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(notes > 0 ? [counted(notes, "note")] : []),
  ];
  return counts.length === 0 ? "no problems" : `${counts.join(", ")} in ${counted(files, "file")}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
