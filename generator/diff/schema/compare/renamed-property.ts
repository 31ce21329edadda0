import type { Schema } from "../../../model/schema.ts";
import type { PairContext } from "./edit.ts";

type Named = readonly [name: string, schema: Schema];

/**
 * Properties that go where one of a similar name and an equal schema comes, both required or neither: old name to new one.
 */
export function findRenamed(
  context: PairContext,
  removed: readonly Named[],
  added: readonly Named[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > 100) return renamed;
  for (const [old, before] of removed) {
    const partners = added.filter(([now, after]) => isRenamed(context, [old, before], [now, after]));
    const [partner] = partners;
    if (partners.length === 1 && partner !== undefined && ![...renamed.values()].includes(partner[0]))
      renamed.set(old, partner[0]);
  }
  return renamed;
}

function isRenamed(context: PairContext, [old, before]: Named, [now, after]: Named): boolean {
  const { base, head } = context;
  if (base.object.required.has(old) !== head.object.required.has(now) || !areSimilar(old, now)) return false;
  return context.isKept(before, after) && context.wasKnown(after, before);
}

/** Spelled alike, or sharing a word that is not the whole of both. */
function areSimilar(left: string, right: string): boolean {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  return a.join("") === b.join("") || a.some((word) => word.length > 2 && b.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
