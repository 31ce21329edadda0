import type { CatalogueEntry } from "./catalogue-entry.ts";
import { catalogue, type CatalogueArguments, type DiagnosticArguments, type DiagnosticCode } from "./catalogue.ts";
import type { Finding } from "./finding.ts";
import type { SpecLocation } from "./location.ts";

/** A problem in a document: a finding whose code stands in the catalogue of diagnostics. */
export interface Diagnostic extends Finding {
  readonly code: DiagnosticCode;
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
