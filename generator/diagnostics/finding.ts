import type { SpecLocation } from "./location.ts";

/** `error` fails a run, `warning` and `note` do not; a `note` only informs. */
export type Severity = "error" | "warning" | "note";

/** Something that a command found, as a value: what, where, and the way out. Never thrown. Every report is made of these. */
export interface Finding {
  /** A stable id: of the catalogue of diagnostics, of changes, of URIs in code or of traffic. `op-api explain` knows it. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** The way out, one or two sentences. */
  readonly help: string;
  readonly at: SpecLocation;
  /**
   * What stays equal when the finding only moves: no line numbers in it. Waivers and baselines name findings by it.
   * Default: a hash of file, pointer, code and message.
   */
  readonly fingerprint?: string;
  /** The product version that it is about: `payments/v1`. */
  readonly product?: string;
  /** Further lines for people: a proof, an example of traffic, who is hit. Texts of documents are made visible by printers. */
  readonly details?: readonly string[];
}
