import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { Random } from "../../../generator/runtime/mocks/sample/random.ts";
import { isArray, isObject } from "./document-places.ts";

/** An edit of a schema that takes messages away from it. */
export interface Mutation {
  readonly edit: string;
  /** The edited schema; `undefined` where the edit does not apply. */
  apply(schema: JsonObject, random: Random): JsonObject | undefined;
}

/** The edits that people make. */
export const mutations: readonly Mutation[] = [
  {
    edit: "an enum value is removed",
    apply: (schema, random) => {
      const values = schema["enum"];
      if (!isArray(values) || new Set(values).size < 2) return undefined;
      const removed = random.pick(values);
      return { ...schema, enum: values.filter((value) => value !== removed) };
    },
  },
  {
    edit: "a property becomes required",
    apply: (schema, random) => {
      const { properties, required = [] } = schema;
      const names = isArray(required) ? required : [];
      const optional = isObject(properties) ? Object.keys(properties).filter((name) => !names.includes(name)) : [];
      const name = random.pick(optional);
      return name === undefined ? undefined : { ...schema, required: [...names, name] };
    },
  },
  {
    edit: "a required property is added",
    apply: (schema) => {
      const { properties, required = [], additionalProperties } = schema;
      if ((!isObject(properties) || additionalProperties === false || schema["anyOf"]) ?? schema["oneOf"])
        return undefined;
      const names = isArray(required) ? required : [];
      return {
        ...schema,
        properties: { ...properties, addedHere: { type: "string" } },
        required: [...names, "addedHere"],
      };
    },
  },
  {
    edit: "an object is closed",
    apply: (schema) =>
      isObject(schema["properties"]) && schema["additionalProperties"] === undefined && schema["allOf"] === undefined
        ? { ...schema, additionalProperties: false }
        : undefined,
  },
  {
    edit: "a text may be less long",
    apply: (schema) => {
      const { maxLength, minLength = 0 } = schema;
      if (!isPlainText(schema) || typeof minLength !== "number") return undefined;
      const most = typeof maxLength === "number" ? maxLength - 1 : minLength + 4;
      return most < minLength || most > 3000 ? undefined : { ...schema, maxLength: most };
    },
  },
  {
    edit: "a text must be longer",
    apply: (schema) => {
      const { minLength = 0, maxLength = 1000 } = schema;
      const canGrow = typeof minLength === "number" && typeof maxLength === "number" && minLength < maxLength;
      return isPlainText(schema) && canGrow && minLength < 3000 ? { ...schema, minLength: minLength + 1 } : undefined;
    },
  },
  {
    edit: "a text gets a pattern",
    apply: (schema) => (isPlainText(schema) ? { ...schema, pattern: "^[A-Z][a-z]{2}$" } : undefined),
  },
  {
    edit: "a number gets a limit",
    apply: (schema) => {
      const { minimum, maximum } = schema;
      if (!isNumber(schema) || schema["enum"] !== undefined || minimum !== undefined) return undefined;
      if (typeof maximum === "number") return { ...schema, maximum: maximum - 1 };
      return { ...schema, maximum: 500 };
    },
  },
  {
    edit: "a number becomes an integer",
    apply: (schema) => (schema["type"] === "number" && !schema["enum"] ? { ...schema, type: "integer" } : undefined),
  },
  {
    edit: "an array needs an item more",
    apply: (schema) => {
      const { minItems = 0, maxItems = 100 } = schema;
      const canGrow = typeof minItems === "number" && typeof maxItems === "number" && minItems < maxItems;
      return schema["type"] === "array" && canGrow ? { ...schema, minItems: minItems + 1 } : undefined;
    },
  },
  {
    edit: "an array gets a limit",
    apply: (schema) => {
      const { maxItems, minItems } = schema;
      if (schema["type"] !== "array" || minItems !== undefined) return undefined;
      return { ...schema, maxItems: typeof maxItems === "number" ? Math.max(0, maxItems - 1) : 2 };
    },
  },
  {
    edit: "the type changes",
    apply: (schema) => {
      const { type } = schema;
      if ((typeof type !== "string" || schema["enum"]) ?? schema["const"] ?? schema["format"]) return undefined;
      return { ...schema, type: type === "boolean" ? "string" : "boolean" };
    },
  },
  {
    edit: "null is taken away",
    apply: (schema) => {
      const { type, nullable } = schema;
      if (nullable === true && schema["enum"] === undefined) return { ...schema, nullable: false };
      if (!isArray(type) || !type.includes("null") || type.length < 2) return undefined;
      return { ...schema, type: type.filter((one) => one !== "null") };
    },
  },
];

function isPlainText(schema: JsonObject): boolean {
  return (
    schema["type"] === "string" && !["enum", "const", "format", "pattern"].some((name) => schema[name] !== undefined)
  );
}

function isNumber(schema: JsonObject): boolean {
  return schema["type"] === "number" || schema["type"] === "integer";
}

/** A copy of a document with another value at a place. */
export function withValueAt(document: JsonValue, tokens: readonly string[], value: JsonValue): JsonValue {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (isArray(document)) {
    return document.map((item, index) => (String(index) === token ? withValueAt(item, rest, value) : item));
  }
  if (!isObject(document)) return document;
  const members = Object.entries(document);
  return Object.fromEntries(members.map(([name, old]) => [name, name === token ? withValueAt(old, rest, value) : old]));
}
