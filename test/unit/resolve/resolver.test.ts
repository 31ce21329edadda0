import { expect, test } from "vitest";
import type { JsonValue, LoadedDocument, LoadedFile } from "../../../generator/load/loaded-document.ts";
import { createResolver } from "../../../generator/resolve/resolver.ts";

function file(name: string, value: JsonValue): LoadedFile {
  return { file: name, url: `file:///specs/${name}`, text: "", format: "yaml", value };
}

const root = file("openapi.yaml", {
  components: {
    schemas: { Pet: { type: "object", $defs: { a: { $anchor: "tail" } } }, "A/B": 1, "50%": 2, "a b": 3 },
    identified: { $id: "https://example.com/pet", type: "string" },
  },
});
const other = file("schemas/pet.yaml", { Pet: { $ref: "#/Tail" }, Tail: { $anchor: "tail" } });
const document: LoadedDocument = {
  root,
  files: new Map([root, other].map((each) => [each.url, each])),
  absent: new Map([["file:///outside.yaml", { reason: "outside-root", detail: "" }]]),
};

test.each([
  { reference: "#/components/schemas/Pet", from: root, at: ["openapi.yaml", "/components/schemas/Pet"] },
  { reference: "#", from: other, at: ["schemas/pet.yaml", ""] },
  { reference: "", from: other, at: ["schemas/pet.yaml", ""] },
  { reference: "schemas/pet.yaml", from: root, at: ["schemas/pet.yaml", ""] },
  { reference: "./schemas/../schemas/pet.yaml#/Pet", from: root, at: ["schemas/pet.yaml", "/Pet"] },
  { reference: "../openapi.yaml#/components", from: other, at: ["openapi.yaml", "/components"] },
  { reference: "schemas/pet.yaml/#/Pet", from: root, at: ["schemas/pet.yaml", "/Pet"] },
  { reference: "#/components/schemas/A~1B", from: root, at: ["openapi.yaml", "/components/schemas/A~1B"] },
  { reference: "#/components/schemas/a%20b", from: root, at: ["openapi.yaml", "/components/schemas/a b"] },
  { reference: "#/components/schemas/50%25", from: root, at: ["openapi.yaml", "/components/schemas/50%"] },
  { reference: "#/components/schemas/50%", from: root, at: ["openapi.yaml", "/components/schemas/50%"] },
  { reference: "#tail", from: root, at: ["openapi.yaml", "/components/schemas/Pet/$defs/a"] },
  { reference: "#tail", from: other, at: ["schemas/pet.yaml", "/Tail"] },
  { reference: "https://example.com/pet", from: other, at: ["openapi.yaml", "/components/identified"] },
])("$reference leads to $at", ({ reference, from, at }) => {
  const found = createResolver(document).resolve(reference, from);
  expect(found.kind === "found" && [found.target.file.file, found.target.pointer]).toEqual(at);
});

test.each([
  { reference: "#/components/schemas/Dog", kind: "no-such-place" },
  { reference: "#absent", kind: "no-such-place" },
  { reference: "#/components/schemas/__proto__", kind: "no-such-place" },
  { reference: "absent.yaml", kind: "absent-file" },
  { reference: "../outside.yaml", kind: "absent-file" },
  { reference: "http://[", kind: "malformed" },
])("$reference is told as $kind", ({ reference, kind }) => {
  expect(createResolver(document).resolve(reference, root).kind).toBe(kind);
});
