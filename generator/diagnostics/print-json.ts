import { inertJson } from "./inert-json.ts";
import { placeDiagnostics } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { summarise } from "./summary.ts";

/**
 * Prints a report as one JSON document:
 *
 *     { "diagnostics": [{ "code", "severity", "message", "help", "file", "pointer", "line", "column", "length" }],
 *       "summary": { "errors", "warnings", "files" } }
 *
 * `line`, `column` and `length` are absent where the file's text is not known.
 *
 * @param members What else the command has to tell, as further members of the document, before the diagnostics.
 */
export function printJson(report: Report, members: Readonly<Record<string, unknown>> = {}): string {
  const placed = placeDiagnostics(report);
  const diagnostics = placed.map(({ code, severity, message, help, at, range }) => ({
    code,
    severity,
    message,
    help,
    file: at.file,
    pointer: at.pointer,
    ...range,
  }));
  return inertJson({ ...members, diagnostics, summary: summarise(placed) });
}
