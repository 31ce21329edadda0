import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";
import { daysBetween, isDate } from "./calendar-date.ts";
import { livingParts, memberAt } from "./deprecated-parts.ts";

/** Between deprecation and sunset lie as many days as the policy promises (`policy.sunsetNoticeDays`). */
export const lifecycleSunsetTooSoon: DocumentRule = {
  code: "lifecycle.sunset.too-soon",
  scope: "versioned",
  find: (api, { policy }) =>
    livingParts(api).flatMap(({ at, status, deprecated, sunset }) => {
      const asked = status === undefined ? undefined : policy.sunsetNoticeDays[status];
      if (asked === undefined || deprecated === undefined || sunset === undefined) return [];
      if (!isDate(deprecated) || !isDate(sunset)) return [];
      const days = daysBetween(deprecated, sunset);
      if (days >= asked) return [];
      return [diagnostic("lifecycle.sunset.too-soon", memberAt(at, "x-sunset"), { days, asked, sunset })];
    }),
};
