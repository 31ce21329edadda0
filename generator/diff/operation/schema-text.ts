import type { Schema } from "../../model/schema.ts";

/** Members that say where a schema stands or what people read, but nothing of its values. */
const passedOver = new Set(["at", "title", "description", "examples", "deprecated", "others"]);

/**
 * A schema's values as text: equal texts are equal schemas. References are told by their keys, so recursion ends.
 * `nameOf` may give a component another name, as where it is asked whether it was only renamed.
 */
export function schemaText(schema: Schema, nameOf: (key: string) => string = (key) => key): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (passedOver.has(key)) return undefined;
    if (key === "ref" && typeof value === "string") return nameOf(value);
    if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    return key === "required" && Array.isArray(value) ? [...value].sort() : value;
  });
}
