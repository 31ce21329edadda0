import type { Branch, Choice, Form } from "../form/form.ts";
import type { PairContext } from "./edit.ts";

/** A branch of the base with the one of the head that stands for it. */
export interface MatchedBranches {
  readonly base: Branch;
  readonly head: Branch;
  /** They are known to accept the same. */
  readonly isEqual: boolean;
}

/** How the branches of two choices go together. */
export interface BranchMatch {
  readonly pairs: readonly MatchedBranches[];
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
}

/** Pairs branches by name, by meaning, by the value that selects them, and then by likeness: section 2, rule 5. */
export function matchBranches(context: PairContext, base: Choice, head: Choice): BranchMatch {
  const pairs: MatchedBranches[] = [];
  let removed = [...base.branches];
  let added = [...head.branches];
  const pair = (old: Branch, now: Branch, isEqual: boolean): void => {
    pairs.push({ base: old, head: now, isEqual });
    removed = removed.filter((branch) => branch !== old);
    added = added.filter((branch) => branch !== now);
  };
  const isSame = (old: Branch, now: Branch): boolean =>
    context.isKept(old.schema, now.schema) && context.wasKnown(now.schema, old.schema);
  const pairBy = (fits: (old: Branch, now: Branch) => boolean): void => {
    for (const old of removed) {
      const now = added.find((branch) => fits(old, branch));
      if (now !== undefined) pair(old, now, isSame(old, now));
    }
  };
  pairBy((old, now) => old.schema.ref !== undefined && old.schema.ref === now.schema.ref);
  pairBy(isSame);
  pairBy((old, now) => haveCommonTag(context.base.home.of(old.schema), context.head.home.of(now.schema)));
  for (;;) {
    const best = mostAlike(context, removed, added);
    if (best === undefined) return { pairs, removed, added };
    pair(best[0], best[1], false);
  }
}

function mostAlike(
  { base, head }: PairContext,
  removed: readonly Branch[],
  added: readonly Branch[],
): readonly [Branch, Branch] | undefined {
  let best: readonly [Branch, Branch] | undefined;
  let most = 0.4;
  if (removed.length * added.length > 2500) return undefined;
  for (const old of removed) {
    for (const now of added) {
      const likeness = likenessOf(base.home.of(old.schema), head.home.of(now.schema));
      if (likeness > most) [best, most] = [[old, now], likeness];
    }
  }
  return best;
}

/** A required property whose one value is the same. */
function haveCommonTag(left: Form, right: Form): boolean {
  const tags = tagsOf(left);
  const others = tagsOf(right);
  return [...tags].some(([name, value]) => others.get(name) === value);
}

function tagsOf({ object, home }: Form): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [name, schema] of object.properties) {
    const { values, kinds, valueKinds } = home.of(schema);
    if (values.length === 1 && (kinds & ~valueKinds & ~1) === 0) tags.set(name, JSON.stringify(values[0]));
  }
  return tags;
}

/** From 0 for nothing in common to 1. */
function likenessOf(left: Form, right: Form): number {
  const kinds = left.kinds & right.kinds & ~1;
  if (kinds === 0) return 0;
  if ((kinds & 64) === 0) return left.kinds === right.kinds ? 0.9 : 0.5;
  const names = new Set([...left.object.properties.keys(), ...right.object.properties.keys()]);
  if (names.size === 0) return 0.5;
  const tags = tagsOf(left);
  const others = tagsOf(right);
  const isOther = [...tags].some(([name, value]) => others.has(name) && others.get(name) !== value);
  // Branches that are told apart by a value are not one and the same.
  if (isOther) return 0;
  const common = [...names].filter((name) => left.object.properties.has(name) && right.object.properties.has(name));
  return common.length / names.size;
}
