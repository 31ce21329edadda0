import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { camelCase, words } from "../../emit/text/identifier.ts";
import type { DocumentRule } from "../rule.ts";

/** No two operationIds become one name: `get-user` and `getUser` are both `getUser`. */
export const operationIdCollision: DocumentRule = {
  code: "operation-id-collision",
  scope: "every",
  inFamily: "error",
  find(api) {
    const first = new Map<string, string>();
    return api.operations.flatMap(({ operationId, at }) => {
      if (operationId === undefined || words(operationId).length === 0) return [];
      const name = camelCase(operationId);
      const other = first.get(name);
      first.set(name, other ?? operationId);
      if (other === undefined || other === operationId) return [];
      const place = { file: at.file, pointer: `${at.pointer}/operationId`, mark: "value" } as const;
      return [diagnostic("operation-id-collision", place, { operationId, other, name })];
    });
  },
};
