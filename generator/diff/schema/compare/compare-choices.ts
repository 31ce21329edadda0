import type { Schema } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import type { ProofStep } from "../../proof/proof-question.ts";
import type { Branch, Choice } from "../form/form.ts";
import { keywordAt, memberAt, placeOf, type PairContext, type SchemaChangeId } from "./edit.ts";
import { contradicts, effectOfAdded, effectOfRemoved, wholeOf } from "./branch-effects.ts";
import { matchBranches } from "./match-branches.ts";

/** What was proven about two schemas as a whole. */
export type Relation = "narrows" | "widens" | undefined;

/**
 * Compares what is left of `anyOf` and `oneOf`. What is proven of the whole goes before what the branches look like: a
 * branch that another one covers anyway is no change.
 */
export function compareChoices(context: PairContext, relation: Relation): void {
  const base = context.base.choices;
  const head = context.head.choices;
  for (const [index, choice] of head.entries()) {
    const other = base[index];
    if (other === undefined) reportWrapped(context, choice, relation, true);
    else comparePair(context, other, choice, relation);
  }
  for (const choice of base.slice(head.length)) reportWrapped(context, choice, relation, false);
}

function comparePair(context: PairContext, base: Choice, head: Choice, relation: Relation): void {
  // Where only one side refuses what satisfies two branches, the branches alone do not tell the whole.
  if (base.isExclusive !== head.isExclusive && relation !== undefined) return;
  const { pairs, removed, added } = matchBranches(context, base, head);
  const whole = (side: "base" | "head"): Schema => wholeOf(context, side);
  for (const pair of pairs) {
    // Equal sets may differ in what is known of their values.
    if (pair.isEqual) context.below(pair.base.schema, pair.head.schema, stepOf(head.keyword, pair.base, pair.head));
    if (pair.isEqual) continue;
    const [old, now] = [pair.base.schema, pair.head.schema];
    const isKept = context.isKept(old, whole("head"));
    const wasKnown = context.wasKnown(now, whole("base"));
    if (isKept && wasKnown) continue;
    // What it loses another branch has, so that only what it gains counts; and the other way round.
    if (isKept && !context.isKept(old, now)) reportBranch(context, head, pair.head, "added", "widens");
    else if (wasKnown && !context.wasKnown(now, old)) reportBranch(context, base, pair.base, "removed", "narrows");
    else context.below(old, now, stepOf(head.keyword, pair.base, pair.head));
  }
  for (const branch of removed) {
    const effect = effectOfRemoved(context, base, branch, pairs);
    if (effect !== "equal" && !contradicts(effect, relation)) reportBranch(context, base, branch, "removed", effect);
  }
  for (const branch of added) {
    const effect = effectOfAdded(context, head, branch, pairs);
    if (effect !== "equal" && !contradicts(effect, relation)) reportBranch(context, head, branch, "added", effect);
  }
}

function reportBranch(
  context: PairContext,
  choice: Choice,
  branch: Branch,
  how: "added" | "removed",
  effect: Effect,
): void {
  const stem = choice.keyword === "anyOf" ? "schema.any-of" : "schema.one-of";
  const at =
    branch.index === undefined ? branch.schema.at : memberAt(choice.written, `${choice.keyword}/${branch.index}`);
  const name = nameOf(branch.schema);
  const list = (source: Schema): boolean => source[choice.keyword] !== undefined;
  const form = how === "added" ? context.head.home.of(branch.schema) : context.base.home.of(branch.schema);
  context.report({
    id: `${stem}.${how}`,
    effect,
    base: how === "removed" ? at : keywordAt(context.base, list, choice.keyword),
    head: how === "added" ? at : keywordAt(context.head, list, choice.keyword),
    ...(how === "added" ? { after: name } : { before: name }),
    says: how === "added" ? `may now also be ${name}` : `may no longer be ${name}`,
    steps: [how === "added" ? stepOf(choice.keyword, undefined, branch) : stepOf(choice.keyword, branch, undefined)],
    hints: [...form.values.slice(0, 3), ...form.sources.flatMap(({ examples = [] }) => examples.slice(0, 2))],
  });
}

/** A component's name, a title, or the types. */
function nameOf(schema: Schema): string {
  return schema.ref ?? schema.title ?? schema.types?.join(" or ") ?? "another choice";
}

/** The step into a branch. */
export function stepOf(keyword: Choice["keyword"], base: Branch | undefined, head: Branch | undefined): ProofStep {
  return {
    kind: "branch",
    keyword,
    ...(base?.index !== undefined && { base: base.index }),
    ...(head?.index !== undefined && { head: head.index }),
  };
}

/** A plain schema becomes a choice, or a choice a plain schema. */
function reportWrapped(context: PairContext, choice: Choice, relation: Relation, isWrapped: boolean): void {
  const list = (source: Schema): boolean => source[choice.keyword] !== undefined;
  context.report({
    id: wrappedId(context, choice, relation, isWrapped),
    effect: relation ?? "incomparable",
    base: isWrapped ? placeOf(context.base) : keywordAt(context.base, list, choice.keyword),
    head: isWrapped ? keywordAt(context.head, list, choice.keyword) : placeOf(context.head),
    ...(isWrapped
      ? { after: choice.branches.map(({ schema }) => nameOf(schema)) }
      : { before: choice.branches.map(({ schema }) => nameOf(schema)) }),
    says: isWrapped
      ? `is now a choice of ${choice.branches.map(({ schema }) => nameOf(schema)).join(", ")}`
      : "is no longer a choice",
  });
}

/** A list of one branch that grows, or one that shrinks to it, is told of the branch. */
function wrappedId(
  { base, head }: PairContext,
  { keyword }: Choice,
  relation: Relation,
  isWrapped: boolean,
): SchemaChangeId {
  if (relation === undefined) return "schema.one-of.wrapped";
  const isListed = (isWrapped ? base : head).sources.some((source) => source[keyword] !== undefined);
  if (isListed && isWrapped === (relation === "widens"))
    return `schema.${keyword === "anyOf" ? "any-of" : "one-of"}.${isWrapped ? "added" : "removed"}`;
  return relation === "widens" ? "schema.type.widened" : "schema.type.narrowed";
}
