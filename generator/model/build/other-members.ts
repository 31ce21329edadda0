import type { JsonValue } from "../../load/loaded-document.ts";
import type { Cursor } from "../../resolve/cursor.ts";
import { boundKeywords } from "../schema.ts";
import type { Dialect } from "./context.ts";

/** Keywords that the model's own fields hold, and those that say nothing of the messages. */
const knownKeywords = new Set<string>([
  ...boundKeywords,
  ...["type", "enum", "format", "properties", "required", "additionalProperties", "patternProperties", "propertyNames"],
  ...["dependentSchemas", "dependentRequired", "unevaluatedProperties", "items", "prefixItems", "contains"],
  ...["unevaluatedItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator", "pattern"],
  ...["uniqueItems", "contentEncoding", "contentMediaType", "contentSchema", "title", "description", "deprecated"],
  ...["readOnly", "writeOnly", "default", "example", "examples", "nullable", "externalDocs"],
  ...["$ref", "$dynamicRef", "$id", "id", "$schema", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary"],
  ...["$defs", "definitions", "$comment", "collectionFormat"],
  ...["x-nullable", "x-extensible-enum", "x-error-envelope"],
]);

/** The members of a schema that no other field of the model tells of; `undefined` where there are none. */
export function readOthers(dialect: Dialect, cursor: Cursor): ReadonlyMap<string, JsonValue> | undefined {
  const { value } = cursor;
  if (value === null || typeof value !== "object") return undefined;
  let found: Map<string, JsonValue> | undefined;
  for (const [key, member] of Object.entries(value)) {
    if (isTold(dialect, key, member)) continue;
    found ??= new Map();
    found.set(key, member);
  }
  return found;
}

/** `const` is a keyword since 3.1; a list of `items` was one before, and has no field. */
function isTold(dialect: Dialect, key: string, value: JsonValue): boolean {
  if (key === "const") return dialect === "3.1" || dialect === "3.2";
  if (key === "items" && Array.isArray(value)) return false;
  // `x-extensible-enum: true` beside an enum; a list is held by `knownValues`.
  if (key === "x-extensible-enum" && !Array.isArray(value)) return false;
  return knownKeywords.has(key);
}
