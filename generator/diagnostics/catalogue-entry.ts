import type { Severity } from "./finding.ts";

/** One code of the catalogue: how grave it is, its sentence made from typed arguments, and the way out. */
export interface CatalogueEntry<Arguments> {
  readonly severity: Severity;
  readonly message: (args: Arguments) => string;
  readonly help: string;
}

export function entry<Arguments>(
  severity: Severity,
  message: (args: Arguments) => string,
  help: string,
): CatalogueEntry<Arguments> {
  return { severity, message, help };
}
