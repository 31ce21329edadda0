import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { newerThan } from "../version/majors-of.ts";

/** A deprecated version that has a newer one names its successor. */
export const lifecycleSuccessorMissing: FamilyRule = {
  code: "lifecycle.successor.missing",
  find: (apis) =>
    apis.flatMap((api) => {
      const newer = newerThan(api, apis);
      const isNamed = api.lifecycle?.successor !== undefined;
      if (newer === undefined || api.lifecycle?.status !== "deprecated" || isNamed) return [];
      const at = { file: api.at.file, pointer: "/info/x-lifecycle" };
      return [diagnostic("lifecycle.successor.missing", at, { newer: newer.version })];
    }),
};
