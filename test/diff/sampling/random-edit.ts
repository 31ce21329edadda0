import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { Random } from "../../../generator/runtime/mocks/sample/random.ts";
import { isArray, isObject } from "../proof/document-places.ts";
import { randomSchema } from "./random-schema.ts";

const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const maps = ["properties", "patternProperties"] as const;
const singles = ["items", "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames"] as const;

type Edit = (schema: JsonObject, random: Random) => JsonObject | undefined;

const edits: readonly Edit[] = [
  // A keyword goes.
  (schema, random) => {
    const gone = random.pick(Object.keys(schema));
    return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== gone));
  },
  // A limit moves.
  (schema, random) => {
    const limits = Object.entries(schema).filter(([, value]) => typeof value === "number");
    const [keyword, value] = random.pick(limits) ?? [];
    if (keyword === undefined || typeof value !== "number") return undefined;
    return { ...schema, [keyword]: Math.max(1, value + random.integer(-2, 2)) };
  },
  // A value goes, or comes.
  (schema, random) => {
    const values = schema["enum"];
    if (!isArray(values)) return undefined;
    return random.next() < 0.5 && values.length > 1
      ? { ...schema, enum: values.slice(1) }
      : { ...schema, enum: [...values, "white"] };
  },
  // A member is required, or is not.
  (schema, random) => {
    const { properties, required } = schema;
    if (!isObject(properties)) return undefined;
    const names = isArray(required) ? required : [];
    const name = random.pick(Object.keys(properties)) ?? "id";
    return { ...schema, required: names.includes(name) ? names.filter((one) => one !== name) : [...names, name] };
  },
  // A property comes.
  (schema, random) =>
    isObject(schema["properties"])
      ? { ...schema, properties: { ...schema["properties"], added: randomSchema(random, 0) } }
      : undefined,
  // A property goes.
  (schema, random) => {
    const { properties } = schema;
    if (!isObject(properties)) return undefined;
    const gone = random.pick(Object.keys(properties));
    return { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== gone)) };
  },
  // A branch comes, goes, or moves.
  (schema, random) => {
    const list = random.pick(lists.filter((keyword) => isArray(schema[keyword])));
    const branches = list === undefined ? undefined : schema[list];
    if (list === undefined || !isArray(branches)) return undefined;
    const chance = random.next();
    if (chance < 0.35) return { ...schema, [list]: [...branches, randomSchema(random, 1)] };
    if (chance < 0.7 && branches.length > 1) return { ...schema, [list]: branches.slice(1) };
    return { ...schema, [list]: branches.toReversed() };
  },
  // The same, said otherwise.
  (schema) => ({ allOf: [schema] }),
  (schema) => ({ anyOf: [schema, { type: "null" }] }),
  (schema) => (typeof schema["type"] === "string" ? { ...schema, type: [schema["type"]] } : undefined),
  (schema) => ({ ...schema, description: "Another text." }),
  (schema) => ({ not: { not: schema } }),
  // Something else.
  (_schema, random) => randomSchema(random, 1),
  (schema, random) => {
    const { const: _const, enum: _enum, ...rest } = schema;
    return { ...rest, ...randomSchema(random, 0) };
  },
  (schema) => (schema["type"] === "object" ? { ...schema, additionalProperties: false } : undefined),
  (schema) => (schema["type"] === "integer" ? { ...schema, type: "number" } : undefined),
  (schema) => (schema["type"] === "string" ? { ...schema, type: ["string", "null"] } : undefined),
];

/** A schema with one edit somewhere in it, by chance. */
export function randomEdit(schema: JsonObject, random: Random): JsonObject {
  const inner = innerSchemas(schema);
  const chosen = random.next() < 0.6 ? random.pick(inner) : undefined;
  if (chosen !== undefined) return chosen.with(randomEdit(chosen.schema, random));
  for (let tries = 0; tries < 20; tries += 1) {
    const edited = random.pick(edits)?.(schema, random);
    if (edited !== undefined) return edited;
  }
  return { ...schema, description: "Edited." };
}

interface Inner {
  readonly schema: JsonObject;
  with(edited: JsonValue): JsonObject;
}

function innerSchemas(schema: JsonObject): readonly Inner[] {
  const found: Inner[] = [];
  for (const keyword of singles) {
    const inner = schema[keyword];
    if (isObject(inner)) found.push({ schema: inner, with: (edited) => ({ ...schema, [keyword]: edited }) });
  }
  for (const keyword of lists) {
    const list = schema[keyword];
    if (!isArray(list)) continue;
    for (const [index, inner] of list.entries()) {
      if (isObject(inner))
        found.push({ schema: inner, with: (edited) => ({ ...schema, [keyword]: list.with(index, edited) }) });
    }
  }
  for (const keyword of maps) {
    const map = schema[keyword];
    if (!isObject(map)) continue;
    for (const [name, inner] of Object.entries(map)) {
      if (isObject(inner))
        found.push({ schema: inner, with: (edited) => ({ ...schema, [keyword]: { ...map, [name]: edited } }) });
    }
  }
  return found;
}
