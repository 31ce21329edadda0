import type { Comparison } from "../comparison.ts";
import type { ChangeCollector } from "../change-collector.ts";
import type { CompareOptions } from "../compare-options.ts";
import { compareOperation } from "./compare-operation.ts";
import type { OperationScope } from "./operation-scope.ts";
import { pairOperations, type OperationPair } from "./pair-operations.ts";
import { reportPaths } from "./report-paths.ts";

/** Compares all operations below `paths`. */
export function compareOperations(comparison: Comparison, changes: ChangeCollector, options: CompareOptions): void {
  const paired = pairOperations(comparison.base, comparison.head, options);
  reportPaths({ comparison, changes, options }, paired);
  for (const pair of paired.pairs) {
    compareOperation(scopeOf(pair, { comparison, changes, options }), pair.base.operation, pair.head.operation);
  }
}

function scopeOf(
  pair: OperationPair,
  given: Pick<OperationScope, "comparison" | "changes" | "options">,
): OperationScope {
  const { method, operationId } = pair.head.operation;
  return {
    ...given,
    operation: { method, path: pair.head.path, ...(operationId !== undefined && { operationId }) },
    requestSide: "request",
    responseSide: "response",
    title: `${method} ${pair.head.path}`,
  };
}
