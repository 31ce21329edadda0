import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { printSarif } from "../../generator/diagnostics/print-sarif.ts";
import type { Report } from "../../generator/diagnostics/report.ts";
import { everyKind, manyFindings } from "./report-fixture.ts";

/** The official schema is of draft 4: without its own name, which later drafts write otherwise, it reads the same. */
const {
  $schema: _draft,
  id: _id,
  ...schema
}: Record<string, unknown> = JSON.parse(readFileSync(join(import.meta.dirname, "sarif-2.1.0.schema.json"), "utf8"));
const ajv = new Ajv.default({
  strict: false,
  // One of its patterns is no regular expression by the stricter grammar.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => !/[\s\\<>"{}|^`]/.test(text) && URL.canParse(text, "file:///root/"),
    "date-time": true,
  },
});
const isValid = ajv.compile(schema);

const options = { toolVersion: "1.2.3", command: "check" };
const parse = (report: Report, more = {}) => JSON.parse(printSarif(report, { ...options, ...more }));

describe("a SARIF log", () => {
  test.each([
    { name: "of every kind of finding", report: everyKind },
    { name: "of many findings", report: manyFindings(200) },
    { name: "of none", report: { diagnostics: [], sources: new Map() } },
  ])("$name is valid by the schema of SARIF 2.1.0", ({ report }) => {
    expect({ valid: isValid(parse(report)), errors: isValid.errors }).toEqual({ valid: true, errors: null });
  });

  test("the schema refuses what is none", () => {
    const log = parse(everyKind);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(isValid(log)).toBe(false);
  });

  test("names files from the root of the checkout, others by their URL, and no machine's folder", () => {
    const [run] = parse(everyKind).runs;
    expect(run.originalUriBaseIds["%SRCROOT%"].uri).toBeUndefined();
    const files: { uri: string; uriBaseId?: string }[] = run.results.map(
      (result: { locations: [{ physicalLocation: { artifactLocation: unknown } }] }) =>
        result.locations[0].physicalLocation.artifactLocation,
    );
    expect(files.filter(({ uriBaseId }) => uriBaseId === undefined).map(({ uri }) => uri)).toEqual([
      "file:///elsewhere/a%20b.yaml",
      "https://example.com/errors.yaml",
    ]);
    expect(files.filter(({ uriBaseId }) => uriBaseId === "%SRCROOT%").map(({ uri }) => uri)).not.toContainEqual(
      expect.stringMatching(/^\/|:/),
    );
  });

  test("has a region, a level and a fingerprint for each result, and the details in its message", () => {
    const [run] = parse(everyKind).runs;
    expect(run.results).toHaveLength(everyKind.diagnostics.length);
    for (const result of run.results) {
      expect(result.locations[0].physicalLocation.region).toEqual({
        startLine: expect.any(Number),
        startColumn: expect.any(Number),
        endColumn: expect.any(Number),
      });
      expect(result.partialFingerprints["opApiPlace/v1"]).toMatch(/^[0-9a-f]{32}$/);
    }
    expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(["error", "warning", "note"]),
    );
    expect(JSON.stringify(run.results)).toContain("two\\nlines\\\\u001b");
  });

  test("keeps the logs of commands apart, and says of rules what is known of them", () => {
    const [run] = parse(everyKind, {
      command: "drift",
      describe: (code: string) =>
        code === "some-rule" ? { what: "What it is.", why: "Whom it hurts.", fix: "What to do." } : undefined,
    }).runs;
    expect(run.automationDetails.id).toBe("op-api/drift/");
    expect(run.tool.driver.rules).toMatchObject([
      { id: "other-rule", shortDescription: { text: "Other rule." } },
      {
        id: "some-rule",
        shortDescription: { text: "What it is." },
        fullDescription: { text: "What it is. Whom it hurts." },
      },
    ]);
  });
});
