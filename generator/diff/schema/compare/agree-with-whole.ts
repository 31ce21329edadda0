import type { Edit } from "./edit.ts";

/**
 * Holds what several keywords seem to do against what is proven of the whole: where all that was accepted still is, none of
 * them narrows, and where nothing new is accepted, none widens.
 */
export function agreeWithWhole(
  edits: readonly Edit[],
  isKept: () => boolean,
  wasKnown: () => boolean,
): readonly Edit[] {
  const derived = edits.filter(isDerived);
  if (derived.length === 0) return edits;
  const narrows = derived.some(({ effect }) => effect !== "widens") && !isKept();
  const widens = derived.some(({ effect }) => effect !== "narrows") && !wasKnown();
  return edits.flatMap((edit) => {
    if (!isDerived(edit) || edit.effect === "unknown") return [edit];
    if (edit.effect !== "incomparable") return (edit.effect === "narrows" ? narrows : widens) ? [edit] : [];
    if (narrows && widens) return [edit];
    return narrows ? [{ ...edit, effect: "narrows" as const }] : widens ? [{ ...edit, effect: "widens" as const }] : [];
  });
}

/** A level that is policy does not go by the set of messages. */
function isDerived({ effect, level }: Edit): boolean {
  return effect !== undefined && level === undefined;
}
