import { expect, test } from "vitest";
import { literal, objectKey, stringLiteral } from "../../../generator/emit/text/literal.ts";
import { propertyName } from "../../../generator/emit/text/property-name.ts";

const texts = [
  { given: "a", want: '"a"' },
  { given: "it's", want: '"it\'s"' },
  { given: '"', want: '"\\""' },
  { given: "\\", want: '"\\\\"' },
  { given: "`${a}`", want: '"`${a}`"' },
  { given: "\n\r\t\u0000", want: '"\\n\\r\\t\\u0000"' },
  { given: "\u2028\u2029\u0085", want: '"\\u2028\\u2029\\u0085"' },
  { given: "\u202e\u200b\ufeff", want: '"\\u202e\\u200b\\ufeff"' },
  { given: "\ud800", want: '"\\ud800"' },
  { given: "é😀", want: '"é😀"' },
  { given: "", want: '""' },
];

test.each(texts)("the text $given", ({ given, want }) => {
  expect(stringLiteral(given)).toBe(want);
  expect(JSON.parse(stringLiteral(given))).toBe(given);
});

test.each([
  { given: null, want: "null" },
  { given: -1.5e21, want: "-1.5e+21" },
  { given: [1, "a", [true]], want: '[1, "a", [true]]' },
  { given: {}, want: "{}" },
  { given: { a: 1, "b-c": { d: [] } }, want: '{ a: 1, "b-c": { d: [] } }' },
  { given: JSON.parse('{ "__proto__": 1 }'), want: '{ ["__proto__"]: 1 }' },
])("the value $want", ({ given, want }) => {
  expect(literal(given)).toBe(want);
});

test.each([
  { given: "a", want: "a" },
  { given: "$_1", want: "$_1" },
  { given: "delete", want: "delete" },
  { given: "1", want: '"1"' },
  { given: "a-b", want: '"a-b"' },
  { given: "é", want: '"é"' },
  { given: "", want: '""' },
  { given: '"; x', want: '"\\"; x"' },
  { given: "__proto__", want: "__proto__" },
])("the property $given in a type", ({ given, want }) => {
  expect(propertyName(given)).toBe(want);
});

test("as a key of a literal, `__proto__` is computed: plain, it would set the prototype", () => {
  expect(objectKey("__proto__")).toBe('["__proto__"]');
  expect(objectKey("constructor")).toBe("constructor");
});
