import { expect, test } from "vitest";
import { bounds, brokenBound } from "../../../generator/load/bounds.ts";
import type { JsonValue } from "../../../generator/load/loaded-document.ts";

function nested(levels: number): JsonValue {
  let value: JsonValue = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** Each level holds the one before ten times: as one value, shared, so that it takes no memory. */
function shared(levels: number): JsonValue {
  let value: JsonValue = "x";
  for (let level = 0; level < levels; level += 1) value = Array<JsonValue>(10).fill(value);
  return value;
}

function circular(): JsonValue {
  const value: JsonValue[] = [];
  value.push([value]);
  return value;
}

test.each([
  { name: "a scalar", value: null, want: undefined },
  { name: "an object", value: { a: [1, { b: 2 }] }, want: undefined },
  { name: "as deep as may be", value: nested(bounds.depth), want: undefined },
  { name: "a level deeper", value: nested(bounds.depth + 2), want: "depth" },
  { name: "a million values", value: shared(6), want: undefined },
  { name: "a hundred million values", value: shared(8), want: "values" },
  { name: "10^100 values", value: shared(100), want: "values" },
  { name: "a value that holds itself", value: circular(), want: "cycle" },
  { name: "the same part side by side", value: [shared(2), shared(2)], want: undefined },
])("$name", ({ value, want }) => {
  expect(brokenBound(value)).toBe(want);
});
