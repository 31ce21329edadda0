import type { RuleText } from "../../diagnostics/rule-text.ts";
import { changeKind } from "../catalogue/catalogue.ts";

/** What is said of a kind of change, whatever it was found in. */
export function describeChange(code: string): RuleText | undefined {
  const kind = changeKind(code);
  return kind === undefined ? undefined : { what: kind.what, why: kind.why, fix: kind.advice };
}
