import type { DescribeCode } from "../../diagnostics/rule-text.ts";
import { trafficRules } from "../traffic-rules.ts";

/** What reports say of a code of traffic beside its findings. */
export const describeTraffic: DescribeCode = (code) => {
  const rule = trafficRules.get(code);
  return rule && { what: rule.what, why: rule.why, fix: rule.fix };
};
