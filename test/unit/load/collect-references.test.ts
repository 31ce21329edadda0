import { expect, test } from "vitest";
import { collectReferences } from "../../../generator/load/collect-references.ts";

test.each([
  { name: "a reference to a file", given: { a: { $ref: "a.yaml#/b" } }, want: ["a.yaml"] },
  { name: "one within the file", given: { a: { $ref: "#/b" } }, want: [] },
  { name: "the same file twice", given: [{ $ref: "a.yaml" }, { $ref: "a.yaml#/x" }], want: ["a.yaml"] },
  { name: "a dynamic one", given: { $dynamicRef: "a.yaml#node" }, want: ["a.yaml"] },
  { name: "one that is no text", given: { $ref: 1 }, want: [] },
  { name: "an example is data", given: { example: { $ref: "a.yaml" } }, want: [] },
  {
    name: "so are default, enum and const",
    given: { default: { $ref: "a" }, enum: [{ $ref: "b" }], const: { $ref: "c" } },
    want: [],
  },
  { name: "an extension is not followed", given: { "x-a": { $ref: "a.yaml" } }, want: [] },
  {
    name: "a property called example is a schema",
    given: { properties: { example: { $ref: "a.yaml" } } },
    want: ["a.yaml"],
  },
  { name: "and one called properties", given: { properties: { properties: { $ref: "a.yaml" } } }, want: ["a.yaml"] },
  {
    name: "an Example Object may be a reference",
    given: { examples: { a: { $ref: "a.yaml" }, b: { value: { $ref: "b" } } } },
    want: ["a.yaml"],
  },
  { name: "examples of a schema are data", given: { examples: [{ $ref: "a.yaml" }] }, want: [] },
  {
    name: "a mapping to files",
    given: { discriminator: { mapping: { a: "a.yaml", b: "Name", c: "#/c", d: "d.json#/x" } } },
    want: ["a.yaml", "d.json"],
  },
])("$name", ({ given, want }) => {
  expect([...collectReferences(given)]).toEqual(want);
});
