import { compareVersions } from "./compare-versions.ts";
import type { DiffOptions } from "./diff-options.ts";
import type { DriftResult, NothingToCompare } from "./drift-result.ts";
import { findPaths } from "./read/find-states.ts";
import { gravestVerdict } from "./report/verdict.ts";

/** Compares two files, or two folders whose documents are paired by product and version. */
export async function diffPaths(
  base: string,
  head: string,
  options: Omit<DiffOptions, "product" | "checkVersions"> = {},
): Promise<DriftResult | NothingToCompare> {
  const cwd = options.cwd ?? process.cwd();
  const states = findPaths(base, head, cwd);
  if ("reason" in states) return states;
  const compared = await compareVersions(states, { ...options, cwd, checkVersions: false });
  if ("reason" in compared) return compared;
  const verdict = gravestVerdict(compared.versions.map((version) => version.verdict));
  return { ...compared, base: states.baseName, verdict };
}
