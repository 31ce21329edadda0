import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import { compilePattern } from "../../runtime/mocks/pattern/compile-pattern.ts";
import { safeName } from "../redact/safe-name.ts";

/** Where a value stands in a schema. */
export interface SchemaPlace {
  /** The schemas that speak of the value, the nearest first. */
  readonly schemas: readonly Schema[];
  /** The same as a path that holds no index and no key of a map: `items[].amount`, `rates.*`. */
  readonly text: string;
}

/** The schemas of the value at a JSON pointer, seen from the schema of the whole. */
export function placeIn(api: ApiModel, whole: Schema, pointer: string): SchemaPlace {
  let schemas = reach(api, [whole]);
  let text = "";
  for (const step of stepsOf(pointer)) {
    const below = stepInto(schemas, step);
    const name = below.isNamed ? step : safeName(step);
    text +=
      below.kind === "item"
        ? "[]"
        : below.kind === "map"
          ? `${text === "" ? "" : "."}*`
          : `${text === "" ? "" : "."}${name}`;
    schemas = reach(api, below.schemas);
  }
  return { schemas, text };
}

/** The tokens of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface Below {
  readonly schemas: readonly Schema[];
  readonly kind: "member" | "map" | "item";
  /** A document names the step, so it may be shown. */
  readonly isNamed: boolean;
}

function stepInto(schemas: readonly Schema[], step: string): Below {
  const named = schemas.flatMap(({ properties }) => properties?.get(step) ?? []);
  const isRequired = schemas.some(({ required }) => required?.includes(step) === true);
  if (named.length > 0 || isRequired) return { schemas: named, kind: "member", isNamed: true };
  const items = /^\d+$/.test(step)
    ? schemas.flatMap((schema) => schema.prefixItems?.[Number(step)] ?? schema.items ?? [])
    : [];
  if (items.length > 0) return { schemas: items, kind: "item", isNamed: true };
  const fitting = schemas.flatMap(({ patternProperties = new Map<string, Schema>() }) =>
    [...patternProperties].filter(([pattern]) => compilePattern(pattern)(step)).map(([, schema]) => schema),
  );
  const maps = fitting.length > 0 ? fitting : schemas.flatMap(({ additionalProperties }) => additionalProperties ?? []);
  const isMap = maps.some(({ always }) => always !== false);
  return { schemas: maps, kind: isMap ? "map" : "member", isNamed: false };
}

/** All schemas that may apply to one value. */
function reach(api: ApiModel, from: readonly Schema[]): readonly Schema[] {
  const found = new Set<Schema>();
  const waiting = [...from];
  for (let schema = waiting.shift(); schema !== undefined; schema = waiting.shift()) {
    if (found.has(schema)) continue;
    found.add(schema);
    const keys = [...(schema.ref === undefined ? [] : [schema.ref]), ...(schema.discriminator?.mapping.values() ?? [])];
    waiting.push(...keys.flatMap((key) => api.schemas.get(key)?.schema ?? []));
    waiting.push(...[schema.then, schema.else].filter((one) => one !== undefined));
    waiting.push(...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? []));
  }
  return [...found];
}
