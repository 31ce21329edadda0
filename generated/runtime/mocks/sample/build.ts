// Copied from generator/runtime/mocks/sample/build.ts. Do not edit.

/** Makes a value of facets: decides for a type, and leaves the rest to the maker of that type. */
import type { SchemaType } from "../schema-contract.ts";
import { drawArray } from "./array.ts";
import type { Draw, Drawn } from "./draw.ts";
import type { Facets } from "./facets.ts";
import { drawNumber } from "./number.ts";
import { drawObject } from "./object.ts";
import { drawString } from "./string.ts";
import { integerRange } from "../schema/formats/formats.ts";

/** Makes a value of the facets' type; undefined where there is none. */
export function build(facets: Facets, draw: Draw): Drawn | undefined {
  switch (typeFor(facets, draw)) {
    case "null":
      return { value: null, isValid: true };
    case "boolean":
      return { value: draw.random.next() < 0.5, isValid: true };
    case "number":
      return drawNumber(facets, draw, facets.format !== undefined && integerRange(facets.format) !== undefined);
    case "integer":
      return drawNumber(facets, draw, true);
    case "string":
      return drawString(facets, draw);
    case "array":
      return drawArray(facets, draw);
    case "object":
      return drawObject(facets, draw);
  }
}

/** One of the allowed types; null only where nothing else is, or where the value would recur. */
function typeFor(facets: Facets, draw: Draw): SchemaType {
  const types = [...(facets.types ?? likely(facets))];
  const isDeep = draw.depth > 5 && types.includes("null");
  const candidates = isDeep ? ["null" as const] : types.filter((type) => type !== "null");
  return draw.random.fork("type").pick(candidates) ?? "null";
}

/** The type that the other keywords speak of, where `type` is absent. */
function likely(facets: Facets): readonly SchemaType[] {
  const { objects, required, minProperties, propertyNames, dependentRequired, unevaluatedProperties } = facets;
  if (objects.length + required.size + minProperties + propertyNames.length + dependentRequired.length > 0)
    return ["object"];
  if (unevaluatedProperties.length > 0 || facets.maxProperties < Infinity) return ["object"];
  if (facets.arrays.length + facets.contains.length + facets.minItems > 0 || facets.uniqueItems) return ["array"];
  if (facets.unevaluatedItems.length > 0 || facets.maxItems < Infinity) return ["array"];
  if (facets.format !== undefined && integerRange(facets.format) !== undefined) return ["integer"];
  const isNumeric = Math.max(facets.minimum, facets.exclusiveMinimum) > -Infinity || facets.multipleOf !== undefined;
  if (isNumeric || Math.min(facets.maximum, facets.exclusiveMaximum) < Infinity) return ["number"];
  return ["string"];
}
