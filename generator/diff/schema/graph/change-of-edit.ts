import type { Change, Proof } from "../../change.ts";
import { levelOf, type Effect, type Level } from "../../level.ts";
import type { Edit } from "../compare/edit.ts";
import type { PairNode } from "./pair-node.ts";
import { consequenceOf } from "./consequence.ts";
import { placeOfPath, siteOfPath, subjectOfPath } from "./place.ts";
import type { Reach } from "./reach.ts";

/** Tells an edit as a change, from where it is reached. */
export function changeOfEdit(node: PairNode, edit: Edit, reach: Reach, proof: Proof | undefined): Change {
  const { use } = reach;
  const path = [...reach.path, ...(edit.steps ?? [])];
  const level = levelOfEdit(node, edit);
  const count = reach.operations.size;
  return {
    id: edit.id,
    ...(edit.hasNoSide !== true && { side: use.side }),
    ...(edit.effect !== undefined && { effect: effectOnMessages(node, edit.effect, reach) }),
    levels: { [edit.scope ?? "wire"]: level },
    site: siteOfPath(use, path),
    operation: use.operation,
    reach: count,
    ...(edit.base !== undefined && { base: edit.base }),
    ...(edit.head !== undefined && { head: edit.head }),
    ...(edit.before !== undefined && { before: edit.before }),
    ...(edit.after !== undefined && { after: edit.after }),
    message: `${subjectOfPath(use, path)} ${edit.says}${consequenceOf(use, edit, level, count)}.`,
    place: placeOfPath(use, path),
    ...(proof !== undefined && { proof }),
  };
}

/** Below an odd number of negations what narrows a schema widens the message. */
function effectOnMessages({ side }: Pick<PairNode, "side">, effect: Effect, { use }: Reach): Effect {
  if (side === use.side) return effect;
  return effect === "narrows" ? "widens" : effect === "widens" ? "narrows" : effect;
}

/** The level of an edit on the side that it is seen from. */
export function levelOfEdit({ side }: Pick<PairNode, "side">, { level, effect }: Edit): Level {
  if (level !== undefined) return level;
  return effect === undefined ? "info" : levelOf(effect, side);
}
