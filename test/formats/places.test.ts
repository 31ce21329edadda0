import { describe, expect, test } from "vitest";
import { printReport } from "../../generator/diagnostics/print-report.ts";
import { reportFormats } from "../../generator/diagnostics/report.ts";
import { placeDiagnostics } from "../../generator/diagnostics/placed-diagnostic.ts";
import type { Finding } from "../../generator/diagnostics/finding.ts";
import { everyKind } from "./report-fixture.ts";

test("every finding has a file, a line and a column, the start of the file at worst", () => {
  const placed = placeDiagnostics(everyKind);
  expect(placed.map(({ at, range }) => `${at.file}:${range.line}:${range.column}`)).toEqual([
    "/elsewhere/a b.yaml:1:1",
    "generated/payments/v1/types.ts:12:3",
    "https://example.com/errors.yaml:1:1",
    "specs/gone.yaml:1:1",
    "specs/payments/v1/openapi.yaml:1:1",
    "specs/payments/v1/openapi.yaml:2:1",
    "specs/payments/v1/openapi.yaml:4:5",
    "src/pay.ts:1:7",
  ]);
});

describe.each(reportFormats)("%s", (format) => {
  test("tells every finding with its code", () => {
    const printed = printReport(everyKind, { format, toolVersion: "1.2.3" });
    expect(printed.match(/some-rule/g)?.length).toBeGreaterThanOrEqual(7);
    expect(printed).toContain("other-rule");
  });
});

test("gitlab: each finding has what GitLab asks for, and a fingerprint of its own", () => {
  const twice = {
    ...everyKind,
    diagnostics: everyKind.diagnostics.flatMap((finding, index) => [finding, moved(finding, 100 + index)]),
  };
  const issues: unknown = JSON.parse(printReport(twice, { format: "gitlab", toolVersion: "" }));
  expect(issues).toEqual(
    Array.from({ length: 16 }, () => ({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/^[a-z-]+$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}(-2)?$/),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^[^.]/), lines: { begin: expect.any(Number) } },
    })),
  );
  const fingerprints = Array.isArray(issues) ? issues.map(({ fingerprint }) => fingerprint) : [];
  expect(new Set(fingerprints).size).toBe(16);
});

function moved(finding: Finding, line: number): Finding {
  return { ...finding, at: { ...finding.at, position: { line, column: 1 } } };
}
