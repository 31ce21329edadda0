import { describe, expect, test } from "vitest";
import { nextMajor } from "../../../generator/scaffold/next-major.ts";

const step = { from: "v1", to: "v2" };

describe("the document of the next major version", () => {
  test.each<[string, string, string]>([
    ["paths, the version first", "paths:\n  /v1/cards: {}\n", "paths:\n  /v2/cards: {}\n"],
    ["paths, the product first", "paths:\n  /cards/v1/cards: {}\n", "paths:\n  /cards/v2/cards: {}\n"],
    ["servers", "servers:\n  - url: https://a.example/v1\n", "servers:\n  - url: https://a.example/v2\n"],
    [
      "links in examples",
      "example:\n  self: https://a.example/v1/a?b=c\n",
      "example:\n  self: https://a.example/v2/a?b=c\n",
    ],
    ["pointers into its own paths", 'a:\n  $ref: "#/paths/~1v1~1a/get"\n', 'a:\n  $ref: "#/paths/~1v2~1a/get"\n'],
    ["path aliases", "x-path-aliases:\n  /v1/a: /a/v1/a\n", "x-path-aliases:\n  /v2/a: /a/v2/a\n"],
  ])("moves %s", (_, before, after) => {
    expect(nextMajor(before, step)).toBe(after);
  });

  test.each<[string, string]>([
    ["references to other files", "$ref: ../../branches/v1/openapi.yaml#/paths/~1v1~1a\n"],
    ["texts", "description: In /v1/cards it was a string.\n"],
    ["another version", "paths:\n  /v10/cards: {}\n  /cards/v1beta/x: {}\n"],
    ["hosts", "servers:\n  - url: https://v1.example.com\n"],
    ["words", "example: v1\n"],
    ["comments, quotes and order", "# v1\nb: 'x'   # /v1/a\n\na: \"y\"\n"],
  ])("keeps %s", (_, text) => {
    expect(nextMajor(text, step)).toBe(text);
  });

  test.each([
    { before: "1.4.2", after: "2.0.0" },
    { before: '"1.4.2"', after: '"2.0.0"' },
    { before: '"1.3"', after: '"2.0"' },
    { before: "1.3", after: '"2.0"' },
    { before: '"0.2"', after: '"0.2"' },
    { before: '"20200401"', after: '"20200401"' },
  ])("info.version $before begins anew as $after", ({ before, after }) => {
    expect(nextMajor(`info:\n  version: ${before}\n`, step)).toBe(`info:\n  version: ${after}\n`);
  });

  test("a number that is declared to be its own goes on", () => {
    const text = "info:\n  version: 1.3.0\n  x-document-version: independent\n";
    expect(nextMajor(text, step)).toBe(text);
  });

  test("a new version is experimental, and nothing is said of its end", () => {
    const before = [
      "info:",
      "  # whose turn it is",
      "  x-lifecycle: deprecated",
      "  x-successor: cards/v2",
      '  x-deprecated-since: "2026-01-01" # the news',
      '  x-sunset: "2026-12-31"',
      "  x-category: Banking",
      "paths:",
      "  /v1/a:",
      "    get:",
      "      deprecated: true",
      "      responses: {}",
      "",
    ];
    const after = [
      "info:",
      "  # whose turn it is",
      "  x-lifecycle: experimental",
      "  x-category: Banking",
      "paths:",
      "  /v2/a:",
      "    get:",
      "      responses: {}",
      "",
    ];
    expect(nextMajor(before.join("\n"), step)).toBe(after.join("\n"));
  });

  test("what was deprecated in a living product stays so", () => {
    const text = (major: string) =>
      `info: { x-lifecycle: experimental }\npaths: { /${major}/a: { get: { deprecated: true } } }\n`;
    expect(nextMajor(text("v1"), step)).toBe(text("v2"));
  });

  test("JSON stays JSON", () => {
    const info = { version: "1.0.0", "x-lifecycle": "deprecated", "x-successor": "a/v2", "x-sunset": "2026-12-31" };
    const text = JSON.stringify({ openapi: "3.1.0", info, paths: { "/v1/a": {} } }, undefined, 2);
    expect(JSON.parse(nextMajor(text, step))).toEqual({
      openapi: "3.1.0",
      info: { version: "2.0.0", "x-lifecycle": "experimental" },
      paths: { "/v2/a": {} },
    });
  });
});
