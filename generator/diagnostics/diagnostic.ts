import type { CatalogueEntry } from "./catalogue-entry.ts";
import { catalogue, type CatalogueArguments, type DiagnosticArguments, type DiagnosticCode } from "./catalogue.ts";
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

/** The catalogue with each code tied to its own arguments. */
const entries: { readonly [Code in DiagnosticCode]: CatalogueEntry<CatalogueArguments[Code]> } = catalogue;

/** Makes the diagnostic `code` at a place; its arguments are typed by the catalogue. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  at: SpecLocation,
  args: DiagnosticArguments<Code>,
): Diagnostic {
  const entry = entries[code];
  return { code, severity: entry.severity, message: entry.message(args), help: entry.help, at };
}
