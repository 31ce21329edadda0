import type { ApiModel } from "../../model/api-model.ts";
import type { LifecycleStatus } from "../../model/lifecycle.ts";
import type { Operation } from "../../model/operation.ts";
import type { ChangedOperation } from "../change.ts";

const maturity: Readonly<Record<LifecycleStatus, number>> = {
  experimental: 0,
  "in-development": 1,
  "in-production": 2,
  // Until its sunset, what is deprecated is promised as much as before.
  deprecated: 3,
};

/** Whether `a` promises more than `b`. */
export function isMoreMature(a: LifecycleStatus, b: LifecycleStatus): boolean {
  return maturity[a] > maturity[b];
}

/** What a product promised: the base's status. A document that says nothing counts as in production. */
export function promisedStatus(base: ApiModel): LifecycleStatus {
  return base.lifecycle?.status ?? "in-production";
}

/** Finds the status that an operation of the base had: its own, where that is less mature than its product's. */
export type StatusOf = (operation: ChangedOperation | undefined) => LifecycleStatus;

export function statusOfOperations(base: ApiModel): StatusOf {
  const product = promisedStatus(base);
  const own = base.operations.filter(({ lifecycle }) => lifecycle?.status !== undefined);
  return (changed) => {
    const status = changed === undefined ? undefined : find(own, changed)?.lifecycle?.status;
    return status === undefined || isMoreMature(status, product) ? product : status;
  };
}

/** A change names an operation with the base path of the server, which the document's own path has not. */
function find(
  operations: readonly Operation[],
  { method, path, operationId }: ChangedOperation,
): Operation | undefined {
  return (
    operations.find((operation) => operation.method === method && sameEnd(path, operation.path)) ??
    operations.find((operation) => operation.method === method && operation.operationId === operationId)
  );
}

function sameEnd(path: string, end: string): boolean {
  return withoutNames(path).endsWith(withoutNames(end));
}

/** `/things/{id}` and `/things/{thingId}` are one path. */
export function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
