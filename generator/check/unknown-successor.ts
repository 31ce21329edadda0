import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";

/** Each successor (`x-successor`) is a product version of the family: a rule over all documents of a run. */
export function unknownSuccessors(apis: readonly ApiModel[]): readonly Diagnostic[] {
  const ids = new Set(apis.map(({ id }) => id));
  return apis.flatMap(({ lifecycle, at }) => {
    const successor = lifecycle?.successor;
    if (successor === undefined || ids.has(successor)) return [];
    return [diagnostic("unknown-successor", { ...at, pointer: "/info/x-successor", mark: "value" }, { successor })];
  });
}
