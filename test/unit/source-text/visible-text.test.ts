import { expect, test } from "vitest";
import { visibleLines, visibleText } from "../../../generator/source-text/visible-text.ts";

test.each([
  { given: "plain ä 名 😀 \\ \"'", want: "plain ä 名 😀 \\ \"'" },
  { given: "\u001b[31m", want: "\\u001b[31m" },
  { given: "a\nb\tc\r", want: "a\\u000ab\\u0009c\\u000d" },
  { given: "\u007f\u0085\u009b", want: "\\u007f\\u0085\\u009b" },
  { given: "a\u202eb\u2066c\u200fd\u061ce", want: "a\\u202eb\\u2066c\\u200fd\\u061ce" },
  { given: "a\u200bb\u00adc\ufeffd", want: "a\\u200bb\\u00adc\\ufeffd" },
  { given: "a\u2028b\u2029c", want: "a\\u2028b\\u2029c" },
  { given: "\ud800x\udc00", want: "\\ud800x\\udc00" },
  { given: "\u{e0041}", want: "\\u{e0041}" },
])("visibleText: $want", ({ given, want }) => {
  expect(visibleText(given)).toBe(want);
});

test("visibleLines keeps line breaks and tabs only", () => {
  expect(visibleLines("a\n\tb\r\u001b")).toBe("a\n\tb\\u000d\\u001b");
});
