import type { Operation } from "../../model/operation.ts";
import { compareOperation } from "./compare-operation.ts";
import { report, type OperationScope } from "./operation-scope.ts";

/** Compares the webhooks of two documents by name and method, with the sides exchanged: the API sends the requests. */
export function compareWebhooks(given: Pick<OperationScope, "comparison" | "changes" | "options">): void {
  const { base, head } = given.comparison;
  const before = byAddress(base.webhooks);
  const after = byAddress(head.webhooks);
  for (const [address, operation] of before) {
    const other = after.get(address);
    if (other !== undefined) {
      compareOperation(scopeOf(given, other), operation, other);
      continue;
    }
    report(scopeOf(given, operation), {
      id: "webhook.removed",
      levels: { wire: "breaking" },
      site: "operation",
      place: "webhook",
      base: operation.at,
      before: address,
      message: `The webhook ${address} is removed: receivers wait for it in vain.`,
    });
  }
  for (const [address, operation] of after) {
    if (before.has(address)) continue;
    report(scopeOf(given, operation), {
      id: "webhook.added",
      levels: { wire: "info" },
      site: "operation",
      place: "webhook",
      head: operation.at,
      after: address,
      message: `The webhook ${address} is new.`,
    });
  }
}

function byAddress(operations: readonly Operation[]): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
}

function scopeOf(
  given: Pick<OperationScope, "comparison" | "changes" | "options">,
  { method, path, operationId }: Operation,
): OperationScope {
  return {
    ...given,
    operation: { method, path, ...(operationId !== undefined && { operationId }) },
    requestSide: "response",
    responseSide: "request",
    title: `the webhook ${method} ${path}`,
  };
}
