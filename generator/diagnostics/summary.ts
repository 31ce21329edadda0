import type { Finding } from "./finding.ts";

/** The counts of a report. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  /** Files that have at least one problem. */
  readonly files: number;
}

export function summarise(diagnostics: readonly Finding[]): Summary {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  return {
    errors,
    warnings: diagnostics.length - errors,
    files: new Set(diagnostics.map((diagnostic) => diagnostic.at.file)).size,
  };
}

/** `3 errors, 1 warning in 2 files`; `no problems` where there are none. */
export function summaryLine({ errors, warnings, files }: Summary): string {
  const counts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  return counts.length === 0 ? "no problems" : `${counts.join(", ")} in ${counted(files, "file")}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
