import { expect, test } from "vitest";
import { memberOf, pointerToken, pointerTokens, valueAt } from "../../../generator/resolve/pointer.ts";

test.each([
  { key: "a", token: "a" },
  { key: "/v1/{id}", token: "~1v1~1{id}" },
  { key: "a~b", token: "a~0b" },
  { key: "~1", token: "~01" },
  { key: "", token: "" },
  { key: 0, token: "0" },
])("the token of $key", ({ key, token }) => {
  expect(pointerToken(key)).toBe(token);
  expect(pointerTokens(`/${token}`)).toEqual([String(key)]);
});

// RFC 6901, section 5.
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

test.each([
  { pointer: "", want: document },
  { pointer: "/foo", want: ["bar", "baz"] },
  { pointer: "/foo/0", want: "bar" },
  { pointer: "/", want: 0 },
  { pointer: "/a~1b", want: 1 },
  { pointer: "/c%d", want: 2 },
  { pointer: "/e^f", want: 3 },
  { pointer: "/g|h", want: 4 },
  { pointer: "/i\\j", want: 5 },
  { pointer: '/k"l', want: 6 },
  { pointer: "/ ", want: 7 },
  { pointer: "/m~0n", want: 8 },
  { pointer: "/foo/2", want: undefined },
  { pointer: "/foo/-", want: undefined },
  { pointer: "/foo/00", want: undefined },
  { pointer: "/foo/length", want: undefined },
  { pointer: "/foo/0/0", want: undefined },
  { pointer: "/__proto__", want: undefined },
  { pointer: "/constructor/name", want: undefined },
])("$pointer", ({ pointer, want }) => {
  expect(valueAt(document, pointerTokens(pointer))).toEqual(want);
});

test("an own member called __proto__ is one", () => {
  expect(memberOf(JSON.parse('{ "__proto__": 1 }'), "__proto__")).toBe(1);
});
