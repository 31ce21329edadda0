import { join } from "node:path";
import { expect, test } from "vitest";
import { printReport } from "../../generator/diagnostics/print-report.ts";
import { checkSource } from "../../generator/source/check-source.ts";
import { familyModels, today } from "./check-texts.ts";

// A small project with a mistake of each kind: the report as its people read it.

const globs = ["src/**/*.{ts,js}", "docs/*.md"];

test("the report of a project", async () => {
  const cwd = join(import.meta.dirname, "project");
  const { findings, sources, files } = await checkSource({ cwd, globs, apis: await familyModels(), today });
  expect(files).toBe(4);
  const report = printReport(
    { diagnostics: findings, sources },
    { format: "text", color: false, toolVersion: "1.0.0" },
  );
  await expect(report).toMatchFileSnapshot("project/expected.txt");
});
