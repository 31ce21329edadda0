import type { Severity } from "../diagnostics/finding.ts";

/**
 * What can be said of everything that has an id: a rule, a code of diagnostics, a code of URIs in code or of traffic.
 * `op-api explain <id>` prints it.
 */
export interface RuleDescription {
  /** What findings have where the project says nothing else. */
  readonly severity: Severity;
  /** One sentence: what the finding says, or what the rule asks for. */
  readonly what: string;
  /** Whom it hurts. */
  readonly why: string;
  /** The smallest text that gives the finding, with the same line breaks as in a document. */
  readonly before: string;
  /** The same text as it should be. */
  readonly after: string;
  /** What to do, one or two sentences. */
  readonly fix: string;
}
