import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FamilyRule } from "../rule.ts";
import { newerThan } from "../version/majors-of.ts";
import { hasPassed } from "./calendar-date.ts";
import { livingParts, memberAt } from "./deprecated-parts.ts";

/**
 * Nothing is described after its sunset. A version that a newer one has replaced is then an error: its consumers were told
 * that it would be gone.
 */
export const lifecycleSunsetPassed: FamilyRule = {
  code: "lifecycle.sunset.passed",
  find: (apis, { today }) =>
    apis.flatMap((api) =>
      livingParts(api).flatMap(({ text, at, sunset, isProduct }) => {
        if (sunset === undefined || !hasPassed(sunset, today)) return [];
        const found = diagnostic("lifecycle.sunset.passed", memberAt(at, "x-sunset"), { what: text, sunset });
        const isReplaced = isProduct && newerThan(api, apis) !== undefined;
        return [isReplaced ? { ...found, severity: "error" } : found];
      }),
    ),
};
