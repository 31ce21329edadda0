import type { DiagnosticCode } from "../diagnostics/catalogue.ts";

/** A file of the output folder that is not as it should be. */
export interface Difference {
  /** Below the output folder. */
  readonly path: string;
  /** As diagnostics name it: from the working directory. */
  readonly file: string;
  /** Other content, absent, or there although nothing generates it any more. */
  readonly state: "stale" | "missing" | "orphaned";
  readonly cause: DifferenceCause;
  /** What has changed since the package was written, a sentence each. */
  readonly because: readonly string[];
  /** Where the file begins to differ, both 1-based. */
  readonly line: number;
  readonly column: number;
  /** What generating would change, as a unified diff; cut where it is long. */
  readonly diff: string;
}

/**
 * Why a file is not as generated: a document changed, an option, the generator or a template; the file was edited by hand,
 * is missing, or is an orphan; a lock file is missing or damaged; or, for want of a lock file, nobody knows.
 */
export type DifferenceCause = keyof typeof causes;

/** The code and the words of each cause. */
export const causes = {
  document: { code: "output-stale-document", words: "behind a changed document" },
  options: { code: "output-stale-options", words: "made with other options" },
  generator: { code: "output-stale-generator", words: "behind a changed generator or template" },
  edited: { code: "output-stale-edited", words: "edited by hand" },
  missing: { code: "output-missing", words: "missing" },
  orphaned: { code: "output-orphaned", words: "orphaned" },
  "lock-missing": { code: "output-lock-missing", words: "missing that explains others" },
  "lock-damaged": { code: "output-lock-damaged", words: "damaged that explains others" },
  unknown: { code: "output-stale", words: "stale" },
} as const satisfies Readonly<Record<string, { readonly code: DiagnosticCode; readonly words: string }>>;
