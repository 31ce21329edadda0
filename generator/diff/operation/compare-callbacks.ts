import type { Operation } from "../../model/operation.ts";
import { compareOperation } from "./compare-operation.ts";
import { memberAt, report, type OperationScope } from "./operation-scope.ts";

/**
 * Compares what the API sends while an operation runs, with the sides exchanged: reference, "breaking changes", section 3.5.
 * Operations are known by the callback's name, its expression and the method.
 */
export function compareCallbacks(scope: OperationScope, base: Operation, head: Operation): void {
  const bases = base.callbacks ?? new Map<string, readonly Operation[]>();
  const heads = head.callbacks ?? new Map<string, readonly Operation[]>();
  for (const name of new Set([...bases.keys(), ...heads.keys()])) {
    const before = byAddress(bases.get(name));
    const after = byAddress(heads.get(name));
    for (const [address, operation] of before) {
      const other = after.get(address);
      if (other === undefined) reportCallback(scope, "removed", name, base, operation);
      else compareOperation(innerScope(scope, name, operation), operation, other);
    }
    for (const [address, operation] of after) {
      if (!before.has(address)) reportCallback(scope, "added", name, head, operation);
    }
  }
}

function byAddress(operations: readonly Operation[] = []): ReadonlyMap<string, Operation> {
  return new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
}

function innerScope(scope: OperationScope, name: string, operation: Operation): OperationScope {
  const place = `callback ${name} ${operation.method}`;
  return {
    ...scope,
    requestSide: scope.responseSide,
    responseSide: scope.requestSide,
    prefix: scope.prefix === undefined ? place : `${scope.prefix} ${place}`,
    title: `the callback "${name}" of ${scope.title}`,
  };
}

function reportCallback(
  scope: OperationScope,
  what: "added" | "removed",
  name: string,
  holder: Operation,
  operation: Operation,
): void {
  const isRemoved = what === "removed";
  const at = operation.at.pointer.startsWith(holder.at.pointer) ? memberAt(holder.at, "callbacks", name) : operation.at;
  report(scope, {
    id: isRemoved ? "callback.removed" : "callback.added",
    levels: { wire: isRemoved ? "breaking" : "info" },
    site: "operation",
    place: `callback ${name} ${operation.method} ${operation.path}`,
    ...(isRemoved ? { base: at, before: name } : { head: at, after: name }),
    message: isRemoved
      ? `The callback "${name}" of ${scope.title} is removed: receivers wait for it in vain.`
      : `${scope.title} now has the callback "${name}".`,
  });
}
