import { describe, expect, test } from "vitest";
import { locate } from "../../../generator/source-text/locate.ts";

/** Where `«»` stands in a text: the place that `locate` must find. */
function marked(text: string) {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  const before = text.slice(0, start).split(/\r\n|\n|\r/);
  const place = { line: before.length, column: (before.at(-1) ?? "").length + 1, length: end - start };
  return { text: text.replace(/[«»]/g, ""), place };
}

const yaml = { format: "yaml" } as const;
const json = { format: "json" } as const;

const cases: readonly {
  name: string;
  format: "json" | "yaml";
  pointer: string;
  mark?: "key" | "value";
  text: string;
}[] = [
  { name: "a key", ...yaml, pointer: "/paths/~1v1~1a/get", text: "paths:\n  /v1/a:\n    «get»:\n      x: 1\n" },
  { name: "a value", ...yaml, pointer: "/info/title", mark: "value", text: "info:\n  title: «A title»\n" },
  {
    name: "a value of many lines, to the end of the first",
    ...yaml,
    pointer: "/a",
    mark: "value",
    text: "a:\n  «b: 1»\n  c: 2\n",
  },
  { name: "the whole document", ...yaml, pointer: "", text: "# first\n«openapi: 3.1.0»\ninfo: {}\n" },
  { name: "an item of a list", ...yaml, pointer: "/tags/1", text: "tags:\n  - name: a\n  - «name: b»\n    x: 1\n" },
  { name: "a member of an item", ...yaml, pointer: "/tags/1/name", text: "tags:\n  - name: a\n  - «name»: b\n" },
  { name: "a number as key", ...yaml, pointer: "/responses/200", text: "responses:\n  «200»:\n    x: 1\n" },
  { name: "a quoted key", ...yaml, pointer: "/responses/200", text: 'responses:\n  «"200"»: {}\n' },
  { name: "a number as written", ...yaml, pointer: "/0x10", text: "«0x10»: 1\n" },
  { name: "an escaped pointer", ...yaml, pointer: "/a~01b", text: "a/b: 0\n«a~1b»: 1\n" },
  { name: "an empty key", ...yaml, pointer: "/", text: 'a: 1\n«""»: 2\n' },
  { name: "a key without a value", ...yaml, pointer: "/a", mark: "value", text: "x: 1\n«a»:\n" },
  { name: "a number by its value", ...yaml, pointer: "/16", text: "«0x10»: 1\n" },
  { name: "a map that merges itself", ...yaml, pointer: "/a/x", text: "«a: &a { <<: *a }»\n" },
  { name: "an alias in a circle", ...yaml, pointer: "/a/b/b/c", text: "a: &a { «b»: *a }\n" },
  { name: "flow style", ...yaml, pointer: "/a/b/1", text: "a: { b: [1, «22»], c: 3 }\n" },
  { name: "a member below an alias, at its anchor", ...yaml, pointer: "/b/x", text: "a: &it\n  «x»: 1\nb: *it\n" },
  {
    name: "an alias itself, where it is written",
    ...yaml,
    pointer: "/b",
    mark: "value",
    text: "a: &it { x: 1 }\nb: «*it»\n",
  },
  {
    name: "an anchor that is set again",
    ...yaml,
    pointer: "/c/x",
    text: "a: &it { x: 1 }\nb: &it { «x»: 2 }\nc: *it\nd: &it { x: 3 }\n",
  },
  { name: "a merged member", ...yaml, pointer: "/b/x", text: "a: &it\n  «x»: 1\nb:\n  <<: *it\n  y: 2\n" },
  {
    name: "a member merged from a list",
    ...yaml,
    pointer: "/c/y",
    text: "a: &a { x: 1 }\nb: &b { «y»: 2 }\nc:\n  <<: [*a, *b]\n",
  },
  {
    name: "an own member before a merged one",
    ...yaml,
    pointer: "/b/x",
    text: "a: &it { x: 1 }\nb:\n  <<: *it\n  «x»: 2\n",
  },
  {
    name: "a missing member, at its nearest ancestor",
    ...yaml,
    pointer: "/info/contact/name",
    text: "openapi: 3.1.0\n«info»:\n  title: x\n",
  },
  { name: "an index past the end, at the list", ...yaml, pointer: "/tags/7/name", text: "«tags»:\n  - a\n" },
  { name: "a member below a scalar, at the scalar", ...yaml, pointer: "/info/title/x", text: "info:\n  «title»: x\n" },
  { name: "a member of the list that is no index", ...yaml, pointer: "/tags/name", text: "«tags»:\n  - a\n" },
  { name: "the last of two equal keys", ...yaml, pointer: "/a", text: "a: 1\n«a»: 2\n" },
  { name: "lines that end in CRLF", ...yaml, pointer: "/a/b", text: "a:\r\n  x: 1\r\n  «b»: 2\r\n" },
  { name: "columns in UTF-16 code units", ...yaml, pointer: "/a/b", text: 'a: { "😀": 1, «b»: 2 }\n' },
  { name: "JSON: a key, with its quotes", ...json, pointer: "/a/b", text: '{\n  "a": {\n    «"b"»: [1]\n  }\n}\n' },
  { name: "JSON: a value", ...json, pointer: "/a/b", mark: "value", text: '{ "a": { "b": «"x"», "c": 1 } }' },
  { name: "JSON: an item", ...json, pointer: "/a/1", text: '{ "a": [1, «{ "b": 2 }»] }' },
  { name: "JSON: the whole document", ...json, pointer: "", text: '«{»\n  "a": 1\n}\n' },
  { name: "JSON: escapes in a key", ...json, pointer: '/a"b', text: '{ «"a\\"b"»: 1 }' },
  { name: "JSON: a missing member", ...json, pointer: "/a/b/c", text: '{ «"a"»: { "x": 1 } }' },
  { name: "JSON: the last of two equal keys", ...json, pointer: "/a", text: '{ "a": 1, «"a"»: 2 }' },
  { name: "JSON: a name that objects inherit", ...json, pointer: "/constructor", text: '«{ "a": 1 }»' },
  { name: "JSON: text that breaks off", ...json, pointer: "/a/b", text: '{ "a": { «"b"»' },
];

test.each(cases)("$name", ({ format, pointer, mark, text: written }) => {
  const { text, place } = marked(written);
  expect(locate({ file: "a", format, text }, pointer, mark)).toEqual(place);
});

describe("at worst, the start of the text", () => {
  test.each([
    { name: "an empty text", text: "", format: "yaml" },
    { name: "a comment", text: "# nothing\n", format: "yaml" },
    { name: "an empty JSON text", text: "", format: "json" },
    { name: "JSON nested beyond the stack", text: "[".repeat(200_000), format: "json" },
  ] as const)("$name", ({ text, format }) => {
    expect(locate({ file: "a", format, text }, "/a/b")).toEqual({ line: 1, column: 1, length: 1 });
  });
});

test("a large file is parsed once for all its places", () => {
  const paths = Array.from(
    { length: 20_000 },
    (_, index) => `  /v1/path${index}:\n    get: { operationId: op${index} }\n`,
  );
  const source = { file: "a", format: "yaml", text: `paths:\n${paths.join("")}` } as const;
  const started = performance.now();
  locate(source, "/paths/~1v1~1path0/get");
  const first = performance.now() - started;
  const again = performance.now();
  for (let index = 0; index < 200; index += 1) locate(source, `/paths/~1v1~1path${index * 100}/get`);
  expect(performance.now() - again).toBeLessThan(first);
  expect(locate(source, "/paths/~1v1~1path19999/get").line).toBe(40_001);
});
