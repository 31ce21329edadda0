import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { newerThan } from "../version/majors-of.ts";

/** When a new major version exists, the one before it says where it stands. */
export const lifecycleStatusMissing: FamilyRule = {
  code: "lifecycle.status.missing",
  find: (apis, { written }) =>
    apis.flatMap((api) => {
      const newer = newerThan(api, apis);
      const at = { file: api.at.file, pointer: "/info" };
      const isSaid = written({ ...at, pointer: "/info/x-lifecycle" }) !== undefined;
      if (newer === undefined || isSaid) return [];
      return [diagnostic("lifecycle.status.missing", at, { version: api.version ?? "", newer: newer.version })];
    }),
};
