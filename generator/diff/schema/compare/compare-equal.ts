import type { Schema } from "../../../model/schema.ts";
import { stepOf } from "./compare-choices.ts";
import type { PairContext } from "./edit.ts";
import { matchBranches } from "./match-branches.ts";

/** Compares what is known of values where the sets are proven equal: defaults and texts inside of branches that are equal, too. */
export function compareEqual(context: PairContext): void {
  const { base, head } = context;
  for (const [index, choice] of base.choices.entries()) {
    const other = head.choices[index];
    if (other === undefined) return;
    for (const pair of matchBranches(context, choice, other).pairs) {
      if (pair.isEqual) context.below(pair.base.schema, pair.head.schema, stepOf(other.keyword, pair.base, pair.head));
    }
  }
  for (const [index, condition] of base.conditions.entries()) {
    const other = head.conditions[index];
    if (other === undefined || !areEqual(context, condition.if, other.if)) return;
    for (const kind of ["then", "else"] as const) {
      const [old, now] = [condition[kind], other[kind]];
      if (old !== undefined && now !== undefined && areEqual(context, old, now)) context.below(old, now, { kind });
    }
  }
}

function areEqual(context: PairContext, old: Schema, now: Schema): boolean {
  return context.isKept(old, now) && context.wasKnown(now, old);
}
