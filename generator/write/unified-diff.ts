import { createTwoFilesPatch } from "diff";

/** Lines of one file's diff that are shown. */
const shownLines = 200;
/** Changed lines beyond which two texts are not matched with each other: the search takes time by their square. */
const searchedLines = 1_000;

/**
 * The unified diff from what stands there to what is generated, `undefined` standing for no file. It ends in a count where
 * it was cut.
 */
export function unifiedDiff(file: string, before: string | undefined, after: string | undefined): string {
  const from = before === undefined ? "/dev/null" : `a/${file}`;
  const to = after === undefined ? "/dev/null" : `b/${file}`;
  const options = { context: 3, maxEditLength: searchedLines };
  const patch =
    before === undefined || after === undefined
      ? wholeFile(from, to, before ?? after ?? "", before === undefined ? "+" : "-")
      : (createTwoFilesPatch(from, to, before, after, undefined, undefined, options) ?? tooDifferent(from, to));
  // The separator line that the package puts first belongs to no format.
  const lines = patch.replace(/^=+\n/, "").replace(/\n$/, "").split("\n");
  const cut = lines.length - shownLines;
  return `${cut > 0 ? [...lines.slice(0, shownLines), `... ${cut} more lines`].join("\n") : lines.join("\n")}\n`;
}

function wholeFile(from: string, to: string, text: string, sign: "+" | "-"): string {
  const lines = text.replace(/\n$/, "").split("\n");
  const range = `1,${lines.length}`;
  const hunk = sign === "+" ? `@@ -0,0 +${range} @@` : `@@ -${range} +0,0 @@`;
  return [`--- ${from}`, `+++ ${to}`, hunk, ...lines.map((line) => sign + line)].join("\n");
}

function tooDifferent(from: string, to: string): string {
  return `--- ${from}\n+++ ${to}\n@@ more than ${searchedLines} lines differ @@`;
}
