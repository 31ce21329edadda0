import { expect, test } from "vitest";
import { docTag, docText } from "../../../generator/emit/text/doc.ts";

const long = "word ".repeat(40).trim();

test.each([
  { name: "nothing", given: [], want: "" },
  { name: "blank texts", given: ["", undefined, "  \n "], want: "" },
  { name: "one line", given: ["A pet."], want: "/** A pet. */\n" },
  { name: "two paragraphs", given: ["A pet.", "It barks."], want: "/**\n * A pet.\n *\n * It barks.\n */\n" },
  { name: "a tag", given: ["A pet.", [docTag("@deprecated", "")]], want: "/**\n * A pet.\n *\n * @deprecated\n */\n" },
  { name: "no tag", given: ["A pet.", []], want: "/** A pet. */\n" },
  {
    name: "a text that would be a tag",
    given: ["Old.\n  @deprecated"],
    want: "/**\n * Old.\n *   \\@deprecated\n */\n",
  },
  { name: "the end of a comment", given: ["a */ b"], want: "/** a *\\/ b */\n" },
  { name: "an end that is split by what is dropped", given: ["a *\u200b/ b *\u0000/"], want: "/** a *\\/ b *\\/ */\n" },
  {
    name: "every kind of line end",
    given: ["a\r\nb\rc\u2028d\u2029e\u0085f"],
    want: "/**\n * a\n * b\n * c\n * d\n * e\n * f\n */\n",
  },
  { name: "characters that reorder", given: ["a\u202eb\u2066c"], want: "/** abc */\n" },
  { name: "half a pair", given: ["a\ud800b"], want: "/** a\ufffdb */\n" },
  { name: "an order to the compiler", given: ["@ts-ignore"], want: "/** \\@ts-ignore */\n" },
  { name: "many empty lines", given: ["a\n\n\n\nb"], want: "/**\n * a\n *\n * b\n */\n" },
])("$name", ({ given, want }) => {
  expect(docText(...given)).toBe(want);
});

test("long lines are wrapped, and stay under 120 columns with their indent", () => {
  const lines = docText(long).split("\n");
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(112);
});

test("a word that is wrapped to the beginning of a line begins no tag", () => {
  expect(docText(`${"@private ".repeat(40)}`)).not.toMatch(/^ \* @/m);
});

test("the lines of an item of a list hang below its text", () => {
  expect(docText(`- ${long}`).split("\n").slice(1, 3)).toEqual([
    expect.stringMatching(/^ \* - word/),
    expect.stringMatching(/^ \* {3}word/),
  ]);
});

test("code and tables keep their lines", () => {
  const code = `\`\`\`\n${long}\n\`\`\``;
  expect(docText(code)).toContain(` * ${long}\n`);
  expect(docText(`| ${long} |\n| b |`)).toContain(` * | ${long} |\n`);
});

test("a tag stands on one line", () => {
  expect(docText([docTag("@throws", " ApiError\n 404 ")])).toBe("/** @throws ApiError 404 */\n");
});
