import type { Verdict } from "../diff-result.ts";
import type { DriftResult } from "../drift-result.ts";
import { reaches } from "./verdict.ts";

/** Whether something inside one major version is as grave as the limit: its verdict, or a rule about its number. */
export function isGrave({ versions }: DriftResult, limit: Verdict): boolean {
  return versions
    .filter(({ migration }) => migration === undefined)
    .some(({ verdict, findings }) => {
      const isBroken = findings.some(({ level, status }) => level === "breaking" && status === "new");
      return isBroken || reaches(verdict, limit);
    });
}
