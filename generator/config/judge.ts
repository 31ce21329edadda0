import { daysBetween } from "../check/lifecycle/calendar-date.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Finding, Severity } from "../diagnostics/finding.ts";
import { fingerprintOf } from "../diagnostics/fingerprint.ts";
import type { Area } from "../explain/known-ids.ts";
import type { Config } from "./config.ts";
import { fixedCodes } from "./fixed-codes.ts";
import type { Waiver } from "./waivers.ts";

/** What a project has said about the findings of a run. */
export interface Judgement {
  readonly config: Config;
  readonly waivers: readonly Waiver[];
  /** `2026-11-23`. */
  readonly today: string;
  /** What the run has looked for: only waivers of these can be unused. Default: none, so that no waiver is. */
  readonly areas?: readonly Area[];
}

/**
 * Puts findings under what the project has said: severities changed, those that are off or waived gone, those of report-only
 * products told and never failing, and a finding of its own for each waiver that has expired or waives nothing.
 */
export function judge(findings: readonly Finding[], judgement: Judgement): readonly Finding[] {
  const { config, waivers, today } = judgement;
  const valid = new Map<string, Waiver>();
  const expired: Waiver[] = [];
  for (const waiver of waivers) {
    if (daysBetween(waiver.until, today) > 0) expired.push(waiver);
    else valid.set(waiver.fingerprint, waiver);
  }
  const used = new Set<Waiver>();
  const kept = findings.flatMap((finding) => {
    const severity = severityOf(finding, config);
    if (severity === "off") return [];
    const waiver = valid.get(fingerprintOf(finding));
    if (waiver === undefined || fixedCodes.has(finding.code)) return [withSeverity(finding, severity, config)];
    used.add(waiver);
    return [];
  });
  const areas = judgement.areas ?? [];
  const unused = waivers.filter(
    (waiver) => areas.includes(waiver.area) && !used.has(waiver) && !expired.includes(waiver),
  );
  return [
    ...kept,
    ...expired.map(({ fingerprint, until, who, at }) => diagnostic("waiver-expired", at, { fingerprint, until, who })),
    ...unused.map(({ fingerprint, at }) => diagnostic("waiver-unused", at, { fingerprint })),
  ];
}

/** What the configuration says of a code: for itself, else for the longest prefix; `undefined` where it says nothing. */
export function configured(code: string, config: Config): Severity | "off" | undefined {
  const own = config.rules.get(code);
  if (own !== undefined) return own;
  const parts = code.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = config.rules.get(`${parts.slice(0, length).join(".")}.*`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function severityOf({ code, severity }: Finding, config: Config): Severity | "off" {
  return fixedCodes.has(code) ? severity : (configured(code, config) ?? severity);
}

function withSeverity(finding: Finding, severity: Severity, { reportOnly }: Config): Finding {
  const { product = "" } = finding;
  const isReportOnly = reportOnly.has(product) || reportOnly.has(product.split("/", 1)[0] ?? "");
  const told = isReportOnly && severity === "error" ? "warning" : severity;
  return told === finding.severity ? finding : { ...finding, severity: told };
}
