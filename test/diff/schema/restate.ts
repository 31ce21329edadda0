import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";

/** Says a schema in other words that mean the same; what is inside of it has been said so already. */
export type Restatement = (schema: Schema, model: ApiModel) => Schema;

/** Ways to say the same, by name. */
export const restatements: Readonly<Record<string, Restatement>> = {
  "in another order": (schema) => ({
    ...schema,
    ...(schema.properties && { properties: new Map([...schema.properties].reverse()) }),
    ...(schema.required && { required: schema.required.toReversed() }),
    ...(schema.enum && { enum: schema.enum.toReversed() }),
    ...(schema.types && { types: schema.types.toReversed() }),
    ...(schema.allOf && { allOf: schema.allOf.toReversed() }),
    ...(schema.anyOf && { anyOf: schema.anyOf.toReversed() }),
    ...(schema.oneOf && { oneOf: schema.oneOf.toReversed() }),
  }),
  "with references inlined one level": (schema, model) => {
    const target = schema.ref === undefined ? undefined : model.schemas.get(schema.ref)?.schema;
    return target !== undefined && Object.keys(schema).length === 2 ? target : schema;
  },
  "inside `allOf`": (schema) => ({ at: schema.at, allOf: [schema] }),
  "inside `anyOf`": (schema) => ({ at: schema.at, anyOf: [schema] }),
  "with a branch of `allOf` that says nothing": (schema) => ({
    at: schema.at,
    allOf: [schema, { at: schema.at, title: "Nothing" }],
  }),
  "with types and bounds in branches of their own": (schema) => {
    const { types, bounds, required, ...others } = schema;
    const { unevaluatedItems, unevaluatedProperties, oneOf } = schema;
    // `minContains` counts beside `contains` only.
    if (types === undefined || unevaluatedItems || unevaluatedProperties || oneOf || schema.contains) return schema;
    const { at } = schema;
    return {
      at,
      allOf: [others, { at, types }, ...(bounds ? [{ at, bounds }] : []), ...(required ? [{ at, required }] : [])],
    };
  },
  "with a branch of `anyOf` for each type": (schema) => {
    const { types, at, ...others } = schema;
    if (types === undefined || types.length < 2) return schema;
    return {
      at,
      ...others,
      anyOf: types.map((type) => ({ at, types: [type] })),
      ...(schema.anyOf && { anyOf: schema.anyOf, types }),
    };
  },
  "with a branch of `oneOf` for each value": (schema) => {
    const { enum: values, at, ...others } = schema;
    if (values === undefined || schema.oneOf !== undefined) return schema;
    return { at, ...others, oneOf: [...new Set(values)].map((value) => ({ at, enum: [value], isConst: true })) };
  },
  "with what says nothing": (schema) => ({
    ...schema,
    ...(schema.always === undefined && {
      bounds: new Map([["minLength", 0], ["minItems", 0], ["minProperties", 0], ...(schema.bounds ?? [])]),
    }),
  }),
};

/** A model with every schema said in other words. */
export function restated(model: ApiModel, restate: Restatement): ApiModel {
  const say = (schema: Schema): Schema => restate(inside(schema, say), model);
  const schemas = [...model.schemas].map(([key, named]) => [key, { ...named, schema: say(named.schema) }] as const);
  return { ...model, schemas: new Map(schemas) };
}

/** A schema with everything directly inside it said in other words. */
function inside(schema: Schema, say: (schema: Schema) => Schema): Schema {
  const result: Record<string, unknown> = { ...schema };
  for (const [keyword, value] of Object.entries(schema)) {
    if (isSchema(value)) result[keyword] = say(value);
    else if (Array.isArray(value) && value.length > 0 && value.every(isSchema)) result[keyword] = value.map(say);
    else if (value instanceof Map && keyword !== "others" && [...value.values()].every(isSchema))
      result[keyword] = new Map([...value].map(([name, child]) => [name, say(child)]));
  }
  return { ...result, at: schema.at };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "at");
}
