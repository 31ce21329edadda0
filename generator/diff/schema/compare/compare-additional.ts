import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import { isIdle } from "../form/idle-schema.ts";
import { keywordAt, token, type PairContext, type SchemaChangeId } from "./edit.ts";

const strange: readonly JsonValue[] = ["text", 1, true, null, {}, []];

/** Compares what objects may have beside their declared properties: `additionalProperties` and `patternProperties`. */
export function compareAdditional(context: PairContext): void {
  comparePatterns(context);
  const before = restOf(context, "base");
  const after = restOf(context, "head");
  if (before === undefined && after === undefined) return;
  const isClosed = (side: "base" | "head", schema: Schema | undefined): boolean =>
    schema !== undefined && context[side].home.of(schema).kinds === 0;
  const [wasClosed, closes] = [isClosed("base", before), isClosed("head", after)];
  if (wasClosed && closes) return;
  if (closes)
    return report(
      context,
      "schema.additional-properties.disabled",
      "narrows",
      "may no longer have properties that are not declared",
    );
  if (wasClosed)
    return report(
      context,
      "schema.additional-properties.enabled",
      "widens",
      "may now have properties that are not declared",
    );
  if (before !== undefined && after !== undefined) return context.below(before, after, { kind: "additional" });
  if (before === undefined && after !== undefined && context.isKept(undefined, after)) return;
  if (after === undefined && before !== undefined && context.wasKnown(undefined, before)) return;
  if (before === undefined)
    report(
      context,
      "schema.additional-properties.schema-narrowed",
      "narrows",
      "may have fewer properties beside the declared ones now",
    );
  else
    report(
      context,
      "schema.additional-properties.schema-widened",
      "widens",
      "may have whatever properties beside the declared ones now",
    );
}

function restOf(context: PairContext, side: "base" | "head"): Schema | undefined {
  const { additional } = context[side].object;
  return additional === undefined || isIdle(additional) ? undefined : additional;
}

function report(context: PairContext, id: SchemaChangeId, effect: Effect, says: string): void {
  // Closed by what else does not evaluate them.
  const at = (side: "base" | "head"): ReturnType<typeof keywordAt> => {
    const { sources } = context[side];
    const keyword = sources.some(({ additionalProperties }) => additionalProperties !== undefined)
      ? "additionalProperties"
      : "unevaluatedProperties";
    return keywordAt(context[side], (source) => source[keyword] !== undefined, keyword);
  };
  context.report({
    id,
    effect,
    base: at("base"),
    head: at("head"),
    says,
    hints: strange.map((value) => ({ "x-not-declared": value })),
  });
}

/** In an open object a pattern narrows, in a closed one it widens. */
function comparePatterns(context: PairContext): void {
  const { object: base } = context.base;
  const { object: head } = context.head;
  for (const [pattern, schema] of base.patterns) {
    const other = head.patterns.get(pattern);
    if (other !== undefined) context.below(schema, other, { kind: "pattern-property", pattern });
    else reportPattern(context, pattern, false, schema, head.additional);
  }
  for (const [pattern, schema] of head.patterns) {
    if (!base.patterns.has(pattern)) reportPattern(context, pattern, true, base.additional, schema);
  }
}

function reportPattern(
  context: PairContext,
  pattern: string,
  isAdded: boolean,
  before: Schema | undefined,
  after: Schema | undefined,
): void {
  const isKept = context.isKept(before, after);
  const wasKnown = context.wasKnown(after, before);
  if (isKept && wasKnown) return;
  const at = (side: "base" | "head"): ReturnType<typeof keywordAt> =>
    keywordAt(
      context[side],
      (source) => source.patternProperties?.has(pattern) === true,
      `patternProperties/${token(pattern)}`,
    );
  context.report({
    id: isAdded ? "schema.pattern-properties.added" : "schema.pattern-properties.removed",
    effect: isKept ? "widens" : wasKnown ? "narrows" : "incomparable",
    base: at("base"),
    head: at("head"),
    ...(isAdded ? { after: pattern } : { before: pattern }),
    says: isAdded
      ? `now says what properties like ${pattern} are`
      : `no longer says what properties like ${pattern} are`,
    steps: [{ kind: "pattern-property", pattern }],
    hints: strange,
  });
}
