import { visibleText } from "../source-text/visible-text.ts";
import { detailLines } from "./detail-lines.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";

/**
 * Prints a report as JUnit's XML, in the form that Jenkins published as `junit-10.xsd`: a test suite a file, a test case a
 * finding. An error is a failure, a warning a case that passed with a word on it, a note one that was skipped; a file without
 * findings is one passed case. Times are 0: the same report gives the same text.
 */
export function printJunit(report: Report): string {
  const placed = placeDiagnostics(report);
  const files = [...new Set([...report.sources.keys(), ...placed.map((finding) => finding.at.file)])].sort();
  const suites = files.map((file) =>
    testSuite(
      file,
      placed.filter((finding) => finding.at.file === file),
    ),
  );
  const cases = suites.reduce((sum, suite) => sum + suite.cases.length, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="op-api" ${counts(cases, placed)}>`,
    ...suites.flatMap((suite) => suite.lines),
    "</testsuites>",
    "",
  ].join("\n");
}

interface TestSuite {
  readonly cases: readonly string[];
  readonly lines: readonly string[];
}

function testSuite(file: string, placed: readonly PlacedDiagnostic[]): TestSuite {
  const name = attribute(file);
  const skipped = placed.filter(({ severity }) => severity === "note").length;
  const cases =
    placed.length === 0
      ? [`    <testcase classname="${name}" name="no problems" time="0"/>`]
      : placed.map((finding) => testCase(finding, name));
  const head = `  <testsuite name="${name}" ${counts(cases.length, placed)} skipped="${skipped}">`;
  return { cases, lines: [head, ...cases, "  </testsuite>"] };
}

function testCase(finding: PlacedDiagnostic, file: string): string {
  const { code, range } = finding;
  return [
    `    <testcase classname="${file}" name="${attribute(code)} ${range.line}:${range.column}" time="0">`,
    `      ${outcome(finding)}`,
    "    </testcase>",
  ].join("\n");
}

function outcome(finding: PlacedDiagnostic): string {
  const { severity, code, message, help } = finding;
  const text = [message, ...detailLines(finding), `help: ${help}`].map(content).join("\n");
  switch (severity) {
    case "error":
      return `<failure message="${attribute(message)}" type="${attribute(code)}">${text}</failure>`;
    case "warning":
      return `<system-out>warning: ${text}</system-out>`;
    case "note":
      // Without attributes: schemas before the present one allow none here.
      return `<skipped>note: ${text}</skipped>`;
  }
}

function counts(tests: number, placed: readonly PlacedDiagnostic[]): string {
  const failures = placed.filter((finding) => finding.severity === "error").length;
  return `tests="${tests}" failures="${failures}" errors="0" time="0"`;
}

/** Control characters may not stand in XML 1.0 at all, not even as references: they are shown as escapes. */
function content(text: string): string {
  return visibleText(text)
    .replace(/[\uFFFE\uFFFF]/g, "\\ufffe")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return content(text).replaceAll('"', "&quot;");
}
