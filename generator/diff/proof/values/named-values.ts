import type { SchemaContract, SchemaKeywords } from "../../../runtime/mocks/schema-contract.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import { unmarked } from "../ground.ts";
import type { FacedSchemas } from "./faced-schemas.ts";

/** The values that `enum` and `const` name, first those that only the accepting side names. */
export function* namedValues({ accepting, rejecting }: FacedSchemas): Iterable<unknown> {
  const others = rejecting.flatMap(valuesIn);
  const known = new Set(others.map((value) => canonical(value)));
  const own = accepting.flatMap(valuesIn);
  yield* own.filter((value) => !known.has(canonical(value)));
  yield* [...others, ...own];
}

/** The branches of choices and conditions: those that only the accepting side has, and the others. */
export function branchesOf({ accepting, rejecting }: FacedSchemas) {
  const others = rejecting.flatMap(branchesIn);
  const known = new Set(others.map((branch) => unmarked(canonical(branch))));
  const own = accepting.flatMap(branchesIn);
  const isKnown = (branch: SchemaContract) => known.has(canonical(branch));
  return { own: own.filter((branch) => !isKnown(branch)), others: [...own.filter(isKnown), ...others] };
}

function valuesIn(part: SchemaKeywords): readonly unknown[] {
  return [...(part.enum ?? []), ...(Object.hasOwn(part, "const") ? [part.const] : [])];
}

function branchesIn(part: SchemaKeywords): readonly SchemaContract[] {
  const branches = [...(part.anyOf ?? []), ...(part.oneOf ?? []), part.not, part.if];
  return branches.filter((branch) => branch !== undefined);
}
