import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

/** Two path templates that differ only in the names of their parameters are one path: OpenAPI 3.2, "Paths Object". */
export const duplicatePath: Rule = (api) => {
  const first = new Map<string, string>();
  return api.operations.flatMap((operation) => {
    const shape = `${operation.method} ${operation.path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const other = first.get(shape);
    first.set(shape, other ?? operation.path);
    if (other === undefined || other === operation.path) return [];
    return [diagnostic("duplicate-path", operation.at, { path: operation.path, other })];
  });
};
