import type { RuleText } from "../diagnostics/rule-text.ts";
import { explainedIds } from "./known-ids.ts";

/** What `op-api explain` says of a code, for the printers; `undefined` where it knows none of that name. */
export function describeCode(code: string): RuleText | undefined {
  const explained = explainedIds.get(code);
  return explained === undefined ? undefined : { what: explained.what, why: explained.why, fix: explained.fix };
}
