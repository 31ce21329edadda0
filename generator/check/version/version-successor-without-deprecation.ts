import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { majorsByProduct } from "./majors-of.ts";

/** When a newer major version is in production, the older ones are deprecated. */
export const versionSuccessorWithoutDeprecation: FamilyRule = {
  code: "version.successor-without-deprecation",
  find: (apis) =>
    [...majorsByProduct(apis).values()].flatMap((majors) =>
      majors.flatMap(({ api, number, version }) => {
        const newer = majors.find((other) => other.number > number && other.api.lifecycle?.status === "in-production");
        const status = api.lifecycle?.status;
        if (newer === undefined || status === undefined || status === "deprecated") return [];
        const at = { ...api.at, pointer: "/info/x-lifecycle", mark: "value" } as const;
        return [diagnostic("version.successor-without-deprecation", at, { version, newer: newer.version })];
      }),
    ),
};
