import { expect, test } from "vitest";
import { codeFrame } from "../../../generator/source-text/code-frame.ts";

const cases = [
  {
    name: "a line with the one before it",
    text: "paths:\n  # refunds\n  /v2/refunds:\n    get: {}\n",
    range: { line: 3, column: 3, length: 11 },
    want: ["2 |   # refunds", "3 |   /v2/refunds:", "  |   ^^^^^^^^^^^"],
  },
  {
    name: "numbers of another width",
    text: `${"\n".repeat(8)}a\nb: 1\n`,
    range: { line: 10, column: 4, length: 1 },
    want: [" 9 | a", "10 | b: 1", "   |    ^"],
  },
  { name: "the first line", text: "a: 1\n", range: { line: 1, column: 1, length: 1 }, want: ["1 | a: 1", "  | ^"] },
  {
    name: "no blank line before",
    text: "\na: 1",
    range: { line: 2, column: 1, length: 1 },
    want: ["2 | a: 1", "  | ^"],
  },
  { name: "an empty text", text: "", range: { line: 1, column: 1, length: 1 }, want: ["1 |", "  | ^"] },
  {
    name: "a tab as two blanks",
    text: "\ta: 1",
    range: { line: 1, column: 2, length: 1 },
    want: ["1 |   a: 1", "  |   ^"],
  },
  {
    name: "wide characters",
    text: "名: 😀x",
    range: { line: 1, column: 6, length: 1 },
    want: ["1 | 名: 😀x", "  |       ^"],
  },
  {
    name: "combining characters",
    text: "e\u0301: x",
    range: { line: 1, column: 5, length: 1 },
    want: ["1 | e\u0301: x", "  |    ^"],
  },
  {
    name: "unseen characters as escapes",
    text: "a\u001b[31m\u202eb: 1\u0007",
    range: { line: 1, column: 8, length: 1 },
    want: ["1 | a\\u001b[31m\\u202eb: 1\\u0007", "  |                  ^"],
  },
  {
    name: "the part of a long line that matters",
    text: `{${'"x":1,'.repeat(500)}"here":2${',"y":3'.repeat(500)}}`,
    range: { line: 1, column: 3002, length: 6 },
    want: [
      '1 | …,"x":1,"x":1,"x":1,"x":1,"here":2,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,"y":3,…',
      `  | ${" ".repeat(26)}^^^^^^`,
    ],
  },
];

test.each(cases)("$name", ({ text, range, want }) => {
  expect(codeFrame(text, range)).toEqual(want);
});

test("a mark longer than the frame is cut", () => {
  const frame = codeFrame(`a: ${"x".repeat(10_000)}`, { line: 1, column: 4, length: 10_000 });
  expect(frame.every((line) => line.length < 120)).toBe(true);
  expect(frame[0]).toMatch(/…$/);
});
