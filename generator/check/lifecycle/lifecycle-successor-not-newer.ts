import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";

/** A successor (`x-successor`) is a later version of its product, or another product. */
export const lifecycleSuccessorNotNewer: ModelRule = {
  code: "lifecycle.successor.not-newer",
  scope: "family",
  find({ lifecycle, product, version, at }) {
    const successor = lifecycle?.successor;
    const [name, major] = successor?.split("/") ?? [];
    if (successor === undefined || version === undefined || name !== product) return [];
    if (Number(major?.slice(1)) > Number(version.slice(1))) return [];
    const place = { file: at.file, pointer: "/info/x-successor", mark: "value" } as const;
    return [diagnostic("lifecycle.successor.not-newer", place, { successor, version })];
  },
};
