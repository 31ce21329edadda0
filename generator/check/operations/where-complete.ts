import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";

/**
 * What is asked of operations that must be described completely. An experimental one need not be, one in development is
 * warned of: reference, "breaking changes", section 5.
 */
export function whereComplete(
  api: ApiModel,
  find: (operation: Operation) => readonly Diagnostic[],
): readonly Diagnostic[] {
  return api.operations.flatMap((operation) => {
    const status = operation.lifecycle?.status ?? api.lifecycle?.status;
    if (status === "experimental") return [];
    const found = find(operation);
    return status === "in-development" ? found.map((one) => ({ ...one, severity: "warning" as const })) : found;
  });
}
