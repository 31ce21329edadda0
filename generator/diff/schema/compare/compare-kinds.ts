import type { SpecLocation } from "../../../diagnostics/location.ts";
import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import { allKinds, fractionKind, nullKind, typesOf, type Kinds } from "../form/kinds.ts";
import { keywordAt, type PairContext, type SchemaChangeId } from "./edit.ts";
import { relateTexts } from "./relate-texts.ts";

/** Compares the types of two schemas, and `null` apart from the others. */
export function compareKinds(context: PairContext, base: Kinds, head: Kinds): void {
  // `null` alone is a type like others.
  const isApart = ![base, head].some((kinds) => (kinds & ~nullKind) === 0 || kinds === allKinds);
  if (isApart) compareNull(context, base, head);
  const before = isApart ? base & ~nullKind : base;
  const after = isApart ? head & ~nullKind : head;
  if (before === after) return;
  const effect = effectOf(before, after);
  const relation = context.isText ? relateTexts(context) : effect;
  if (relation === "equal") return report(context, "schema.type.compatible", undefined, before, after);
  const id =
    relation === "widens" ? widened(context) : relation === "narrows" ? narrowed(context) : "schema.type.changed";
  report(context, id, relation, before, after);
}

function effectOf(before: Kinds, after: Kinds): Effect {
  if ((before & ~after) === 0) return "widens";
  return (after & ~before) === 0 ? "narrows" : "incomparable";
}

/** Types that stand as branches are added and removed as branches. */
function widened(context: PairContext): SchemaChangeId {
  if (context.isText) return "schema.type.widened";
  if (listGrows(context, "anyOf", 1)) return "schema.any-of.added";
  return listGrows(context, "oneOf", 1) ? "schema.one-of.added" : "schema.type.widened";
}

function narrowed(context: PairContext): SchemaChangeId {
  if (context.isText) return "schema.type.narrowed";
  if (listGrows(context, "anyOf", -1)) return "schema.any-of.removed";
  return listGrows(context, "oneOf", -1) ? "schema.one-of.removed" : "schema.type.narrowed";
}

function listGrows({ base, head }: PairContext, keyword: "anyOf" | "oneOf", sign: 1 | -1): boolean {
  const count = (sources: readonly Schema[]): number =>
    sources.find((source) => source[keyword])?.[keyword]?.length ?? 0;
  const [before, after] = [count(base.sources), count(head.sources)];
  return before > 0 && after > 0 && sign * (after - before) > 0;
}

function compareNull(context: PairContext, base: Kinds, head: Kinds): void {
  if ((base & nullKind) === (head & nullKind)) return;
  const isEnabled = (head & nullKind) !== 0;
  context.report({
    id: isEnabled ? "schema.nullable.enabled" : "schema.nullable.disabled",
    effect: isEnabled ? "widens" : "narrows",
    base: typeAt(context, "base"),
    head: typeAt(context, "head"),
    before: !isEnabled,
    after: isEnabled,
    says: isEnabled ? "may now be null" : "may no longer be null",
    hints: [null],
  });
}

function report(
  context: PairContext,
  id: SchemaChangeId,
  effect: Effect | undefined,
  before: Kinds,
  after: Kinds,
): void {
  const [old, now] = [wordOf(before), wordOf(after)];
  context.report({
    id,
    ...(effect === undefined ? { level: "info" } : { effect }),
    base: typeAt(context, "base"),
    head: typeAt(context, "head"),
    before: old,
    after: now,
    says: `is now ${phraseOf(now)}, where it was ${phraseOf(old)}`,
    hints: [...examplesOf(before & ~after), ...examplesOf(after & ~before)],
  });
}

function typeAt({ base, head }: PairContext, side: "base" | "head"): SpecLocation {
  const form = side === "base" ? base : head;
  for (const keyword of ["types", "anyOf", "oneOf", "enum"] as const) {
    if (!form.sources.some((source) => source[keyword] !== undefined)) continue;
    return keywordAt(form, (source) => source[keyword] !== undefined, keyword === "types" ? "type" : keyword);
  }
  return keywordAt(form, () => false, "");
}

const everyType = "every type";

function phraseOf(word: JsonValue): string {
  if (word === everyType) return "of every type";
  return `of type ${Array.isArray(word) ? word.join(" or ") : String(word)}`;
}

function wordOf(kinds: Kinds): JsonValue {
  if ((kinds | nullKind) === allKinds) return everyType;
  const types = typesOf(kinds);
  return types.length === 1 ? (types[0] ?? "nothing") : types.length === 0 ? "nothing" : types;
}

/** A value of each kind that differs. */
function examplesOf(kinds: Kinds): readonly JsonValue[] {
  const examples: JsonValue[] = [];
  for (const type of typesOf(kinds)) {
    if (type === "string") examples.push("text", "");
    if (type === "boolean") examples.push(true);
    if (type === "number") examples.push((kinds & fractionKind) === 0 ? 1 : 0.5, 1.5);
    if (type === "integer") examples.push(1, 0);
    if (type === "array") examples.push([]);
    if (type === "object") examples.push({});
  }
  return examples;
}
