import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { MagicValue } from "../../model/magic-value.ts";
import type { Operation } from "../../model/operation.ts";
import type { ModelRule } from "../rule.ts";

/** Each magic value leads to an answer that its operations declare. */
export const unknownMagicValue: ModelRule = {
  code: "unknown-magic-value",
  scope: "every",
  find: (api) =>
    api.magicValues.flatMap((row) =>
      row.operations.flatMap((operationId) => {
        const operation = api.operations.find((each) => each.operationId === operationId);
        if (operation !== undefined && declares(operation, row)) return [];
        const answer = row.code ?? String(row.status);
        return [diagnostic("unknown-magic-value", row.at, { operation: operationId, answer })];
      }),
    ),
};

function declares(operation: Operation, { code, status }: MagicValue): boolean {
  if (code !== undefined) return operation.errorCodes.has(code);
  return operation.responses.some((response) => response.status === String(status));
}
