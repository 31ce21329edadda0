import type { DiffResult, DocumentSummary, Verdict } from "./diff-result.ts";
import type { SideSources } from "./report/placer.ts";

/** What became of one product version between two states. */
export interface VersionDrift extends Omit<DiffResult, "base" | "head"> {
  /** `payments/v1`. */
  readonly id: string;
  readonly kind: "changed" | "added" | "removed";
  /** Absent where the version is new. */
  readonly base?: DocumentSummary;
  /** Absent where the version is gone. */
  readonly head?: DocumentSummary;
}

/** What became of all documents between two states. */
export interface DriftResult {
  /** The gravest of all. */
  readonly verdict: Verdict;
  /** What the base is, for people: `commit 1a2b3c4d`. */
  readonly base: string;
  /** Only those that changed. */
  readonly versions: readonly VersionDrift[];
  /** How many product versions were looked at; those that are not in `versions` did not change. */
  readonly looked: number;
  /** From the version before to each that is new. */
  readonly migrations: readonly VersionDrift[];
  /** Documents that cannot be read; nothing is known of them. */
  readonly unreadable: readonly UnreadableVersion[];
  readonly sources: SideSources;
}

/** A product version of which one state cannot be read. */
export interface UnreadableVersion {
  readonly id: string;
  readonly document: "base" | "head";
  readonly message: string;
}

/** There was nothing to compare: told as wrong usage, for a gate that checks nothing must not pass. */
export interface NothingToCompare {
  readonly reason: string;
}
