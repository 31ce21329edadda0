import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDocuments } from "../../generator/check-documents.ts";
import { documentRules, familyRules } from "../../generator/check/rules.ts";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import { outputCatalogue } from "../../generator/diagnostics/output-catalogue.ts";
import { printReport } from "../../generator/diagnostics/print-report.ts";
import { generate } from "../../generator/generate.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// A folder a mistake, called by the code that it gives, with a word behind it where a code has several: its document, and
// the report as it is printed, so that wording, lines, columns and carets are reviewed like code.
const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const out = temporaryFolder("diagnostics");
const today = "2026-11-23";
const ofRules = new Set<string>([...documentRules, ...familyRules].map(({ code }) => code));
const reported = new Set<string>();

describe.each(cases)("%s", (name) => {
  const input = join(here, name);

  // The documents are as small as they can be, so that operations need no id, unless that is what a folder is about.
  const isAboutIds = name.startsWith("operation-id-missing");
  const config = existsSync(join(input, ".op-api.yaml")) || isAboutIds ? {} : { config: "../without-ids.yaml" };

  test("prints what is wrong, where, and the way out", async () => {
    const checked = await checkDocuments({ input, cwd: input, out: join(input, "generated"), today, ...config });
    const codes = new Set(checked.diagnostics.map(({ code }) => code));
    for (const code of codes) reported.add(code);
    const report = printReport(checked, { format: "text", toolVersion: "" });
    await expect(report).toMatchFileSnapshot(join(input, "expected.txt"));
    const own = [...codes].filter((code) => name === code || name.startsWith(`${code}-`));
    expect(own).not.toEqual([]);
    // A rule speaks alone: what two rules say of one fault is said twice.
    if (own.some((code) => ofRules.has(code))) expect([...codes]).toEqual(own);
  });

  test("an error stops the generator before it writes, a warning does not", async () => {
    const run = await generate({ input, out: join(out, name), cwd: input });
    const hasErrors = run.diagnostics.some(({ severity }) => severity === "error");
    expect(existsSync(join(out, name))).toBe(!hasErrors);
    rmSync(join(out, name), { recursive: true, force: true });
  });
});

test("every code that a document can cause is shown here", () => {
  const ofOutput = new Set(Object.keys(outputCatalogue));
  expect([...reported].sort()).toEqual(Object.keys(catalogue).filter((code) => !ofOutput.has(code)).sort());
});
