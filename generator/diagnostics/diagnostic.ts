import { catalogue, type DiagnosticArguments, type DiagnosticCode } from "./catalogue.ts";
import type { SpecLocation } from "./location.ts";

export type Severity = "error" | "warning";

/** A problem in a document, as a value: what, where, and the way out. Never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** The way out, one or two sentences. */
  readonly help: string;
  readonly at: SpecLocation;
}

/** Makes the diagnostic `code` at a place; its arguments are typed by the catalogue. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  at: SpecLocation,
  args: DiagnosticArguments<Code>,
): Diagnostic {
  const entry = catalogue[code];
  return { code, severity: entry.severity, message: entry.message(args as never), help: entry.help, at };
}
