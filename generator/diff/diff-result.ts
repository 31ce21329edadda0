import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import type { LifecycleStatus } from "../model/lifecycle.ts";
import type { ChangeId } from "./catalogue/catalogue.ts";
import type { ChangedOperation, Proof, Site } from "./change.ts";
import type { Level, Scope, Side } from "./level.ts";

/**
 * What a comparison comes to: `none`, nothing changed; `compatible`, nobody is hurt; `risky`, some consumers may be, or the
 * lifecycle allows that they are; `breaking`, what consumers were promised is broken.
 */
export type Verdict = "none" | "compatible" | "risky" | "breaking";

/** A place in one of the two documents. */
export interface DiffPlace {
  readonly file: string;
  /** 1-based; absent, as the column is, where the text of the file is not known. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  /** A JSON pointer (RFC 6901). */
  readonly pointer: string;
}

/** A place, and which of the two documents it is in. */
export interface DiffLocation extends DiffPlace {
  readonly document: "base" | "head";
}

/** One edit between two documents, judged: reference, "breaking changes", section 7. */
export interface DiffFinding {
  readonly id: ChangeId;
  /** The gravest of the scopes that were asked for, after the policy; `info` where none of them is concerned. */
  readonly level: Level;
  /** By scope, after the policy. */
  readonly levels: Partial<Readonly<Record<Scope, Level>>>;
  /** The scope that it hits hardest. */
  readonly scope: Scope;
  readonly side?: Side;
  readonly site: Site;
  readonly operation?: ChangedOperation;
  /** How many operations it reaches. */
  readonly reach: number;
  readonly message: string;
  readonly advice: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** In the head, where it stands there, else in the base. */
  readonly location: DiffLocation;
  readonly base?: DiffPlace;
  readonly head?: DiffPlace;
  /** Names the finding in waivers; has no line number in it. */
  readonly fingerprint: string;
  readonly status: "new" | "waived";
  readonly proof?: DiffProof;
  /** The product version: `payments/v1`. */
  readonly product?: string;
  /** The status that made the level lower than the change itself would be. */
  readonly allowedBy?: LifecycleStatus;
}

/** A message that one side accepts and the other rejects. */
export interface DiffProof extends Pick<Proof, "message" | "acceptedBy"> {
  readonly base: DiffPlace;
  readonly head: DiffPlace;
}

/** What a comparison tells of one of its documents. */
export interface DocumentSummary {
  readonly file: string;
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
  /** The major version of its URIs: `v1`; absent where they have none. */
  readonly major?: string;
  readonly status?: LifecycleStatus;
}

/** What became of a comparison of two documents. */
export interface DiffResult {
  readonly verdict: Verdict;
  /** The gravest first, then in the order of the documents. */
  readonly findings: readonly DiffFinding[];
  readonly base: DocumentSummary;
  readonly head: DocumentSummary;
  /** The `info.version` that the head should have; absent where the base's is no version that can be counted. */
  readonly nextVersion?: string;
  /** The two are different majors: what changed is what consumers have to do, and fails nothing. */
  readonly migration?: { readonly from: string; readonly to: string };
  /** What is wrong with the documents themselves. */
  readonly problems: readonly DocumentProblem[];
}

/** A fault of one of the documents; `op-api check` tells of the head's. */
export interface DocumentProblem extends Pick<Diagnostic, "code" | "severity" | "message" | "help"> {
  readonly location: DiffLocation;
}
