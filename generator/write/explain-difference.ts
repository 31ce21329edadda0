import { allChanges, changedInputs, type ChangedInputs } from "./changed-inputs.ts";
import type { DifferenceCause } from "./difference.ts";
import type { PackageLock } from "./package-lock.ts";
import { sha256 } from "./sha256.ts";

/** Why a file is not as generated. */
export interface Explanation {
  readonly cause: DifferenceCause;
  readonly because: readonly string[];
}

/** A file of the output folder that is not as generated, and why. */
export interface ExplainedFile extends Explanation {
  /** Below the output folder. */
  readonly path: string;
}

/** A file that is not as generated, with the word of its package's lock file. */
export interface Unexplained {
  /** Below the package's folder. */
  readonly path: string;
  /** What stands there; absent where nothing does. */
  readonly found?: string;
  /** Whether an earlier run wrote the file. */
  readonly isOwned: boolean;
  /** What the lock file says; absent where there is none. */
  readonly lock?: PackageLock;
  /** What it would say. */
  readonly wanted?: PackageLock;
}

/** The file is as its lock file has it, which was made from the same as now. */
const forged =
  "Nothing that the lock file names has changed: both were edited, or this machine lays files out otherwise.";

/** Explains a file that is generated, and is not there or says something else. */
export function explainDifference({ path, found, isOwned, lock, wanted }: Unexplained): Explanation {
  if (found === undefined && (isOwned || wanted === undefined)) return { cause: "missing", because: [] };
  if (lock === undefined || wanted === undefined) {
    return { cause: found === undefined ? "document" : "unknown", because: [] };
  }
  const inputs = changedInputs(lock, wanted);
  const isEdited = found !== undefined && sha256(found) !== lock.files.get(path);
  const cause = isEdited ? "edited" : (causeOf(inputs) ?? (found === undefined ? "missing" : "unknown"));
  return { cause, because: cause === "unknown" ? [forged] : allChanges(inputs) };
}

/** The document comes first: where several have changed, it is the one that somebody meant to change. */
export function causeOf({
  documents,
  options,
  generator,
}: ChangedInputs): "document" | "options" | "generator" | undefined {
  if (documents.length > 0) return "document";
  if (options.length > 0) return "options";
  return generator.length > 0 ? "generator" : undefined;
}
