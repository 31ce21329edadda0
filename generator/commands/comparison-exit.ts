import type { Verdict } from "../diff/diff-result.ts";
import type { JudgedDrift } from "../diff/policy/apply-config.ts";
import { isGrave } from "../diff/report/is-grave.ts";
import { exitCodes } from "./command.ts";

/**
 * The exit code of a comparison: 1 where it is as grave as the limit, where a rule about version numbers is broken, or where
 * a waiver has expired. What a migration shows never fails. Nothing is known of a document that cannot be read: that fails
 * too, as wrong usage where it is the base, for then there is nothing to compare with.
 *
 * @param limit `undefined`: changes never fail.
 */
export function comparisonExit({ result, expired }: JudgedDrift, limit: Verdict | undefined): number {
  if (result.unreadable.length > 0) {
    return result.unreadable.some(({ document }) => document === "head") ? exitCodes.problems : exitCodes.usage;
  }
  if (limit === undefined) return exitCodes.ok;
  const hasExpired = expired.some(({ severity }) => severity === "error");
  return hasExpired || isGrave(result, limit) ? exitCodes.problems : exitCodes.ok;
}
