import { check } from "../check/check.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoadedDocument } from "../load/loaded-document.ts";
import type { SpecEntry } from "../load/spec-entry.ts";
import { buildApiModel } from "../model/build/build-api-model.ts";

/** All that generating would say of a document. */
export function checkWhole(entry: SpecEntry, document: LoadedDocument): readonly Diagnostic[] {
  const { value, diagnostics } = buildApiModel(entry, document);
  return value === undefined ? diagnostics : [...diagnostics, ...check(value)];
}
