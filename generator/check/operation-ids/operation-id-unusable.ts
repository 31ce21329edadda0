import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { camelCase, words } from "../../emit/text/identifier.ts";
import type { DocumentRule } from "../rule.ts";

/** An operationId can name a function: it has letters, begins with one, and is no reserved word. */
export const operationIdUnusable: DocumentRule = {
  code: "operation-id-unusable",
  scope: "every",
  inFamily: "error",
  find: (api, { written }) =>
    [...api.operations, ...api.webhooks].flatMap(({ operationId, at }) => {
      const place = { file: at.file, pointer: `${at.pointer}/operationId`, mark: "value" } as const;
      const id = operationId ?? written(place);
      const problem = typeof id === "string" ? problemOf(id) : undefined;
      if (typeof id !== "string" || problem === undefined) return [];
      return [diagnostic("operation-id-unusable", place, { operationId: id, problem })];
    }),
};

function problemOf(operationId: string): string | undefined {
  if (words(operationId).length === 0) return operationId === "" ? "is empty" : "has neither letters nor digits";
  const name = camelCase(operationId);
  if (name.startsWith("_") && !operationId.startsWith("_")) return `cannot begin a name, so the function is "${name}"`;
  if (name.endsWith("_")) return `is a reserved word of TypeScript, so the function is "${name}"`;
  return undefined;
}
