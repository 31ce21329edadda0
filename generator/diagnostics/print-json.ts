import { fingerprintOf } from "./fingerprint.ts";
import { inertJson } from "./inert-json.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise } from "./summary.ts";

/**
 * Prints a report as one JSON document:
 *
 *     {
 *       "diagnostics": [
 *         {
 *           "code", "severity", "message", "help", "file", "pointer", "line", "column", "length", "fingerprint",
 *           "product"?, "details"?: []
 *         }
 *       ],
 *       "summary": { "errors", "warnings", "notes", "files" }
 *     }
 *
 * @param members What else the command has to tell, as further members of the document, before the diagnostics.
 */
export function printJson(report: Report, members: Readonly<Record<string, unknown>> = {}): string {
  const placed = placeDiagnostics(report);
  return inertJson({ ...members, diagnostics: placed.map(findingJson), summary: summarise(placed) });
}

/** A placed finding as the reports in JSON have it. */
function findingJson(finding: PlacedDiagnostic): object {
  const { code, severity, message, help, at, range, product, details } = finding;
  return {
    code,
    severity,
    message,
    help,
    file: at.file,
    pointer: at.pointer,
    ...range,
    fingerprint: fingerprintOf(finding),
    ...(product !== undefined && { product }),
    ...(details !== undefined && { details }),
  };
}
