import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import { effectiveStrings } from "../form/effective-strings.ts";
import type { StringForm } from "../form/form.ts";
import { relatePatterns } from "../pattern/relation.ts";
import { compareBound } from "./compare-bounds.ts";
import { compareFormats } from "./compare-formats.ts";
import { keywordAt, type PairContext, type SchemaChangeId } from "./edit.ts";

/** Compares the keywords of texts. */
export function compareStrings(context: PairContext): void {
  const base = effectiveStrings(context.base.string);
  const head = effectiveStrings(context.head.string);
  compareBound(context, "minLength", base.minLength, head.minLength, textsAround);
  compareBound(context, "maxLength", base.maxLength, head.maxLength, textsAround);
  comparePatterns(context, base.patterns, head.patterns);
  compareFormats(context, base.formats, head.formats, "string");
  compareContent(context, base, head);
}

/** Texts past a limit; of very long ones the prover makes none. */
function textsAround(limit: number, isUpper: boolean): readonly JsonValue[] {
  const length = isUpper ? limit + 1 : limit - 1;
  return length < 0 || length > 5000 ? [] : ["a", "1", "A", "0"].map((letter) => letter.repeat(length));
}

function comparePatterns(context: PairContext, base: readonly string[], head: readonly string[]): void {
  const lost = base.filter((pattern) => !head.includes(pattern));
  const gained = head.filter((pattern) => !base.includes(pattern));
  if (lost.length === 0 && gained.length === 0) return;
  const relation = relatePatterns(base, head);
  if (relation.effect === "equal") return;
  const [before, after] = [lost.join(" and "), gained.join(" and ")];
  // A pattern that is added beside others can only narrow, however hard it is to read.
  const effect = lost.length === 0 ? "narrows" : gained.length === 0 ? "widens" : relation.effect;
  const verb = effect === "widens" ? "need now only match" : "must now match";
  const says =
    gained.length === 0
      ? `need not match the pattern ${before} any more`
      : `${verb} the pattern ${after}${lost.length === 0 ? "" : ` instead of ${before}`}`;
  context.report({
    id: patternId(effect, base.length, head.length),
    effect,
    base: keywordAt(context.base, hasPattern(lost), "pattern"),
    head: keywordAt(context.head, hasPattern(gained), "pattern"),
    ...(lost.length > 0 && { before }),
    ...(gained.length > 0 && { after }),
    says,
    hints: [relation.onlyBase, relation.onlyHead, "", "?", "a", "0"].filter((text) => text !== undefined),
  });
}

function hasPattern(patterns: readonly string[]): (source: Schema) => boolean {
  return ({ pattern }) => pattern !== undefined && (patterns.length === 0 || patterns.includes(pattern));
}

function patternId(effect: string, before: number, after: number): SchemaChangeId {
  if (before === 0) return "schema.pattern.added";
  if (after === 0) return "schema.pattern.removed";
  if (effect === "widens") return "schema.pattern.widened";
  return effect === "narrows" ? "schema.pattern.narrowed" : "schema.pattern.changed";
}

function compareContent(context: PairContext, base: StringForm, head: StringForm): void {
  compareWord(
    context,
    "schema.content-encoding.changed",
    "contentEncoding",
    base.contentEncoding,
    head.contentEncoding,
  );
  compareWord(
    context,
    "schema.content-media-type.changed",
    "contentMediaType",
    base.contentMediaType,
    head.contentMediaType,
  );
  if (base.contentSchema !== undefined && head.contentSchema !== undefined) {
    context.below(base.contentSchema, head.contentSchema, { kind: "content" });
    return;
  }
  if (base.contentSchema === head.contentSchema) return;
  const isAdded = base.contentSchema === undefined;
  context.report({
    id: isAdded ? "schema.content-schema.added" : "schema.content-schema.removed",
    effect: isAdded ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source.contentSchema !== undefined, "contentSchema"),
    head: keywordAt(context.head, (source) => source.contentSchema !== undefined, "contentSchema"),
    says: isAdded
      ? "must now hold what `contentSchema` describes"
      : "need not hold what `contentSchema` described any more",
  });
}

function compareWord(
  context: PairContext,
  id: "schema.content-encoding.changed" | "schema.content-media-type.changed",
  keyword: "contentEncoding" | "contentMediaType",
  before: string | undefined,
  after: string | undefined,
): void {
  if (before === after) return;
  const what = keyword === "contentEncoding" ? "encoding" : "media type";
  // OpenAPI 3.0 says both by a format.
  const at = (form: PairContext["base"]): ReturnType<typeof keywordAt> =>
    form.sources.some((source) => source[keyword] !== undefined)
      ? keywordAt(form, (source) => source[keyword] !== undefined, keyword)
      : keywordAt(form, (source) => source.format !== undefined, "format");
  context.report({
    id,
    effect: "incomparable",
    base: at(context.base),
    head: at(context.head),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    says: `now has the ${what} ${after ?? "that nobody tells"}, where it had ${before ?? "none"}`,
  });
}
