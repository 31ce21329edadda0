import type { SchemaContract } from "../../../runtime/mocks/schema-contract.ts";
import { isJsonArray, isJsonObject } from "../../../runtime/mocks/schema/json-value.ts";
import { appliedSchemas } from "../applied-schemas.ts";
import { arrayValues } from "./array-values.ts";
import { branchesOf, namedValues } from "./named-values.ts";
import type { FacedSchemas, ValueContext } from "./faced-schemas.ts";
import { numberValues } from "./number-values.ts";
import { objectValues } from "./object-values.ts";
import { textValues } from "./text-values.ts";

/** Members and items are varied down to this depth. */
const deepest = 2;

/** One value of each type, and then some. */
const strangers: readonly unknown[] = [null, "text", 1, true, 1.5, [], {}, false, 0, "", ["text"], [1]];

/**
 * Values that are likely to tell two schemas apart, the most likely ones first: what the schemas name, values at and beside
 * their limits, values of each branch, changes of a value that is known to fit, and values of other types.
 */
export function* likelyValues(
  current: unknown,
  faced: FacedSchemas,
  context: ValueContext,
  depth = 0,
): Iterable<unknown> {
  const { maker, budget } = context;
  const inner = (next: FacedSchemas, most: number): Iterable<unknown> =>
    depth + 1 > deepest ? [] : bounded(likelyValues(undefined, next, context, depth + 1), most);
  const make = (schemas: FacedSchemas["wanted"], seed: string) =>
    maker.make({ schemas, seed, open: faced.open }, budget);

  yield* namedValues(faced);
  const branches = branchesOf(faced);
  yield* ofBranches(branches.own);
  if (depth === 0 || faced.refused.length > 0) {
    for (const seed of ["a", "b"])
      yield* values(make([...faced.wanted, ...faced.refused.map((not) => ({ not }))], seed));
  }
  yield* strangers.slice(0, 7);
  const start = current ?? make(faced.wanted, "start")?.value;
  yield* around(start);
  yield* numberValues(faced.all);
  yield* textValues(faced, context);
  yield* ofBranches(branches.others);
  for (const seed of ["c", "d", "e", "f"]) yield* values(make(faced.wanted, seed));
  yield* strangers.slice(7);
  for (const other of [[], {}]) yield* around(other);

  function* ofBranches(all: readonly SchemaContract[]): Iterable<unknown> {
    for (const branch of all) {
      for (const made of values(make([branch, ...choosing(branch, faced, context)], "branch"))) {
        yield made;
        if (depth === 0) yield* around(made);
      }
    }
  }

  function around(value: unknown): Iterable<unknown> {
    if (isJsonArray(value)) return arrayValues(value, faced, context, inner);
    return isJsonObject(value) ? objectValues(value, faced, context, inner) : [];
  }
}

/** What is wanted, with the choice made for a branch where it is one of its own. */
function choosing(branch: SchemaContract, { wanted }: FacedSchemas, { schemas }: ValueContext) {
  return appliedSchemas(wanted, schemas).parts.map((part) => {
    const isOne = part.oneOf?.includes(branch) === true;
    const isAny = part.anyOf?.includes(branch) === true;
    return { ...part, ...(isOne && { oneOf: [branch] }), ...(isAny && { anyOf: [branch] }) };
  });
}

function values(made: { readonly value: unknown } | undefined): readonly unknown[] {
  return made === undefined ? [] : [made.value];
}

/** The first values of many. */
export function* bounded<T>(all: Iterable<T>, most: number): Iterable<T> {
  let count = 0;
  for (const value of all) {
    if (count >= most) return;
    count += 1;
    yield value;
  }
}
