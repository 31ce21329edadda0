import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";

/** Each successor (`x-successor`) is a product version of the family. */
export const unknownSuccessor: FamilyRule = {
  code: "unknown-successor",
  find(apis) {
    const ids = new Set(apis.map(({ id }) => id));
    return apis.flatMap(({ lifecycle, at }) => {
      const successor = lifecycle?.successor;
      if (successor === undefined || ids.has(successor)) return [];
      return [diagnostic("unknown-successor", { ...at, pointer: "/info/x-successor", mark: "value" }, { successor })];
    });
  },
};
