import type { Schema } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import { areDisjoint } from "../form/disjoint.ts";
import type { Branch, Choice } from "../form/form.ts";
import type { PairContext } from "./edit.ts";

/** Branches that go together. */
export type Pairs = readonly { readonly base: Branch; readonly head: Branch }[];

/** What the loss of a branch does: `equal` where other branches have all that it had. */
export function effectOfRemoved(context: PairContext, choice: Choice, branch: Branch, pairs: Pairs): Effect | "equal" {
  if (!context.isKept(branch.schema, wholeOf(context, "head"))) return "narrows";
  // What satisfied two branches of `oneOf` was refused.
  const wasTwice = isStrict(choice) && pairs.some((pair) => context.isKept(branch.schema, pair.head.schema));
  return wasTwice ? "widens" : "equal";
}

/** What a new branch does: `equal` where others have all that it has. */
export function effectOfAdded(context: PairContext, choice: Choice, branch: Branch, pairs: Pairs): Effect | "equal" {
  const { home } = context.head;
  const isKnown = context.wasKnown(branch.schema, wholeOf(context, "base"));
  if (!isStrict(choice)) return isKnown ? "equal" : "widens";
  if (isKnown) return pairs.some((pair) => context.wasKnown(branch.schema, pair.base.schema)) ? "narrows" : "equal";
  // A branch that holds what another one holds takes those messages away.
  const form = home.of(branch.schema);
  const takes = pairs.some(
    (pair) => !areDisjoint(home.of(pair.head.schema), form) && context.isKept(pair.base.schema, branch.schema),
  );
  return takes ? "incomparable" : "widens";
}

/** Whether a value of two branches is refused, as far as authors mean it: what a discriminator selects is one anyway. */
function isStrict({ isExclusive, discriminator }: Choice): boolean {
  return isExclusive && discriminator === undefined;
}

/** What was proven of the whole goes before what a branch does. */
export function contradicts(effect: Effect, relation: Effect | undefined): boolean {
  return (effect === "narrows" && relation === "widens") || (effect === "widens" && relation === "narrows");
}

/** The schema that the whole form was made of. */
export function wholeOf(context: PairContext, side: "base" | "head"): Schema {
  const form = context[side];
  return form.sources[0] ?? { at: form.home.model.at };
}
