import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../source-text/source-text.ts";
import type { Difference } from "../write/difference.ts";
import type { DocumentCount } from "../write/run-record.ts";
import type { WriteResult } from "../write/write-tree.ts";

/** What `op-api generate` has to tell, however it is printed. */
export interface GenerateReport extends WriteResult {
  /** `written`, `unchanged` and `failed` of a run that writes; `fresh`, `stale` and `failed` of one that compares. */
  readonly outcome: "written" | "unchanged" | "failed" | "fresh" | "stale";
  readonly documents: readonly DocumentCount[];
  readonly diagnostics: readonly Diagnostic[];
  readonly differences: readonly Difference[];
  /** Absent where nothing was read, because nothing has changed. */
  readonly sources?: ReadonlyMap<string, SourceText>;
}
