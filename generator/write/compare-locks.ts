import { allChanges, changedInputs } from "./changed-inputs.ts";
import { causeOf, type ExplainedFile } from "./explain-difference.ts";
import { lockPath, type PackageLock } from "./package-lock.ts";

/** What comparing the lock files of an output folder gave. */
export interface ComparedLocks {
  readonly faults: readonly ExplainedFile[];
  /** Lock files that name another state of what their package is made from, while every file of it is as generated. */
  readonly behind: readonly ExplainedFile[];
}

/** The lock files of an output folder: what stands there, and what should. */
export interface LocksToCompare {
  /** By the folder of the package. */
  readonly wanted: ReadonlyMap<string, PackageLock>;
  readonly found: ReadonlyMap<string, PackageLock>;
  /** The lock files that are not byte for byte as generated, by path; those that are there at all have a text. */
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** Packages of which a file that is no lock file differs. */
  readonly differing: ReadonlySet<string>;
  /** Packages of which an earlier run wrote a file. */
  readonly known: ReadonlySet<string>;
}

/**
 * Compares lock files. One that changes with its package is not told of: what has changed is told with each file. One that
 * changes alone is behind.
 */
export function compareLocks({ wanted, found, changed, differing, known }: LocksToCompare): ComparedLocks {
  const faults: ExplainedFile[] = [];
  const behind: ExplainedFile[] = [];
  for (const [folder, lock] of wanted) {
    const path = lockPath(folder);
    if (!changed.has(path)) continue;
    const before = found.get(folder);
    if (before === undefined) {
      const isMissing = changed.get(path) === undefined;
      // The lock file of a package that is new is as absent as its files, which are told of.
      if (isMissing && !known.has(folder) && differing.has(folder)) continue;
      faults.push({ path, cause: isMissing ? "lock-missing" : "lock-damaged", because: [] });
      continue;
    }
    const inputs = changedInputs(before, lock);
    if (differing.has(folder)) continue;
    const cause = causeOf(inputs);
    if (cause === undefined) faults.push({ path, cause: "edited", because: [] });
    else behind.push({ path, cause, because: allChanges(inputs) });
  }
  return { faults, behind };
}
