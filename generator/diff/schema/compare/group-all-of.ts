import type { Schema } from "../../../model/schema.ts";
import { graver, type Level } from "../../level.ts";
import { levelOfEdit } from "../graph/change-of-edit.ts";
import type { Form } from "../form/form.ts";
import { isMade } from "../form/both.ts";
import { isIdle } from "../form/idle-schema.ts";
import { wordsOf } from "../form/same.ts";
import { memberAt, placeOf, type Edit, type PairContext } from "./edit.ts";

/**
 * Tells what a branch of `allOf` brings or takes as one edit, where the branch is wholly new or wholly gone: a part of a
 * larger change that is recognised is not told apart from it (reference, "breaking changes", section 1.3).
 */
export function groupAllOf(context: PairContext, edits: readonly Edit[]): readonly Edit[] {
  const afterAdded = groupBranches(context, edits, "added");
  return groupBranches(context, afterAdded, "removed");
}

function groupBranches(context: PairContext, edits: readonly Edit[], how: "added" | "removed"): readonly Edit[] {
  const [having, lacking] = how === "added" ? [context.head, context.base] : [context.base, context.head];
  const [written] = having.sources;
  const [other] = lacking.sources;
  if (written?.allOf === undefined || other === undefined || isMade(written)) return edits;
  // A schema that becomes an `allOf` is written in another way: what it gains is told by itself.
  if (how === "added" && other.allOf === undefined) return edits;
  const known = new Set((other.allOf ?? [other]).flatMap((branch) => namesOf(lacking, branch)));
  const single = written.allOf.length === 1;
  let left = edits;
  for (const [index, branch] of written.allOf.entries()) {
    if (single || namesOf(having, branch).some((name) => known.has(name))) continue;
    const isText = isIdle(having.home.followed(branch));
    if (isText && context.policy.hasForm)
      left = [...left.filter((edit) => edit.scope !== "docs"), annotationOnly(context, written, index, how)];
    if (!isText) left = groupOne(context, left, { written, index, branch, how, having, lacking });
  }
  return left;
}

/** What a branch may be known by: the name of its component, and what it says. */
function namesOf({ home }: Form, branch: Schema): readonly string[] {
  return [...(branch.ref === undefined ? [] : [`#${branch.ref}`]), wordsOf(home.followed(branch))];
}

interface NewBranch {
  readonly written: Schema;
  readonly index: number;
  readonly branch: Schema;
  readonly how: "added" | "removed";
  readonly having: Form;
  readonly lacking: Form;
}

function groupOne(context: PairContext, edits: readonly Edit[], all: NewBranch): readonly Edit[] {
  const { written, index, branch, how, having, lacking } = all;
  const places = new Set(having.home.of(branch).sources.map(({ at }) => `${at.file}#${at.pointer}`));
  const isOfBranch = (edit: Edit): boolean => {
    const at = how === "added" ? edit.head : edit.base;
    return at !== undefined && [...places].some((place) => isBelow(`${at.file}#${at.pointer}`, place));
  };
  const own = edits.filter(isOfBranch);
  const agrees = (edit: Edit): boolean =>
    how === "added"
      ? edit.effect === "narrows" || edit.id.startsWith("schema.property.added")
      : edit.effect === "widens" || edit.id === "schema.property.removed";
  if (!own.every((edit) => agrees(edit) && !isMoved(edit))) return edits;
  const { properties } = having.home.of(branch).object;
  // Where a property moves into a branch or out of one, the branch is no whole.
  if (own.length === 0 || [...properties.keys()].some((name) => lacking.object.properties.has(name))) return edits;
  const isOnlyObject = how === "removed" && properties.size > 0 && context.head.object.properties.size === 0;
  const effect = how === "added" ? "narrows" : "widens";
  const level = own.map((edit) => levelOfEdit(context, edit)).reduce(graver, "info");
  const edit: Edit = {
    id: how === "added" ? "schema.all-of.added" : "schema.all-of.removed",
    effect,
    ...levelOfRemoval(context, how, isOnlyObject, level),
    base: how === "added" ? placeOf(lacking) : memberAt(written, `allOf/${index}`),
    head: how === "added" ? memberAt(written, `allOf/${index}`) : placeOf(lacking),
    ...(branch.ref !== undefined && (how === "added" ? { after: branch.ref } : { before: branch.ref })),
    says: `${how === "added" ? "must now also be" : "need not be"} ${branch.ref ?? "what a branch of `allOf` says"}${how === "added" ? "" : " any more"}`,
    hints: own.flatMap(({ hints = [], steps = [] }) => (steps.length === 0 ? hints : [])),
  };
  return [...edits.filter((one) => !own.includes(one)), edit];
}

/** A limit or a value that both sides have: another branch stands for the one that is gone. */
function isMoved({ id }: Edit): boolean {
  return /\.(increased|decreased|changed|value-added|value-removed)$/.test(id);
}

/** Who sends a branch's properties still may: a warning only where nothing tells any more what the object holds. */
function levelOfRemoval(
  { side }: PairContext,
  how: "added" | "removed",
  isOnlyObject: boolean,
  level: Level,
): Pick<Edit, "level"> {
  if (how === "added" || side === "response") return {};
  return level === "breaking" ? { level } : { level: isOnlyObject ? "warning" : "info" };
}

function isBelow(place: string, schema: string): boolean {
  return place === schema || place.startsWith(`${schema}/`);
}

function annotationOnly(context: PairContext, written: Schema, index: number, how: "added" | "removed"): Edit {
  const at = memberAt(written, `allOf/${index}`);
  return {
    id: "schema.all-of.annotation-only",
    level: "info",
    scope: "docs",
    hasNoSide: true,
    base: how === "added" ? placeOf(context.base) : at,
    head: how === "added" ? at : placeOf(context.head),
    says: "has another description",
  };
}
