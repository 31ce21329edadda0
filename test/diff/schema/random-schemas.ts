import type { JsonValue } from "../../../generator/load/loaded-document.ts";
import { createRandom } from "../../../generator/runtime/mocks/sample/random.ts";

/** A schema as YAML's flow style reads it. */
export type Written = boolean | { readonly [keyword: string]: JsonValue };

/** The named schemas that random ones refer to. */
export const namedSchemas = `
  A: { type: object, required: [a], properties: { a: { type: string } } },
  B: { type: object, required: [b], properties: { b: { type: integer } } },
  S: { type: string, enum: [x, y] },
  K: { type: object, required: [k], properties: { k: { const: x } } },
  L: { type: object, required: [k], properties: { k: { const: y }, a: { type: integer } } }`;

export interface RandomSchemas {
  next(depth: number): Written;
  /** The schema with one thing in it made anew, added or left out. */
  edited(schema: Written): Written;
}

/** Makes random schemas, the same for the same seed. */
export function randomSchemas(seed: number): RandomSchemas {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random.next() < share;
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random.next() * list.length)];
    if (one === undefined) throw new Error("There is nothing to pick.");
    return one;
  };
  const maybe = (
    share: number,
    keyword: string,
    values: readonly JsonValue[],
  ): { readonly [keyword: string]: JsonValue } => (chance(share) ? { [keyword]: pick(values) } : {});
  return { next, edited };

  function next(depth: number): Written {
    if (depth > 0 && chance(0.75)) return pick([object, object, array, composed, composed])(depth - 1);
    return pick([text, text, number, number, reference, values])();
  }

  function composed(depth: number): Written {
    const branches = [next(depth), next(depth), ...(chance(0.3) ? [next(depth)] : [])];
    const kind = pick(["anyOf", "anyOf", "allOf", "not", "if"]);
    if (kind === "not") return { not: next(depth) };
    if (kind === "if") return { if: next(0), then: next(depth), ...(chance(0.5) && { else: next(depth) }) };
    return { [kind]: branches };
  }

  function object(depth: number): Written {
    const names = ["a", "b", "k"];
    const properties = names.filter(() => chance(0.5)).map((name) => [name, next(depth)] as const);
    return {
      type: "object",
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(chance(0.4) && { required: names.filter(() => chance(0.4)) }),
      ...maybe(0.25, "additionalProperties", [false, { type: "string" }]),
      ...maybe(0.1, "patternProperties", [{ "^k": { type: "string" } }]),
      ...maybe(0.08, "minProperties", [1, 2]),
      ...maybe(0.08, "maxProperties", [1, 2]),
      ...maybe(0.08, "propertyNames", [{ enum: ["a", "k"] }]),
      ...maybe(0.08, "dependentRequired", [{ a: ["b"] }]),
      ...maybe(0.08, "unevaluatedProperties", [false]),
    };
  }

  function array(depth: number): Written {
    return {
      type: "array",
      ...(chance(0.7) && { items: next(depth) }),
      ...maybe(0.2, "prefixItems", [[{ type: "string" }], [{ type: "integer" }]]),
      ...maybe(0.2, "minItems", [1, 2]),
      ...maybe(0.2, "maxItems", [1, 2]),
      ...maybe(0.1, "contains", [{ type: "string" }, { const: 1 }]),
      ...maybe(0.1, "uniqueItems", [true]),
    };
  }

  function text(): Written {
    return {
      type: "string",
      ...maybe(0.3, "enum", [["x"], ["x", "y"], ["x", "yy"], ["", "x"]]),
      ...maybe(0.3, "minLength", [0, 1, 2]),
      ...maybe(0.3, "maxLength", [0, 1, 2]),
      ...maybe(0.3, "pattern", ["^x", "y$", "^[xy]$", "^.$"]),
    };
  }

  function number(): Written {
    return {
      type: pick(["integer", "number"]),
      ...maybe(0.3, "minimum", [0, 1, 0.5]),
      ...maybe(0.3, "maximum", [1, 2]),
      ...maybe(0.2, "exclusiveMaximum", [1, 2]),
      ...maybe(0.2, "multipleOf", [1, 2, 0.5]),
    };
  }

  function values(): Written {
    return pick<Written>([
      { enum: ["x", null] },
      { enum: [1, "x"] },
      { const: true },
      { type: ["string", "null"] },
      {},
      { type: "boolean" },
    ]);
  }

  function reference(): Written {
    return { $ref: `#/components/schemas/${pick(["A", "B", "S", "K", "L"])}` };
  }

  function edited(schema: Written): Written {
    if (typeof schema === "boolean" || "$ref" in schema || chance(0.15)) return next(1);
    const keywords = Object.keys(schema);
    if (keywords.length === 0 || chance(0.2)) return { allOf: [schema, next(0)] };
    const keyword = pick(keywords);
    const { [keyword]: value = null, ...others } = schema;
    if (chance(0.3)) return others;
    if (["anyOf", "allOf"].includes(keyword) && Array.isArray(value))
      return { ...others, [keyword]: [...value.slice(1), next(1)] };
    if (["items", "not", "then", "else"].includes(keyword) && isWritten(value))
      return { ...others, [keyword]: edited(value) };
    if (keyword === "properties" && isWritten(value) && typeof value === "object") {
      const inner = Object.entries(value).map(([name, one]) => [name, isWritten(one) ? edited(one) : one] as const);
      return { ...others, properties: Object.fromEntries(inner) };
    }
    return { anyOf: [schema, next(0)] };
  }
}

function isWritten(value: JsonValue): value is Written {
  return typeof value === "boolean" || (typeof value === "object" && value !== null && !Array.isArray(value));
}

const scalars: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  3,
  -1,
  0.5,
  1.5,
  "",
  "x",
  "y",
  "xx",
  "yy",
  "xy",
  "z",
  "xyz",
];

/** Values that tell random schemas apart: all scalars that they speak of, and objects and arrays of them. */
export const telling: readonly JsonValue[] = [
  ...scalars,
  ...[[], ["x", "x"], ["x", 1], [1, "x"], [{}], [{ a: "x" }], [0, 1], ["x", "y", "z"], {}, { z: 1 }, { z: "x" }],
  ...[{ a: "x", z: 1 }, { k: "x", z: "s" }, { kk: 1 }, { kk: "x" }],
  ...scalars.map((value) => [value]),
  ...members("a", [...scalars, {}, [], { a: "x" }]).flatMap((a) =>
    members("b", ["x", 1, null, {}]).flatMap((b) => members("k", ["x", "y", 1]).map((k) => ({ ...a, ...b, ...k }))),
  ),
];

function members(name: string, values: readonly JsonValue[]): readonly { readonly [name: string]: JsonValue }[] {
  return [{}, ...values.map((value) => ({ [name]: value }))];
}
