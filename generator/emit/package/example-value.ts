import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import { target } from "../types/lookup.ts";

/** The first of the given examples that a caller may send, else a short value made from the schema; or nothing that fits. */
export function exampleValue(
  api: ApiModel,
  schema: Schema | undefined,
  examples: Iterable<JsonValue> = [],
): JsonValue | undefined {
  if (schema === undefined) return undefined;
  const candidates = [...examples, ...(target(api, schema).examples ?? []), shortValue(api, schema, 0)];
  return candidates.find((value) => fits(api, schema, value, 0));
}

function shortValue(api: ApiModel, schema: Schema, depth: number): JsonValue {
  const shown = target(api, schema);
  const given = shown.examples?.[0] ?? shown.default ?? shown.enum?.[0];
  if (given !== undefined) return given;
  if (depth > 4) return null;
  const first = shown.oneOf?.[0] ?? shown.anyOf?.[0];
  if (first !== undefined) return shortValue(api, first, depth + 1);
  switch (shown.types?.[0]) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "string":
      return "...";
    default: {
      const required = [...shape(api, shown, 0).required];
      const properties = shape(api, shown, 0).properties;
      const members = required.flatMap((name): [string, JsonValue][] => {
        const property = properties.get(name);
        return property === undefined ? [] : [[name, shortValue(api, property, depth + 1)]];
      });
      return Object.fromEntries(members);
    }
  }
}

/** Whether a value is of a schema's type, as a caller would see it: known members only, all that are asked for. */
function fits(api: ApiModel, schema: Schema, value: JsonValue, depth: number): boolean {
  const shown = target(api, schema);
  if (depth > 8 || shown.not !== undefined) return false;
  if (shown.enum !== undefined) return shown.enum.some((each) => JSON.stringify(each) === JSON.stringify(value));
  const alternatives = shown.oneOf ?? shown.anyOf;
  // What holds beside alternatives would have to be put together with each of them: such a value is not judged.
  if (alternatives !== undefined) {
    return (
      shown.properties === undefined &&
      shown.discriminator === undefined &&
      alternatives.some((each) => fits(api, each, value, depth + 1))
    );
  }
  if (value === null) return shown.types?.includes("null") === true;
  if (isList(value)) {
    return (
      isType(shown, "array") &&
      value.every((item) => shown.items === undefined || fits(api, shown.items, item, depth + 1))
    );
  }
  if (typeof value === "object") return fitsObject(api, shown, value, depth);
  return (
    shown.allOf === undefined &&
    isType(shown, typeof value === "number" ? "number" : typeof value === "string" ? "string" : "boolean")
  );
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isType(schema: Schema, type: "array" | "string" | "number" | "boolean" | "object"): boolean {
  return schema.types?.some((each) => each === type || (each === "integer" && type === "number")) === true;
}

function fitsObject(api: ApiModel, schema: Schema, value: JsonObject, depth: number): boolean {
  const { properties, required, isOpen, isKnown } = shape(api, schema, 0);
  if (!isKnown || [...required].some((name) => !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, member]) => {
    const property = properties.get(name);
    if (property === undefined) return isOpen;
    return property.readOnly !== true && fits(api, property, member, depth + 1);
  });
}

/** The members of an object with those that it is composed of. */
function shape(api: ApiModel, schema: Schema, depth: number) {
  const properties = new Map(schema.properties);
  const required = new Set(schema.required);
  let isOpen = schema.additionalProperties !== undefined && schema.additionalProperties.always !== false;
  let isKnown = depth < 10 && schema.oneOf === undefined && schema.anyOf === undefined;
  for (const part of schema.allOf ?? []) {
    const inner = shape(api, target(api, part), depth + 1);
    for (const [name, property] of inner.properties) properties.set(name, property);
    for (const name of inner.required) required.add(name);
    isOpen ||= inner.isOpen;
    isKnown &&= inner.isKnown;
  }
  const sent = [...required].filter((name) => properties.get(name)?.readOnly !== true);
  return { properties, required: new Set(sent), isOpen, isKnown };
}
