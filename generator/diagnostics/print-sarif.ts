import { createHash } from "node:crypto";
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { inertJson } from "./inert-json.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";

/**
 * Prints a report as SARIF 2.1.0, which code-scanning services read. Its rules are the codes that occur.
 *
 * @param toolVersion The version of `op-api` that the log names.
 */
export function printSarif(report: Report, toolVersion: string): string {
  const placed = placeDiagnostics(report);
  const codes = [...new Set(placed.map((diagnostic) => diagnostic.code))].sort();
  const rules = codes.flatMap((code) => placed.find((diagnostic) => diagnostic.code === code) ?? []).map(toRule);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "op-api", version: toolVersion, rules } },
        columnKind: "utf16CodeUnits",
        results: placed.map((diagnostic) => toResult(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return inertJson(log);
}

function toRule({ code, severity, help }: PlacedDiagnostic): object {
  return { id: code, help: { text: help }, defaultConfiguration: { level: severity } };
}

function toResult({ code, severity, message, at, range }: PlacedDiagnostic, ruleIndex: number): object {
  const region =
    range === undefined
      ? {}
      : { region: { startLine: range.line, startColumn: range.column, endColumn: range.column + range.length } };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(at.file), ...region },
        ...(at.pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: at.pointer }] }),
      },
    ],
    // Without the line: a problem that only moved is the same problem to the service.
    partialFingerprints: { "opApiPlace/v1": fingerprint([at.file, at.pointer, code, message]) },
  };
}

function artifact(file: string): object {
  if (/^https?:/.test(file)) return { uri: file };
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

function fingerprint(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
