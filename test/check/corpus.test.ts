import { describe, expect, test } from "vitest";
import { checkDocuments } from "../../generator/check-documents.ts";
import { corpusFolder, corpusTitle, hasCorpus } from "../support/corpus.ts";
import { projectFolder } from "../support/source-modules.ts";

// Documents that nobody here wrote: what is said of them is few and true, and the family's conventions are not theirs.

describe.skipIf(!hasCorpus)(corpusTitle, async () => {
  const options = { input: corpusFolder, cwd: projectFolder, today: "2026-11-23" };
  const findings = hasCorpus ? (await checkDocuments(options)).diagnostics : [];

  test("only what the generator cannot cope with is an error", () => {
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["duplicate-operation-id"]));
  });

  test("nothing of the family is asked of them", () => {
    const ofFamily = /^(version|lifecycle|error|extension)[.-]|^examples-missing$/;
    expect(findings.filter(({ code }) => ofFamily.test(code))).toEqual([]);
  });

  test("each kind of finding, with its count", () => {
    const counts = new Map<string, number>();
    for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries([...counts].sort())).toMatchInlineSnapshot(`
      {
        "boolean-required": 4,
        "default-invalid": 4,
        "duplicate-operation-id": 2,
        "duplicate-parameter": 1,
        "duplicate-path": 3,
        "example-format": 3,
        "example-invalid": 144,
        "operation-id-missing": 6,
        "operation-id-unusable": 2,
        "undeclared-path-parameter": 26,
        "unused-path-parameter": 2,
      }
    `);
  });
});
