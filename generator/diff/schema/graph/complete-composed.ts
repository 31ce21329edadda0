import type { Schema } from "../../../model/schema.ts";
import { subschemas } from "../../../model/subschemas.ts";
import type { Prover } from "../ask-for-proof.ts";
import type { Edit } from "../compare/edit.ts";
import type { Forms } from "../form/forms.ts";
import type { PairNode } from "./pair-node.ts";
import { toldEffects, type Direction } from "./told-effects.ts";

/** What is asked about composed schemas whose branches do not tell the whole. */
export interface ComposedQuestions {
  readonly base: Forms;
  readonly head: Forms;
  readonly prover: Prover;
  /** Whether it is proven that a pair does not lose, or gain, values. */
  isExcluded(node: PairNode, direction: Direction): boolean;
}

/** Pairs that a message is looked for, and schemas inside one that are looked at. */
const mostPairs = 60;
const mostSchemas = 300;

/**
 * Looks for a message that breaks where the branches of a composed schema tell of nothing that does, and adds what it
 * shows: branches of `oneOf` that overlap, conditions, and negations can do more together than each alone.
 */
export function completeComposed(
  nodes: Iterable<PairNode>,
  composed: readonly PairNode[],
  questions: ComposedQuestions,
): void {
  if (composed.length === 0) return;
  const told = toldEffects(nodes);
  let asked = 0;
  // Inner pairs come after those that they are reached from.
  for (const node of composed.toReversed()) {
    const harmful: Direction = node.side === "request" ? "narrows" : "widens";
    if (told.has(node, harmful) || node.isText || !isOfOwnValue(node) || questions.isExcluded(node, harmful)) continue;
    const traits = traitsOf(node, questions);
    if (traits === undefined || asked >= mostPairs) continue;
    asked += 1;
    const shown = questions.prover.distinguishes(node.base, node.head);
    const message = harmful === "narrows" ? shown.onlyBase : shown.onlyHead;
    // That branches of `oneOf` overlap in some objects is seldom meant: what follows from it alone is not told.
    if (message === undefined || (traits.overlaps && typeof message === "object" && message !== null)) continue;
    const edit: Edit = {
      id: harmful === "narrows" ? "schema.type.narrowed" : "schema.type.widened",
      effect: harmful,
      base: node.base.at,
      head: node.head.at,
      says: harmful === "narrows" ? "no longer takes all that it took" : "may now be what it could not be",
      hints: [message],
    };
    node.edits.push(edit);
    told.tell(node, edit);
  }
}

/** Whether a pair is reached as a whole value: what one branch loses another may have. */
function isOfOwnValue({ parents }: PairNode): boolean {
  return parents.some((parent) => {
    if (parent.kind === "use") return true;
    const { kind } = parent.step;
    return kind === "property" || kind === "pattern-property" || kind === "additional" || kind === "item";
  });
}

/** What keeps messages from being a verdict; `undefined` where they say nothing at all. */
function traitsOf(
  { base, head, side }: PairNode,
  questions: ComposedQuestions,
): { readonly overlaps: boolean } | undefined {
  let overlaps = false;
  for (const [schema, forms] of [
    [base, questions.base],
    [head, questions.head],
  ] as const) {
    const inside = schemasInside(schema, forms);
    // Validators do not know the directions of messages.
    const isHidden = (one: Schema): boolean => (side === "request" ? one.readOnly : one.writeOnly) === true;
    if (inside === undefined || inside.some(isHidden)) return undefined;
    overlaps ||= inside.some((one) => one.oneOf !== undefined && forms.of(one).choices.some(isExclusive));
  }
  return { overlaps };
}

function isExclusive({ isExclusive: is }: { readonly isExclusive: boolean }): boolean {
  return is;
}

/** A schema with all that it holds and refers to; `undefined` where that is much. */
function schemasInside(schema: Schema, { model }: Forms): readonly Schema[] | undefined {
  const all = new Set([schema]);
  for (const one of all) {
    const target = one.ref === undefined ? undefined : model.schemas.get(one.ref)?.schema;
    for (const inner of [...subschemas(one), ...(target === undefined ? [] : [target])]) all.add(inner);
    if (all.size > mostSchemas) return undefined;
  }
  return [...all];
}
