import type { Finding } from "../../diagnostics/finding.ts";
import type { TrafficResult } from "../check-traffic.ts";
import { exampleOf, toFinding } from "./to-finding.ts";

/**
 * What the report in JSON has beside the findings:
 *
 *     "verdict": "none" | "drift",
 *     "traffic": { "exchanges", "checked", "refused", "foreign", "passedOver", "aborted", "unreadable", "known" },
 *     "coverage": { "operations": { "seen", "declared" }, "statuses": ..., "parameters": ... },
 *     "drift": [{
 *       "code", "severity", "product", "operation", "subject", "count",
 *       "first": { "file", "line", "column" }, "example", "fingerprint"
 *     }]
 */
export function trafficMembers(result: TrafficResult, findings: readonly Finding[]): Readonly<Record<string, unknown>> {
  const severities = new Map(findings.map(({ fingerprint, severity }) => [fingerprint, severity]));
  const told = result.groups.filter(({ fingerprint }) => severities.has(fingerprint));
  return {
    verdict: findings.some(({ severity }) => severity === "error") ? "drift" : "none",
    traffic: { ...result.counts, unreadable: result.unreadable, known: result.groups.length - told.length },
    coverage: result.coverage,
    drift: told.map((group) => {
      const { code, operation, subject } = group.observation;
      return {
        code,
        severity: severities.get(group.fingerprint),
        product: toFinding(group).product,
        operation: operation?.name,
        subject,
        count: group.count,
        first: group.first,
        example: exampleOf(group),
        fingerprint: group.fingerprint,
      };
    }),
  };
}
