import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { Operation } from "../../model/operation.ts";
import { memberAt, report, type OperationScope } from "./operation-scope.ts";

/** Compares those extensions of an operation that the policy takes for part of the contract. */
export function compareExtensions(scope: OperationScope, base: Operation, head: Operation): void {
  for (const name of scope.options.policy.contractExtensions) {
    const before = extensionOf(base, name);
    const after = extensionOf(head, name);
    if (isDeepStrictEqual(before, after)) continue;
    report(scope, {
      id: "extension.changed",
      // Only its author knows what an extension means.
      levels: { wire: "warning" },
      site: "operation",
      place: name,
      base: before === undefined ? base.at : memberAt(base.at, name),
      head: after === undefined ? head.at : memberAt(head.at, name),
      ...(isShort(before) && { before }),
      ...(isShort(after) && { after }),
      message: `The extension ${name} of ${scope.title} changed, which is part of the contract.`,
    });
  }
}

function extensionOf(operation: Operation, name: string): JsonValue | undefined {
  if (name === "x-error-codes" && operation.errorCodes.size > 0) return Object.fromEntries(operation.errorCodes);
  return operation.extensions?.get(name);
}

function isShort(value: JsonValue | undefined): value is string | number | boolean {
  return (typeof value === "string" && value.length <= 100) || typeof value === "number" || typeof value === "boolean";
}
