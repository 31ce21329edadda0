import { describe, expect, test } from "vitest";
import { printReport } from "../../../generator/diagnostics/print-report.ts";
import { reportFormats, type Report } from "../../../generator/diagnostics/report.ts";
import { emptyReport, hostileReport, mixedReport } from "./report-fixture.ts";

const extensions = {
  text: "txt",
  json: "json",
  github: "txt",
  sarif: "sarif.json",
  junit: "xml",
  markdown: "md",
  gitlab: "json",
} as const;
const reports: readonly { name: string; report: Report }[] = [
  { name: "mixed", report: mixedReport },
  { name: "hostile", report: hostileReport },
  { name: "empty", report: emptyReport },
];

const cases = reportFormats.flatMap((format) => reports.map(({ name, report }) => ({ format, name, report })));

test.each(cases)("$format: the $name report", async ({ format, name, report }) => {
  const printed = printReport(report, { format, toolVersion: "1.2.3" });
  await expect(printed).toMatchFileSnapshot(`expected/${name}.${format}.${extensions[format]}`);
});

describe.each(reportFormats)("%s", (format) => {
  test("is the same whatever the order of the diagnostics", () => {
    const reversed = { ...mixedReport, diagnostics: [...mixedReport.diagnostics].reverse() };
    const options = { format, toolVersion: "1.2.3" };
    expect(printReport(reversed, options)).toBe(printReport(mixedReport, options));
  });

  test("gives nothing of a document to be obeyed", () => {
    const printed = printReport(hostileReport, { format, toolVersion: "1.2.3" });
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800-\udfff]/);
    expect(printed).not.toMatch(/^::error::/m);
  });
});

test("text is coloured only when asked", () => {
  const colored = printReport(mixedReport, { format: "text", toolVersion: "", color: true });
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(printReport(mixedReport, { format: "text", toolVersion: "" }));
  expect(colored).toContain("\u001b[31merror\u001b[39m");
});

test("json tells what else the command has to tell", () => {
  const printed = printReport(emptyReport, { format: "json", toolVersion: "", members: { outcome: "fresh" } });
  expect(JSON.parse(printed)).toEqual({
    outcome: "fresh",
    diagnostics: [],
    summary: { errors: 0, warnings: 0, notes: 0, files: 0 },
  });
});

test("junit is well-formed: every element is closed, every ampersand is a reference", () => {
  const printed = printReport(hostileReport, { format: "junit", toolVersion: "" });
  const open: string[] = [];
  for (const [, close, name, selfClosed] of printed.matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
    if (close === "/") expect(open.pop()).toBe(name);
    else if (selfClosed === "") open.push(name ?? "");
  }
  expect(open).toEqual([]);
  expect(printed.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
});
