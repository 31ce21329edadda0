import type { ChangeCollector } from "../change-collector.ts";
import type { CompareOptions } from "../compare-options.ts";
import type { Comparison } from "../comparison.ts";

/** What comparing a document's own members needs. */
export interface DocumentScope {
  readonly comparison: Comparison;
  readonly changes: ChangeCollector;
  readonly options: CompareOptions;
}
