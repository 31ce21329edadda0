import { otherSide } from "../../level.ts";
import type { Contains } from "../form/form.ts";
import { compareBound } from "./compare-bounds.ts";
import { keywordAt, type PairContext } from "./edit.ts";

/** Compares `contains` with its counts. */
export function compareContains(context: PairContext): void {
  const before = meaningful(context.base.array.contains);
  const after = meaningful(context.head.array.contains);
  const open = [...after];
  for (const old of before) {
    const exact = open.findIndex(
      (now) => context.isKept(old.schema, now.schema) && context.wasKnown(now.schema, old.schema),
    );
    const [now] = open.splice(Math.max(exact, 0), 1);
    if (now === undefined) reportWhole(context, false);
    else compareOne(context, old, now);
  }
  for (const _ of open) reportWhole(context, true);
}

/** Without those that every array satisfies. */
function meaningful(all: readonly Contains[]): readonly Contains[] {
  return all.filter(({ min, max }) => min > 0 || max !== undefined);
}

function compareOne(context: PairContext, old: Contains, now: Contains): void {
  const { side } = context;
  // An item that fits counts for the lower limit and against the upper one: reference, "breaking changes", section 1.2.
  if (old.min > 0 && now.min > 0) context.below(old.schema, now.schema, { kind: "contains" }, side);
  if (old.max !== undefined && now.max !== undefined)
    context.below(old.schema, now.schema, { kind: "contains" }, otherSide(side));
  const isNone = old.min === 0 || now.min === 0;
  const least = (min: number): number | undefined => (min === 1 && !isNone ? undefined : min);
  // One is what `contains` says without `minContains`.
  compareBound(context, "minContains", least(old.min), least(now.min), () => [[]]);
  compareBound(context, "maxContains", old.max, now.max, () => []);
}

function reportWhole(context: PairContext, isAdded: boolean): void {
  context.report({
    id: isAdded ? "schema.contains.added" : "schema.contains.removed",
    effect: isAdded ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source.contains !== undefined, "contains"),
    head: keywordAt(context.head, (source) => source.contains !== undefined, "contains"),
    says: isAdded
      ? "must now hold an item that `contains` describes"
      : "need not hold the item that `contains` described any more",
    hints: [[]],
  });
}
