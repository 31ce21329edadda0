// Copied from generator/runtime/mocks/sample/member-names.ts. Do not edit.

import { codePoints } from "../schema/keywords/string.ts";
import type { Draw } from "./draw.ts";
import type { Facets } from "./facets.ts";

/** How many names are tried beyond those that the schema declares. */
const mostExtra = 40;

/** The names that the schema declares, in its order. */
export function declaredNames(facets: Facets): readonly string[] {
  return [...new Set(facets.objects.flatMap((part) => Object.keys(part.properties ?? {})))];
}

/** Names for members that the schema does not declare: of `patternProperties` first, then free ones. */
export function* extraNames(facets: Facets, draw: Draw): Iterable<string> {
  const patterns = facets.objects.flatMap((part) => Object.keys(part.patternProperties ?? {}));
  for (let count = 0; count < mostExtra; count += 1) {
    for (const pattern of patterns) {
      const name = nameFrom([{ type: "string", pattern }, ...facets.propertyNames], `${pattern}/${count}`, draw);
      if (name !== undefined) yield name;
    }
    if (facets.propertyNames.length === 0) yield `property${count + 1}`;
    else {
      const name = nameFrom([{ type: "string" }, ...facets.propertyNames], `name/${count}`, draw);
      if (name !== undefined) yield name;
    }
  }
}

/** Whether a name may stand in the object at all. */
export function isNameAllowed(name: string, facets: Facets, draw: Draw): boolean {
  return facets.propertyNames.every((schema) => draw.accepts(schema, name));
}

function nameFrom(schemas: Parameters<Draw["below"]>[0], key: string, draw: Draw): string | undefined {
  const drawn = draw.below(schemas, { name: "name", key, isFresh: true, keys: new Set() });
  const name = drawn?.isValid === true ? drawn.value : undefined;
  return typeof name === "string" && codePoints(name) > 0 ? name : undefined;
}
