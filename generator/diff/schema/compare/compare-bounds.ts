import type { JsonValue } from "../../../load/loaded-document.ts";
import type { BoundKeyword } from "../../../model/schema.ts";
import type { Effect } from "../../level.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, type PairContext, type SchemaChangeId } from "./edit.ts";

/** A keyword that limits something from above or below, and how its ids begin. */
export interface Bound {
  readonly keyword: Exclude<BoundKeyword, "multipleOf">;
  readonly stem: Stem;
  readonly isUpper: boolean;
  /** What it limits: `length`. */
  readonly what: string;
}

type Stem =
  | `schema.${"max" | "min"}-${"length" | "items" | "properties" | "contains"}`
  | `schema.${"" | "exclusive-"}${"maximum" | "minimum"}`;

const stems = ["length", "items", "properties", "contains"] as const;

/** The bounds, by keyword. */
export const bounds: ReadonlyMap<string, Bound> = new Map(
  [
    ...stems.flatMap((what): readonly Bound[] => [
      { keyword: boundKeyword("min", what), stem: `schema.min-${what}`, isUpper: false, what: nounOf(what) },
      { keyword: boundKeyword("max", what), stem: `schema.max-${what}`, isUpper: true, what: nounOf(what) },
    ]),
    { keyword: "minimum", stem: "schema.minimum", isUpper: false, what: "value" } as const,
    { keyword: "maximum", stem: "schema.maximum", isUpper: true, what: "value" } as const,
    { keyword: "exclusiveMinimum", stem: "schema.exclusive-minimum", isUpper: false, what: "value" } as const,
    { keyword: "exclusiveMaximum", stem: "schema.exclusive-maximum", isUpper: true, what: "value" } as const,
  ].map((bound) => [bound.keyword, bound]),
);

function boundKeyword<End extends "min" | "max">(end: End, what: (typeof stems)[number]): Bound["keyword"] {
  const names = {
    length: { min: "minLength", max: "maxLength" },
    items: { min: "minItems", max: "maxItems" },
    properties: { min: "minProperties", max: "maxProperties" },
    contains: { min: "minContains", max: "maxContains" },
  } as const;
  return names[what][end];
}

function nounOf(what: (typeof stems)[number]): string {
  return what === "length" ? "length" : what === "contains" ? "number of fitting items" : `number of ${what}`;
}

/** Compares one bound; `undefined` is none. */
export function compareBound(
  context: PairContext,
  keyword: Bound["keyword"],
  before: number | undefined,
  after: number | undefined,
  hints: (limit: number, isUpper: boolean) => readonly JsonValue[],
): void {
  const bound = bounds.get(keyword);
  if (before === after || bound === undefined) return;
  const { isUpper, stem } = bound;
  const how = after === undefined ? "unset" : before === undefined ? "set" : after > before ? "increased" : "decreased";
  const effect = how === "set" || how === (isUpper ? "decreased" : "increased") ? "narrows" : "widens";
  reportBound(context, bound, `${stem}.${how}`, effect, { before, after, hints });
}

/** What is told of a bound. */
export interface BoundChange {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly hints: (limit: number, isUpper: boolean) => readonly JsonValue[];
}

/** Reports the change of a bound. */
export function reportBound(
  context: PairContext,
  { keyword, isUpper, what }: Bound,
  id: SchemaChangeId,
  effect: Effect,
  { before, after, hints }: BoundChange,
): void {
  // What lies past the stricter of the two limits tells the two apart.
  const strict = effect === "narrows" ? after : before;
  const end = isUpper ? "at most" : "at least";
  const edge = keyword.startsWith("exclusive") ? (isUpper ? "less than" : "greater than") : end;
  context.report({
    id,
    effect,
    base: boundAt(context.base, keyword),
    head: boundAt(context.head, keyword),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    says:
      after === undefined
        ? `has no limit of its ${what} ${isUpper ? "above" : "below"} any more (it was ${before})`
        : `${verbOf(effect)} have a ${what} of ${edge} ${after}${before === undefined ? "" : insteadOf(before, after)}`,
    hints: strict === undefined ? [] : hints(strict, isUpper),
  });
}

/** What is loosened is allowed, what is tightened is asked for. */
export function verbOf(effect: Effect): string {
  return effect === "widens" ? "may now" : "must now";
}

function insteadOf(before: number, after: number): string {
  return before === after ? "" : ` instead of ${before}`;
}

function boundAt(form: Form, keyword: BoundKeyword): ReturnType<typeof keywordAt> {
  return keywordAt(form, (source) => source.bounds?.has(keyword) === true, keyword);
}
