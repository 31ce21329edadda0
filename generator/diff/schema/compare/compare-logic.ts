import type { Schema } from "../../../model/schema.ts";
import { otherSide, type Effect } from "../../level.ts";
import type { Condition } from "../form/form.ts";
import { isIdle } from "../form/idle-schema.ts";
import { keywordAt, type PairContext, type SchemaChangeId } from "./edit.ts";

/** Compares `not`: below it the other side counts (reference, "breaking changes", section 1.2). */
export function compareNots(context: PairContext): void {
  const after = [...context.head.nots];
  const left: Schema[] = [];
  for (const old of context.base.nots) {
    const same = after.findIndex((now) => context.isKept(old, now) && context.wasKnown(now, old));
    if (same >= 0) after.splice(same, 1);
    else left.push(old);
  }
  // What one denied several may deny now: then nobody knows which became which.
  const isPaired = left.length === after.length;
  for (const old of left) {
    const now = isPaired ? after.shift() : undefined;
    if (now === undefined)
      report(context, "schema.not.removed", "widens", "not", "is no longer kept from what `not` describes");
    else context.below(old, now, { kind: "not" }, otherSide(context.side));
  }
  for (const _ of after) report(context, "schema.not.added", "narrows", "not", "may no longer be what `not` describes");
}

/** Compares `if`, `then` and `else`. */
export function compareConditions(context: PairContext): void {
  const after = [...context.head.conditions];
  for (const old of context.base.conditions) {
    const same = after.findIndex((now) => isSameTest(context, old, now));
    const [now] = after.splice(Math.max(same, 0), 1);
    if (now === undefined) report(context, "schema.if.removed", "widens", "if", "no longer depends on the condition");
    else if (same >= 0) compareConsequences(context, old, now);
    // Which messages the branches speak of has changed: nothing is known of the whole.
    else report(context, "schema.if.added", "incomparable", "if", "now depends on another condition");
  }
  for (const _ of after) report(context, "schema.if.added", "narrows", "if", "now depends on a condition");
}

function isSameTest(context: PairContext, old: Condition, now: Condition): boolean {
  return context.isKept(old.if, now.if) && context.wasKnown(now.if, old.if);
}

function compareConsequences(context: PairContext, old: Condition, now: Condition): void {
  for (const keyword of ["then", "else"] as const) {
    const [before, after] = [old[keyword], now[keyword]].map((schema) =>
      schema && isIdle(schema) ? undefined : schema,
    );
    if (before !== undefined && after !== undefined) context.below(before, after, { kind: keyword });
    else if (before !== undefined)
      report(context, `schema.${keyword}.removed`, "widens", keyword, `need not satisfy \`${keyword}\` any more`);
    else if (after !== undefined)
      report(context, `schema.${keyword}.added`, "narrows", keyword, `must now satisfy \`${keyword}\``);
  }
}

function report(
  context: PairContext,
  id: SchemaChangeId,
  effect: Effect,
  keyword: "not" | "if" | "then" | "else",
  says: string,
): void {
  const has = (source: Schema): boolean => source[keyword] !== undefined;
  context.report({
    id,
    effect,
    base: keywordAt(context.base, has, keyword),
    head: keywordAt(context.head, has, keyword),
    says,
    steps: keyword === "if" ? [] : [{ kind: keyword }],
  });
}
