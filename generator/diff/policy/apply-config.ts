import type { Config } from "../../config/config.ts";
import { judge } from "../../config/judge.ts";
import type { Waiver } from "../../config/waivers.ts";
import type { Finding, Severity } from "../../diagnostics/finding.ts";
import type { DiffFinding } from "../diff-result.ts";
import type { DriftResult, VersionDrift } from "../drift-result.ts";
import type { Level } from "../level.ts";
import { findingOf } from "../report/findings-of.ts";
import { gravestVerdict, verdictOf } from "../report/verdict.ts";

/** What a project has said about findings. */
export interface ProjectSays {
  readonly config: Config;
  readonly waivers: readonly Waiver[];
  /** `2026-11-23`. */
  readonly today: string;
}

/** A comparison under what the project has said, and the waivers whose time is over. */
export interface JudgedDrift {
  readonly result: DriftResult;
  readonly expired: readonly Finding[];
}

/**
 * Puts a comparison under the project's configuration and waivers. An unused waiver is no fault here: it has done its work
 * as soon as the change that it allows is part of the base.
 */
export function applyConfig(result: DriftResult, says: ProjectSays): JudgedDrift {
  const versions = result.versions.map((version) => {
    const findings = version.findings.flatMap((finding) => judged(finding, version, result, says));
    return { ...version, findings, verdict: verdictOf(findings) };
  });
  const verdict = gravestVerdict(versions.map((version) => version.verdict));
  return { result: { ...result, versions, verdict }, expired: judge([], says) };
}

function judged(
  finding: DiffFinding,
  version: VersionDrift,
  result: DriftResult,
  says: ProjectSays,
): readonly DiffFinding[] {
  const told = findingOf(finding, version, result);
  const of = (waivers: readonly Waiver[]) => judge([told], { ...says, waivers }).find(({ code }) => code === told.code);
  const kept = of([]);
  if (kept === undefined) return [];
  const level = kept.severity === told.severity ? finding.level : levelOf(kept.severity);
  const waivers = says.waivers.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
  const isWaived = waivers.length > 0 && of(waivers) === undefined;
  return [{ ...finding, level, status: isWaived ? "waived" : "new" }];
}

function levelOf(severity: Severity): Level {
  switch (severity) {
    case "error":
      return "breaking";
    case "warning":
      return "warning";
    case "note":
      return "info";
  }
}
