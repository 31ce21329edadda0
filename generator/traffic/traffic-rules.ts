import type { RuleDescription } from "../check/rule-description.ts";
import { operationRules } from "./rules/operation-rules.ts";
import { messageRules } from "./rules/message-rules.ts";
import { valueRules } from "./rules/value-rules.ts";

const rules = { ...operationRules, ...messageRules, ...valueRules };

/** The ids of what traffic can depart in. */
export type TrafficCode = keyof typeof rules;

/** Everything that `op-api drift --traffic` and `--live` can find, by its id. */
export const trafficRules: ReadonlyMap<string, RuleDescription> = new Map(Object.entries(rules));

/** What is said of a code. */
export function ruleOf(code: TrafficCode): RuleDescription {
  return rules[code];
}
