import { compareVersions } from "./compare-versions.ts";
import type { DriftOptions } from "./drift-options.ts";
import type { DriftResult, NothingToCompare } from "./drift-result.ts";
import { findStates } from "./read/find-states.ts";
import { gravestVerdict } from "./report/verdict.ts";

export type { DriftOptions } from "./drift-options.ts";
export type { DriftResult, NothingToCompare, VersionDrift } from "./drift-result.ts";

/** Compares the documents of a project with those of another state of it. Only what changed is read and compared. */
export async function drift(options: DriftOptions): Promise<DriftResult | NothingToCompare> {
  const cwd = options.cwd ?? process.cwd();
  const states = await findStates(options.base, options.input ?? "specs", cwd);
  if ("reason" in states) return states;
  const compared = await compareVersions(states, { ...options, cwd, checkVersions: true });
  if ("reason" in compared) return compared;
  const verdict = gravestVerdict(compared.versions.map((version) => version.verdict));
  return { ...compared, base: states.baseName, verdict };
}
