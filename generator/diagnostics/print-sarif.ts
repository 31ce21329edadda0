import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { detailLines } from "./detail-lines.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { inertJson } from "./inert-json.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";
import { codeWords, type DescribeCode } from "./rule-text.ts";

/** What a SARIF log says besides the findings. */
export interface SarifOptions {
  /** The version of `op-api` that the log names. */
  readonly toolVersion: string;
  /** The command that ran: logs of several commands on one commit are kept apart by it. */
  readonly command?: string;
  /** Default: rules are described by their names. */
  readonly describe?: DescribeCode;
}

/** Prints a report as SARIF 2.1.0, which code-scanning services read. Its rules are the codes that occur. */
export function printSarif(report: Report, options: SarifOptions): string {
  const { toolVersion, command, describe = () => undefined } = options;
  const placed = placeDiagnostics(report);
  const codes = [...new Set(placed.map(({ code }) => code))].sort();
  const rules = codes
    .flatMap((code) => placed.find((finding) => finding.code === code) ?? [])
    .map((finding) => toRule(finding, describe));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "op-api", version: toolVersion, rules } },
        // The slash at its end makes all of it the category (SARIF 2.1.0, section 3.17.3): nothing tells runs apart.
        ...(command !== undefined && { automationDetails: { id: `op-api/${command}/` } }),
        // Without a URI: who reads the log knows where the checkout is, and the log names no machine's path.
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder that op-api ran in." } } },
        columnKind: "utf16CodeUnits",
        results: placed.map((finding) => toResult(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return inertJson(log);
}

function toRule({ code, severity, help }: PlacedDiagnostic, describe: DescribeCode): object {
  const text = describe(code) ?? { what: codeWords(code), why: "", fix: help };
  return {
    id: code,
    shortDescription: { text: text.what },
    fullDescription: { text: text.why === "" ? text.what : `${text.what} ${text.why}` },
    help: { text: `${text.fix} More: op-api explain ${code}` },
    defaultConfiguration: { level: severity },
  };
}

function toResult(finding: PlacedDiagnostic, ruleIndex: number): object {
  const { code, severity, message, help, at, range, product } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: [message, ...detailLines(finding), help].join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(at.file),
          region: { startLine: range.line, startColumn: range.column, endColumn: range.column + range.length },
        },
        ...(at.pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: at.pointer }] }),
      },
    ],
    // Without the line: a finding that only moved is the same finding to the service.
    partialFingerprints: { "opApiPlace/v1": fingerprintOf(finding) },
    ...(product !== undefined && { properties: { product } }),
  };
}

function artifact(file: string): object {
  if (/^https?:/.test(file)) return { uri: file };
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
