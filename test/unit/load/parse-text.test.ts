import { expect, test } from "vitest";
import { parseText } from "../../../generator/load/parse-text.ts";

test.each([
  { name: "JSON", file: "a.json", text: '{ "a": [1, "x"] }', want: { a: [1, "x"] } },
  { name: "JSON in a file of YAML", file: "a.yaml", text: '{ "a": 1 }', want: { a: 1 } },
  { name: "YAML", file: "a.yaml", text: "a:\n  - 1\n  - x\n", want: { a: [1, "x"] } },
  { name: "YAML without an extension", file: "a", text: "a: 1", want: { a: 1 } },
  {
    name: "what YAML 1.1 took for booleans",
    file: "a.yaml",
    text: "a: [yes, no, on, off]",
    want: { a: ["yes", "no", "on", "off"] },
  },
  { name: "a date stays a text", file: "a.yaml", text: "a: 2024-01-01", want: { a: "2024-01-01" } },
  { name: "a status is a key, and so a text", file: "a.yaml", text: "200: x", want: { 200: "x" } },
  { name: "a leading zero", file: "a.yaml", text: "a: 007", want: { a: 7 } },
  { name: "an alias", file: "a.yaml", text: "a: &a { b: 1 }\nc: *a", want: { a: { b: 1 }, c: { b: 1 } } },
  {
    name: "a merge key; what stands beside it wins",
    file: "a.yaml",
    text: "a: &a { b: 1, c: 2 }\nd: { <<: *a, c: 3 }\ne: { <<: [{ b: 4 }, *a] }",
    want: { a: { b: 1, c: 2 }, d: { b: 1, c: 3 }, e: { b: 4, c: 2 } },
  },
  { name: "a quoted merge key, which is a member", file: "a.yaml", text: 'a: { "<<": 1 }', want: { a: { "<<": 1 } } },
  { name: "CRLF", file: "a.yaml", text: "a: 1\r\nb: 2\r\n", want: { a: 1, b: 2 } },
])("$name", ({ file, text, want }) => {
  expect(parseText(text, file)).toMatchObject({ value: want, diagnostics: [] });
});

test("a member called __proto__ is a member", () => {
  for (const text of ['{ "__proto__": { "a": 1 } }', "__proto__: { a: 1 }"]) {
    const { value } = parseText(text, "a");
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
});

test("the faults of the first broken line of JSON are told, each at its place", () => {
  const { diagnostics } = parseText('{\n  "a": tru, "b": 1e,\n  "c": }', "a.json");
  expect(diagnostics.map(({ code }) => code)).toEqual(diagnostics.map(() => "syntax-error"));
  expect(diagnostics.map(({ at }) => at.position)).toEqual([
    { line: 2, column: 8 },
    // A comma alone is one more fault to the reader, which took `tru` for no value.
    { line: 2, column: 11 },
    { line: 2, column: 18 },
  ]);
});
