import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";

/** Two path templates that differ only in the names of their parameters are one path: OpenAPI 3.2, "Paths Object". */
export const duplicatePath: ModelRule = {
  code: "duplicate-path",
  scope: "every",
  inFamily: "error",
  find(api) {
    const first = new Map<string, string>();
    return api.operations.flatMap((operation) => {
      const shape = `${operation.method} ${operation.path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
      const other = first.get(shape);
      first.set(shape, other ?? operation.path);
      if (other === undefined || other === operation.path) return [];
      // At the path item, the operation's parent or, for a method of its own, the parent of its list.
      const pointer = operation.at.pointer.replace(/(\/additionalOperations)?\/[^/]*$/, "");
      return [diagnostic("duplicate-path", { file: operation.at.file, pointer }, { path: operation.path, other })];
    });
  },
};
