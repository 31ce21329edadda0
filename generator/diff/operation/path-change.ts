import type { Change, ChangedOperation } from "../change.ts";
import type { OperationScope } from "./operation-scope.ts";
import type { PlacedOperation } from "./placed-operation.ts";

/** What telling of paths needs. */
export type PathScope = Pick<OperationScope, "comparison" | "changes" | "options">;

/** Adds a change of a path or of operations as a whole, with as many operations as it hits. */
export function addPathChange(
  scope: PathScope,
  group: readonly PlacedOperation[],
  change: Omit<Change, "operation" | "site" | "place"> & Partial<Pick<Change, "site" | "place">>,
): void {
  const [first] = group;
  if (first === undefined) return;
  const place = change.id.startsWith("operation.") ? "operation" : "path";
  scope.changes.add({ site: "operation", place, ...change, operation: operationOf(first), reach: group.length });
}

function operationOf({ operation, path }: PlacedOperation): ChangedOperation {
  const { method, operationId } = operation;
  return { method, path, ...(operationId !== undefined && { operationId }) };
}

/** How sentences name an operation. */
export function titleOf({ operation, path }: PlacedOperation): string {
  return `${operation.method} ${path}`;
}
