import { expect, test } from "vitest";
import { markdownText } from "../../../generator/emit/package/markdown-text.ts";
import { semanticVersion } from "../../../generator/emit/package/package-json.ts";

test.each([
  { given: "1.2.3", want: "1.2.3" },
  { given: "v1", want: "1.0.0" },
  { given: "1.2", want: "1.2.0" },
  { given: "1.2.3-beta.1", want: "1.2.3" },
  { given: "01.002.3", want: "1.2.3" },
  { given: "2024-05-01", want: "2024.0.0" },
  { given: "1.2.3.4", want: "0.0.0" },
  { given: "", want: "0.0.0" },
  { given: "next", want: "0.0.0" },
  { given: "12345678901234567890", want: "0.0.0" },
])("the version $given is $want to npm", ({ given, want }) => {
  expect(semanticVersion(given)).toBe(want);
});

test.each([
  { name: "markup", given: "<script>a</script>", want: "&lt;script>a&lt;/script>" },
  { name: "a fence", given: "a\n```js\nb", want: "a\n\\```js\nb" },
  { name: "a heading", given: "# a", want: "\\# a" },
  { name: "control characters", given: "a\u0000b\u202ec", want: "a b c" },
  { name: "half a pair", given: "a\ud800", want: "a\ufffd" },
])("$name is text in Markdown", ({ given, want }) => {
  expect(markdownText(given)).toBe(want);
});
