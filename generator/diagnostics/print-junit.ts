import { visibleText } from "../source-text/visible-text.ts";
import { placeDiagnostics, type PlacedDiagnostic } from "./placed-diagnostic.ts";
import type { Report } from "./report.ts";

/**
 * Prints a report as JUnit's XML: a test suite a file, a test case a problem. A warning is a case that passed with a
 * word on it; a file without problems is one passed case.
 */
export function printJunit(report: Report): string {
  const placed = placeDiagnostics(report);
  const files = [...new Set([...report.sources.keys(), ...placed.map((diagnostic) => diagnostic.at.file)])].sort();
  const suites = files.map((file) =>
    testSuite(
      file,
      placed.filter((diagnostic) => diagnostic.at.file === file),
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
  const cases =
    placed.length === 0
      ? [`    <testcase classname="${name}" name="no problems"/>`]
      : placed.map((diagnostic) => testCase(diagnostic, name));
  return {
    cases,
    lines: [`  <testsuite name="${name}" ${counts(cases.length, placed)}>`, ...cases, "  </testsuite>"],
  };
}

function testCase({ severity, code, message, help, range }: PlacedDiagnostic, file: string): string {
  const place = range === undefined ? "" : ` ${range.line}:${range.column}`;
  const text = `${content(message)}\nhelp: ${content(help)}`;
  const outcome =
    severity === "error"
      ? `<failure message="${attribute(message)}" type="${code}">${text}</failure>`
      : `<system-out>warning: ${text}</system-out>`;
  return `    <testcase classname="${file}" name="${code}${place}">\n      ${outcome}\n    </testcase>`;
}

function counts(tests: number, placed: readonly PlacedDiagnostic[]): string {
  const failures = placed.filter((diagnostic) => diagnostic.severity === "error").length;
  return `tests="${tests}" failures="${failures}" errors="0"`;
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
