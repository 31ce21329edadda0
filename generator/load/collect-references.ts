import type { JsonValue } from "./loaded-document.ts";

/** Members whose values are the author's own data: a `$ref` in them refers to nothing. */
const ownData = new Set(["example", "examples", "default", "enum", "const", "description", "value"]);

/**
 * The files that a value's references name, as they are written, without fragments, each once. Extensions, examples and
 * other data are not looked into: text in them that looks like a reference is none.
 *
 * @param isTree The value comes from JSON, where nothing is shared: no part has to be remembered.
 */
export function collectReferences(value: JsonValue, isTree = false): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<object>();
  function walk(node: JsonValue, isMap: boolean): void {
    if (node === null || typeof node !== "object" || seen.has(node)) return;
    if (!isTree) seen.add(node);
    if (Array.isArray(node)) {
      for (const item of node) walk(item, false);
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if ((key === "$ref" || key === "$dynamicRef") && typeof child === "string") addFile(found, child);
      else if (key === "mapping" && child !== null && typeof child === "object") addMapping(found, child);
      // `properties: { example: ... }` declares a property of that name; `example: ...` elsewhere is data.
      else if (isMap || !(ownData.has(key) || key.startsWith("x-"))) walk(child, mapsOfNames.has(key) && !isMap);
      else if (key === "examples" && !Array.isArray(child)) walkExamples(child);
    }
  }
  /** `examples` of a media type may refer to an Example Object; what stands in `value` is data. */
  function walkExamples(node: JsonValue): void {
    if (node === null || typeof node !== "object") return;
    for (const child of Object.values(node)) {
      if (child !== null && typeof child === "object" && "$ref" in child && typeof child.$ref === "string")
        addFile(found, child.$ref);
    }
  }
  walk(value, false);
  return found;
}

/** Members that map names of the author's choice to objects of the standard. */
const mapsOfNames = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "links",
  "callbacks",
  "pathItems",
  "mediaTypes",
  "paths",
  "webhooks",
  "content",
  "encoding",
]);

function addFile(found: Set<string>, reference: string): void {
  const file = reference.split("#", 1)[0] ?? "";
  if (file !== "") found.add(file);
}

/** A discriminator maps to a reference or to a component's name; only what looks like a file is one. */
function addMapping(found: Set<string>, mapping: JsonValue): void {
  if (mapping === null || typeof mapping !== "object") return;
  for (const target of Object.values(mapping)) {
    if (typeof target === "string" && /^[^#]+\.(ya?ml|json)(#|$)/i.test(target)) addFile(found, target);
  }
}
