import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Operation } from "../../model/operation.ts";
import type { ModelRule } from "../rule.ts";

/** Each operationId names one operation: OpenAPI 3.2, "Operation Object", `operationId`. */
export const duplicateOperationId: ModelRule = {
  code: "duplicate-operation-id",
  scope: "every",
  find(api) {
    const first = new Map<string, Operation>();
    return [...api.operations, ...api.webhooks].flatMap((operation) => {
      const { operationId } = operation;
      if (operationId === undefined) return [];
      const other = first.get(operationId);
      first.set(operationId, other ?? operation);
      if (other === undefined) return [];
      const at = { file: operation.at.file, pointer: `${operation.at.pointer}/operationId`, mark: "value" as const };
      return [diagnostic("duplicate-operation-id", at, { operationId, other: `${other.method} ${other.path}` })];
    });
  },
};
