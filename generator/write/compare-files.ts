import { compareLocks } from "./compare-locks.ts";
import { explainDifference, type ExplainedFile } from "./explain-difference.ts";
import { manifestPath } from "./manifest.ts";
import type { OwnedFiles } from "./owned-files.ts";
import { isLock, packageOf, pathBelow, readLock, type PackageLock } from "./package-lock.ts";

/** The files of an output folder: what stands there, and what should. */
export interface FilesToCompare {
  /** Files that are generated, and absent or with another content. */
  readonly stale: readonly { readonly path: string; readonly found: string | undefined }[];
  /** Files of ours that nothing generates any more. */
  readonly orphans: readonly string[];
  /** The texts of all files as generated, by path. */
  readonly wanted: ReadonlyMap<string, string>;
  readonly owned: OwnedFiles;
  /** The output folder has nothing of ours. */
  readonly isNew: boolean;
}

/** What comparing them gave. */
export interface ComparedFiles {
  /** Faults, each with its cause. */
  readonly told: readonly ExplainedFile[];
  /** Lock files that only name an earlier generator. */
  readonly behind: readonly ExplainedFile[];
}

/** Explains every file that is not as generated; lock files and the manifest, which change with others, only where they stand alone. */
export function compareFiles({ stale, orphans, wanted, owned, isNew }: FilesToCompare): ComparedFiles {
  const wantedLocks = readLocks(wanted);
  const content = stale
    .filter(({ path }) => !isBookkeeping(path))
    .map(({ path, found }): ExplainedFile => {
      const folder = packageOf(path);
      const [lock, wantedLock] = [owned.locks.get(folder), wantedLocks.get(folder)];
      const explained = explainDifference({
        path: pathBelow(folder, path),
        isOwned: isNew || owned.files.has(path),
        ...(found !== undefined && { found }),
        ...(lock !== undefined && { lock }),
        ...(wantedLock !== undefined && { wanted: wantedLock }),
      });
      return { path, ...explained };
    });
  const orphaned = orphans.map((path): ExplainedFile => ({ path, cause: "orphaned", because: [] }));
  const compared = compareLocks({
    wanted: wantedLocks,
    found: owned.locks,
    changed: new Map(stale.map(({ path, found }) => [path, found])),
    differing: new Set([...content, ...orphaned].map(({ path }) => packageOf(path))),
    known: new Set(isNew ? wantedLocks.keys() : [...owned.files.keys()].map(packageOf)),
  });
  const { told, behind } = settleBehind([...content, ...orphaned, ...compared.faults], compared.behind);
  const manifest = stale.find(({ path }) => path === manifestPath);
  if (manifest === undefined) return { told, behind };
  if (manifest.found === undefined)
    return { told: [...told, { path: manifestPath, cause: "missing", because: [] }], behind };
  // It changes with all that it lists. Alone, it was edited.
  const isAlone = told.length === 0 && behind.length === 0;
  return { told: isAlone ? [{ path: manifestPath, cause: "edited", because: [] }] : told, behind };
}

/**
 * Beside a file that differs, lock files that are behind tell nothing new. Where none does, a document that changed was not
 * generated from yet; a change of the generator that changes no output is only worth a note.
 */
function settleBehind(told: readonly ExplainedFile[], behind: readonly ExplainedFile[]): ComparedFiles {
  if (told.length > 0) return { told, behind: [] };
  return {
    told: behind.filter(({ cause }) => cause !== "generator"),
    behind: behind.filter(({ cause }) => cause === "generator"),
  };
}

function readLocks(files: ReadonlyMap<string, string>): ReadonlyMap<string, PackageLock> {
  const locks = [...files].flatMap(([path, text]) => {
    const lock = isLock(path) ? readLock(text) : undefined;
    return lock === undefined ? [] : [[packageOf(path), lock] as const];
  });
  return new Map(locks);
}

function isBookkeeping(path: string): boolean {
  return path === manifestPath || isLock(path);
}
