import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { DocumentRule } from "../rule.ts";
import { isDate } from "./calendar-date.ts";
import { livingParts, memberAt } from "./deprecated-parts.ts";

/** `x-sunset` and `x-deprecated-since` are dates of RFC 3339. */
export const lifecycleSunsetInvalid: DocumentRule = {
  code: "lifecycle.sunset.invalid",
  scope: "versioned",
  find: (api, { written }) =>
    livingParts(api).flatMap(({ at: owner }) =>
      ["x-sunset", "x-deprecated-since"].flatMap((name) => {
        const at = memberAt(owner, name);
        const date = written(at);
        if (date === undefined || (typeof date === "string" && isDate(date))) return [];
        return [diagnostic("lifecycle.sunset.invalid", at, { name, date: JSON.stringify(date) })];
      }),
    ),
};
