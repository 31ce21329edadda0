import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";

/** Each operation has an operationId; a document that has none at all is told once. */
export const operationIdMissing: DocumentRule = {
  code: "operation-id-missing",
  scope: "every",
  inFamily: "error",
  find(api, { written }) {
    // An empty one is there, and unusable.
    const missing = api.operations.filter(
      ({ operationId, at }) =>
        operationId === undefined && written({ file: at.file, pointer: `${at.pointer}/operationId` }) === undefined,
    );
    const [first] = missing;
    if (first === undefined) return [];
    if (api.lifecycle !== undefined || missing.length === 1) {
      return missing.map(({ method, path, at }) =>
        diagnostic("operation-id-missing", at, { what: `${method} ${path} has` }),
      );
    }
    const what = `${missing.length} of ${api.operations.length} operations have`;
    return [diagnostic("operation-id-missing", first.at, { what })];
  },
};
