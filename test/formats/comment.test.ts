import { describe, expect, test } from "vitest";
import { printGithub } from "../../generator/diagnostics/print-github.ts";
import { printMarkdown } from "../../generator/diagnostics/print-markdown.ts";
import { everyKind, manyFindings } from "./report-fixture.ts";

describe("markdown", () => {
  test("begins with a marker that nobody sees and the verdict, then the counts", () => {
    const printed = printMarkdown(everyKind, { command: "drift", heading: "breaking: 1 change of payments/v1" });
    expect(printed.split("\n").slice(0, 5)).toEqual([
      "<!-- op-api:drift -->",
      "**breaking: 1 change of payments/v1**",
      "",
      "4 errors, 3 warnings, 1 note in 6 files",
      "",
    ]);
  });

  test("has a summary of one screen, and everything folded below it", () => {
    const [summary = "", whole = ""] = printMarkdown(manyFindings(100), { command: "check" }).split("<details>");
    expect(summary.split("\n").length).toBeLessThan(30);
    expect(whole.match(/^\| specs/gm)).toHaveLength(100);
  });

  test("fits a comment of GitHub, and counts what does not", () => {
    const printed = printMarkdown(manyFindings(5_000), { command: "check" });
    expect(printed.length).toBeLessThan(65_536);
    const rows = printed.match(/^\| specs/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(printed).toContain(`\n${5_000 - rows} findings more than a comment can hold.\n\n</details>\n`);
  });

  test("of no findings says so in one line", () => {
    expect(printMarkdown({ diagnostics: [], sources: new Map() }, { command: "check" })).toBe(
      "<!-- op-api:check -->\n**no problems**\n",
    );
  });
});

describe("github", () => {
  test("annotates ten of each kind, and tells the others below a count", () => {
    const lines = printGithub(manyFindings(100)).split("\n");
    for (const kind of ["error", "warning", "notice"]) {
      expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    }
    expect(lines[30]).toBe("70 findings more than GitHub shows beside the lines:");
    expect(lines.filter((line) => line.startsWith("- specs/"))).toHaveLength(70);
    expect(lines.at(-2)).toBe("34 errors, 33 warnings, 33 notes in 40 files");
  });

  test("no line beyond the annotations is a command", () => {
    const report = manyFindings(40);
    const hostile = {
      ...report,
      diagnostics: report.diagnostics.map((finding) => ({ ...finding, message: "##[error]x\n::error::y" })),
    };
    const plain = printGithub(hostile, "::stop-commands::x")
      .split("\n")
      .filter((line) => !/^::(error|warning|notice) file=/.test(line));
    expect(plain.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});
