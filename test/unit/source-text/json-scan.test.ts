import { describe, expect, test } from "vitest";
import { parseJsonTree } from "../../../generator/source-text/json-tree.ts";
import { scanJsonTree } from "../../../generator/source-text/json-scan.ts";
import { findNode } from "../../../generator/source-text/syntax-tree.ts";

const value = {
  "a/b": { "~": [1, -2.5e3, true, null, "x,y:{}[]"] },
  'quo"te': { "back\\": "slash\\", "ends\\\\": '"' },
  "": { ä: { "\u2028": {} } },
  __proto__x: [[], {}, [[{ deep: "}" }]]],
};

/** Every pointer into a value, and one past its end. */
function* pointers(node: unknown, path = ""): Generator<string> {
  yield path;
  yield `${path}/absent`;
  if (node === null || typeof node !== "object") return;
  for (const [key, child] of Object.entries(node)) {
    yield* pointers(child, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

describe("a text that is scanned places what a text that is parsed places", () => {
  test.each([
    ["on one line", JSON.stringify(value)],
    ["indented", JSON.stringify(value, undefined, 2)],
    ["with escapes in its keys", JSON.stringify(value).replaceAll("ä", "\\u00e4")],
    ["with a member written twice", '{ "a": 1, "b": { "c": 1 }, "a": { "d": 2 } }'],
  ])("%s", (_, text) => {
    const [scanned, parsed] = [scanJsonTree(text), parseJsonTree(text)];
    if (scanned === undefined || parsed === undefined) throw new Error("There is a value in the text.");
    for (const pointer of pointers(JSON.parse(text))) {
      const [one, other] = [findNode(scanned, pointer), findNode(parsed, pointer)];
      expect({ pointer, value: one.value, key: one.key }).toEqual({ pointer, value: other.value, key: other.key });
    }
  });

  test.each(["", "  ", "{", '{"a"', '{"a":', "[1,", '"'])("a broken text ends the scan: %o", (text) => {
    const root = scanJsonTree(text);
    expect(root === undefined || findNode(root, "/a/0") !== undefined).toBe(true);
  });
});
