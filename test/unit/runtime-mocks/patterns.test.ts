import { describe, expect, it } from "vitest";
import { compilePattern } from "../../../generator/runtime/mocks/pattern/compile-pattern.ts";
import { compileLinear } from "../../../generator/runtime/mocks/pattern/linear-matcher.ts";
import { parsePattern } from "../../../generator/runtime/mocks/pattern/parse-pattern.ts";

const patterns = [
  "",
  "^$",
  "abc",
  "^a*b+c?$",
  "^(a|b)*$",
  "^(?:ab|a)(bc|c)$",
  "^[^a-c\\d]+$",
  "^\\w+@\\w+\\.fi$",
  "^a{2,4}$",
  "^(ab){2}$",
  "^(a?){3}$",
  "^(a*)*b$",
  "\\bab\\b",
  "a\\Bb",
  "^.$",
  "^[\\w.-]+$",
  "^\\p{L}+$",
  "^\\u0041\\x42\\cJ?$",
  "^\\u{1F600}$",
  "^[\\u0041-\\u0043]+$",
  "^(?<year>\\d{2})$",
  "^\\/a\\-b$",
  "[]a]",
  "x{a}",
  "^(a|)+$",
  "^\\s\\S$",
];

const texts = [
  "|a|b|ab|abc|aab|aabbc|abab|aaaa|aaaaa|xyz|ABC|A|AB|x y| a|me@op.fi|a b|ab ab|12|äö|😀|\n",
  "/a-b|a-b.c|x{a}|abcb|aaab|]|]a",
].flatMap((line) => line.split("|"));

describe("the linear matcher agrees with the platform's", () => {
  it.each(patterns)("%s", (pattern) => {
    const tree = parsePattern(pattern);
    const linear = tree && compileLinear(tree);
    let native: RegExp;
    try {
      native = new RegExp(pattern, "u");
    } catch {
      native = new RegExp(pattern);
    }
    const found = texts.map((text) => [text, linear?.(text)]);
    expect(found).toEqual(texts.map((text) => [text, native.test(text)]));
  });
});

describe("hostile patterns cannot hold the process up", () => {
  const a = "a".repeat(40);
  it.each([
    ["^(a+)+$", `${a}!`, false],
    ["^(a+)+$", a, true],
    ["^(a|aa)+$", `${a}!`, false],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", a, false],
    ["^(a?){30}a{30}$", "a".repeat(30), true],
    ["(x+x+)+y", "x".repeat(5000), false],
    ["\\s*\\s*\\s*$x", " ".repeat(20_000), false],
    ["^(?=(a+)+$)b", `${a}!`, true], // Not followed: looks ahead that cannot be bounded are not asserted.
    ["^((\\w+)\\2)+$", `${a.repeat(10)}!`, true], // Nor are backreferences.
    ["(", "anything", true], // Nor what is no expression.
  ])("%s", (pattern, text, matches) => {
    const start = performance.now();
    expect(compilePattern(pattern)(text)).toBe(matches);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
