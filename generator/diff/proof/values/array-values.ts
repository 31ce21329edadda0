import type { SchemaContract, SchemaKeywords } from "../../../runtime/mocks/schema-contract.ts";
import { itemSchemas, prefixLength } from "../inner-schemas.ts";
import { faceSchemas, type FacedSchemas, type ValueContext } from "./faced-schemas.ts";

/** Longer arrays are not made. */
const longest = 300;

/** Makes values of inner schemas; the candidates of a place, called again. */
export type InnerValues = (faced: FacedSchemas, most: number) => Iterable<unknown>;

/** Arrays like `current`, with other sizes, with equal items, and with other values in each item. */
export function* arrayValues(
  current: readonly unknown[],
  faced: FacedSchemas,
  context: ValueContext,
  inner: InnerValues,
): Iterable<unknown> {
  yield [];
  const sizes = sizesOf(faced.all);
  for (const size of sizes) yield* sized(current, size, faced, context);
  for (const item of current.slice(0, 3)) yield* [[item], [item, item], [...current, item]];
  yield* containing(current, faced, context);
  const prefix = prefixLength(faced.all);
  for (let index = 0; index <= Math.min(prefix, 12); index += 1) {
    const itemsFaced = faceSchemas(
      itemSchemas(faced.accepting, index),
      itemSchemas(faced.rejecting, index),
      faced,
      context,
    );
    const before = first(sized(current, index, faced, context)) ?? current.slice(0, index);
    for (const value of inner(itemsFaced, 30)) {
      yield [...before, value, ...current.slice(index + 1)];
      yield [...before, value];
    }
  }
}

/** Arrays of a size: items that are made one by one, and where that fails repeated ones. */
function* sized(
  current: readonly unknown[],
  size: number,
  faced: FacedSchemas,
  { maker, budget }: ValueContext,
): Iterable<readonly unknown[]> {
  if (size <= current.length) return yield current.slice(0, size);
  const items = [...current];
  for (let index = items.length; index < size; index += 1) {
    const schemas = itemSchemas(faced.accepting, index);
    const made = maker.make({ schemas, seed: `item/${index}`, open: faced.open, isFresh: true }, budget);
    if (made === undefined) return;
    items.push(made.value);
  }
  yield items;
  const last = items.at(-1);
  yield [...items.slice(0, prefixLength(faced.all)), ...items.slice(prefixLength(faced.all)).map(() => last)];
}

/** Arrays with one more and one less of what `contains` counts than each side asks for. */
function* containing(
  current: readonly unknown[],
  faced: FacedSchemas,
  { maker, budget }: ValueContext,
): Iterable<readonly unknown[]> {
  const wanted = itemSchemas(faced.accepting, prefixLength(faced.all));
  const make = (schemas: readonly SchemaContract[], seed: string) =>
    maker.make({ schemas: [...wanted, ...schemas], seed, open: faced.open, isFresh: true }, budget);
  for (const { contains, minContains = 1, maxContains } of faced.all) {
    if (contains === undefined) continue;
    const other = make([{ not: contains }], "other");
    const others = other === undefined ? [] : [other.value];
    for (const count of near([minContains, maxContains])) {
      const counted = Array.from({ length: count }, (_one, index) => make([contains], `contained/${index}`)?.value);
      if (counted.includes(undefined)) continue;
      yield* [counted, [...counted, ...others], [...current, ...counted]];
    }
  }
}

function sizesOf(parts: readonly SchemaKeywords[]): readonly number[] {
  const prefix = prefixLength(parts);
  return near([
    ...parts.flatMap(({ minItems, maxItems }) => [minItems, maxItems]),
    1,
    prefix === 0 ? undefined : prefix,
  ]);
}

/** Each of some counts and its neighbours, as far as they can be made. */
function near(counts: readonly (number | undefined)[]): readonly number[] {
  const all = counts.flatMap((count) => (count === undefined ? [] : [count, count + 1, count - 1]));
  return [...new Set(all)].filter((count) => Number.isInteger(count) && count >= 0 && count <= longest);
}

function first<T>(values: Iterable<T>): T | undefined {
  for (const value of values) return value;
  return undefined;
}
