// Copied from generator/runtime/mocks/sample/array.ts. Do not edit.

import type { SchemaContract } from "../schema-contract.ts";
import { canonical } from "../schema/equality.ts";
import type { Draw, Drawn } from "./draw.ts";
import type { Facets } from "./facets.ts";

/** Longer arrays are not made, whatever `minItems` asks. */
const longest = 1000;

/** How often another item is tried where one equals an earlier one. */
const triesForUnique = 12;

/** Makes an array: first what `prefixItems` and `contains` ask for, then as many items as look natural. */
export function drawArray(facets: Facets, draw: Draw): Drawn {
  const prefix = Math.max(0, ...facets.arrays.map((part) => part.prefixItems?.length ?? 0));
  const wanted = facets.contains.flatMap(({ schema, least }) =>
    Array.from({ length: Math.min(least, longest) }, () => schema),
  );
  const least = Math.min(Math.max(facets.minItems, wanted.length), longest);
  const items: unknown[] = [];
  const seen = new Set<string>();
  let isValid = facets.minItems <= longest;
  const length = Math.min(Math.max(least, usualLength(facets, draw, prefix + wanted.length)), facets.maxItems);
  // Where no item may follow the prefix, what `contains` asks for must stand inside it.
  const first = schemasOf(facets, prefix).includes(false) || prefix + wanted.length > facets.maxItems ? 0 : prefix;
  for (let index = 0; index < length; index += 1) {
    const extra = wanted[index - first];
    const schemas = [...schemasOf(facets, index), ...(extra === undefined ? [] : [extra])];
    const drawn = drawItem(schemas, index, facets, draw, seen);
    if (drawn === undefined || !drawn.isValid) isValid = isValid && items.length >= least && drawn === undefined;
    if (drawn === undefined) break;
    items.push(drawn.value);
    seen.add(canonical(drawn.value));
  }
  return { value: items, isValid };
}

/** Two items to show that there may be several, one further in, none where they would recur. */
function usualLength(facets: Facets, draw: Draw, fixed: number): number {
  const schemas = schemasOf(facets, fixed);
  if (schemas.includes(false)) return fixed;
  if (schemas.some((schema) => draw.isOpen(schema)) || draw.depth > 5) return fixed;
  return fixed + Math.max(0, (draw.depth < 2 ? 2 : 1) - fixed);
}

/** What all the parts ask of the item at an index. */
function schemasOf(facets: Facets, index: number): readonly SchemaContract[] {
  const schemas: SchemaContract[] = [];
  for (const { prefixItems, items } of facets.arrays) {
    const schema = prefixItems?.[index] ?? items;
    if (schema !== undefined) schemas.push(schema);
  }
  return schemas.length === 0 ? facets.unevaluatedItems : schemas;
}

/** Makes one item, another than those before it where items must be unique; undefined where there is none. */
function drawItem(
  schemas: readonly SchemaContract[],
  index: number,
  facets: Facets,
  draw: Draw,
  seen: ReadonlySet<string>,
): Drawn | undefined {
  let drawn: Drawn | undefined;
  const tries = facets.uniqueItems ? triesForUnique : 1;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const key = attempt === 0 ? index : `${index}/${attempt}`;
    drawn = draw.below(schemas, { name: draw.name, key, isFresh: attempt > 1, keys: facets.keys });
    if (drawn === undefined || !facets.uniqueItems || !seen.has(canonical(drawn.value))) return drawn;
  }
  return index < facets.minItems ? drawn && { ...drawn, isValid: false } : undefined;
}
