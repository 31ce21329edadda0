import type { DiffOptions } from "./diff-options.ts";

/** What a comparison of two states of the documents is asked for. */
export interface DriftOptions extends Pick<DiffOptions, "scopes" | "policy" | "today" | "form" | "cwd"> {
  /** The state to compare with: a git ref, a folder, or a file. A file or folder of that name goes first. */
  readonly base: string;
  /** The documents as they are: a folder, or one of them. Default: `specs`. */
  readonly input?: string;
  /** Only this product (`payments`) or product version (`payments/v1`). Default: all. */
  readonly product?: string;
}
