import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { newerThan } from "../version/majors-of.ts";
import { livingParts } from "./deprecated-parts.ts";

/**
 * What is deprecated has a sunset: a version that has a newer one always, all else where the policy asks for it
 * (`policy.requireSunset`).
 */
export const lifecycleSunsetMissing: FamilyRule = {
  code: "lifecycle.sunset.missing",
  find: (apis, { policy, written }) =>
    apis.flatMap((api) => {
      const isReplaced = newerThan(api, apis) !== undefined;
      return livingParts(api)
        .filter(({ isDeprecated, isProduct }) => isDeprecated && (policy.requireSunset || (isProduct && isReplaced)))
        .filter(({ at }) => written({ file: at.file, pointer: `${at.pointer}/x-sunset` }) === undefined)
        .map(({ text, at, isProduct }) => {
          const place = isProduct ? { ...at, pointer: "/info/x-lifecycle" } : at;
          return diagnostic("lifecycle.sunset.missing", place, { what: text });
        });
    }),
};
