import type { ApiModel } from "../model/api-model.ts";
import type { Change } from "./change.ts";
import type { CompleteOptions } from "./diff-options.ts";
import type { DiffFinding, DiffResult } from "./diff-result.ts";
import type { CompareOptions } from "./compare-options.ts";
import { findChanges } from "./find-changes.ts";
import { byLevel, judgeChanges } from "./judge-changes.ts";
import { pairOperations } from "./operation/pair-operations.ts";
import { lifecycleChanges } from "./policy/lifecycle-changes.ts";
import { migrationBetween, movedMajor, type Migration } from "./policy/major-versions.ts";
import { nextVersion, versionChanges } from "./policy/version-changes.ts";
import type { Placer } from "./report/placer.ts";
import { summaryOf } from "./report/summary-of.ts";
import { verdictOf } from "./report/verdict.ts";

/** Compares two models: finds the changes, judges them, and holds the version number against them. */
export function compareModels(
  base: ApiModel,
  head: ApiModel,
  placer: Placer,
  options: CompleteOptions,
): Omit<DiffResult, "problems"> {
  const migration = migrationBetween(base, head);
  const context = { base, head, placer, isMigration: migration !== undefined, ...options };
  const findings = judgeChanges(changesBetween(base, head, migration, options), context);
  const verdict = verdictOf(findings);
  const ofMessages = verdictOf(findings.filter(({ id }) => !id.startsWith("lifecycle.")));
  const changed = { base, head, verdict: ofMessages, isContractChanged: findings.some(isOfContract) };
  const isEdition = options.checkVersions && migration === undefined;
  const next = nextVersion(changed);
  return {
    verdict,
    findings: isEdition ? byLevel([...findings, ...judgeChanges(versionChanges(changed), context)]) : findings,
    base: summaryOf(base),
    head: summaryOf(head),
    ...(next !== undefined && migration === undefined && { nextVersion: next }),
    ...(migration !== undefined && { migration }),
  };
}

function changesBetween(
  base: ApiModel,
  head: ApiModel,
  migration: Migration | undefined,
  { today, policy, form }: CompleteOptions,
): readonly Change[] {
  const majors = migration === undefined ? undefined : { base: migration.from, head: migration.to };
  const options: CompareOptions = { today, policy, withFormat: form, ...(majors !== undefined && { majors }) };
  const { pairs } = pairOperations(base, head, options);
  const found = findChanges(base, head, options);
  // Each major has a life of its own: the marks of one say nothing of the other.
  return migration === undefined
    ? [...found, ...lifecycleChanges(base, head, pairs, { ...policy, today })]
    : [...movedMajor(base, head, migration, pairs), ...found];
}

/** Texts are no contract, and marks of deprecation take nothing away. */
function isOfContract({ scope }: DiffFinding): boolean {
  return scope !== "docs";
}
