import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { majorsByProduct } from "./majors-of.ts";

/** A new major version is the last one plus 1: no `v3` without `v2`. The oldest may be gone. */
export const versionGap: FamilyRule = {
  code: "version.gap",
  find: (apis) =>
    [...majorsByProduct(apis).values()].flatMap((majors) =>
      majors.flatMap(({ api, number, version }, index) => {
        const before = majors[index - 1];
        if (before === undefined || number - before.number <= 1) return [];
        const absent = `v${number - 1}`;
        return [diagnostic("version.gap", { ...api.at, pointer: "/info" }, { version, product: api.product, absent })];
      }),
    ),
};
