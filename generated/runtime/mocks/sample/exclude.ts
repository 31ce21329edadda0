// Copied from generator/runtime/mocks/sample/exclude.ts. Do not edit.

/**
 * Values for a `oneOf` whose alternatives overlap. Where each of two takes whatever objects the other does, a value of
 * just one of them must hold something that the other refuses.
 */
import { itemSchemas, propertyNamesOf, propertySchemas, reach } from "../parse/schema-reach.ts";
import type { SchemaContract, SchemaRegistry } from "../schema-contract.ts";
import { inPlace } from "../schema/access.ts";
import { isJsonArray, isJsonObject } from "../schema/json-value.ts";

/** What tells whether a value satisfies a schema. */
export interface Excluding {
  readonly schemas: SchemaRegistry;
  accepts(schema: SchemaContract, value: unknown): boolean;
}

/** Members are added down to this depth. */
const deepest = 3;

/** Variants that are tried for one alternative. */
const mostVariants = 300;

/** Values of every type: whatever an alternative asks of a member, it refuses some of them. */
const strangers: readonly unknown[] = [0, "", false, null, [], {}];

/** Changes a value so that it satisfies its schemas with each `oneOf` in them; undefined where no small change does. */
export function excluded(
  value: unknown,
  wanted: readonly SchemaContract[],
  excluding: Excluding,
): { readonly value: unknown } | undefined {
  const { schemas, accepts } = excluding;
  for (const { oneOf = [] } of inPlace(wanted, schemas)) {
    const matching = oneOf.filter((branch) => accepts(branch, value));
    for (const kept of matching.length > 1 ? matching : []) {
      const others = matching.filter((branch) => branch !== kept);
      const changed = apartFrom(others, kept, value, excluding);
      if (changed !== undefined && wanted.every((schema) => accepts(schema, changed.value))) return changed;
    }
  }
  return undefined;
}

/** A value that one alternative takes, and none of the others. */
function apartFrom(
  others: readonly SchemaContract[],
  kept: SchemaContract,
  value: unknown,
  { schemas, accepts }: Excluding,
): { readonly value: unknown } | undefined {
  let result = value;
  for (const other of others) {
    if (!accepts(other, result)) continue;
    let count = 0;
    let found: { readonly value: unknown } | undefined;
    for (const variant of variants(result, [other], schemas, 0)) {
      count += 1;
      if (count > mostVariants) break;
      if (!accepts(kept, variant) || accepts(other, variant)) continue;
      found = { value: variant };
      break;
    }
    if (found === undefined) return undefined;
    result = found.value;
  }
  return { value: result };
}

/** The value with one more of the members that schemas declare, in it or in what it holds. */
function* variants(
  value: unknown,
  declaring: readonly SchemaContract[],
  schemas: SchemaRegistry,
  depth: number,
): Iterable<unknown> {
  if (depth > deepest) return;
  const parts = reach(declaring, schemas);
  if (isJsonArray(value)) {
    const [first, ...rest] = value;
    for (const item of variants(first, itemSchemas(parts, 0), schemas, depth + 1)) yield [item, ...rest];
    return;
  }
  if (!isJsonObject(value)) return;
  const names = [...propertyNamesOf(parts)];
  for (const name of names.filter((one) => !Object.hasOwn(value, one))) {
    for (const stranger of strangers) yield { ...value, ...Object.fromEntries([[name, stranger]]) };
  }
  for (const name of names.filter((one) => Object.hasOwn(value, one))) {
    for (const member of variants(value[name], propertySchemas(parts, name), schemas, depth + 1))
      yield { ...value, ...Object.fromEntries([[name, member]]) };
  }
}
