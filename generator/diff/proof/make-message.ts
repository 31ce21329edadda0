import type { SchemaContract, SchemaKeywords } from "../../runtime/mocks/schema-contract.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";
import type { ValueMaker } from "./make-value.ts";
import type { Into, Level } from "./trail.ts";
import type { WorkBudget } from "./work-budget.ts";

/** How a message is made around the place. */
export interface MessageManner {
  /** What surrounds the place satisfies the rejecting side as well, so that only the place can make the difference. */
  readonly isShared: boolean;
  /** The objects on the way have all the members they declare, so that no other branch of a choice takes them. */
  readonly isFull: boolean;
}

/** Objects with more members are not filled. */
const mostFilled = 24;

/** The longest array that is made to have an item at an index. */
const mostItems = 100;

/** A message of the accepting side with a value at the place that the levels lead to; `undefined` where none was found. */
export function makeMessage(
  levels: readonly Level[],
  manner: MessageManner,
  maker: ValueMaker,
  budget: WorkBudget,
): { readonly message: unknown } | undefined {
  let made: { readonly value: unknown } | undefined;
  for (const level of levels.toReversed()) {
    if (level.into?.kind === "item" && level.into.index > mostItems) return undefined;
    const around = level.into === undefined || made === undefined ? [] : [holding(level.into, made.value)];
    made = makeLevel(level, around, manner, maker, budget);
    if (made === undefined) return undefined;
  }
  return made && { message: made.value };
}

function makeLevel(
  { accepting, rejecting, into }: Level,
  around: readonly SchemaContract[],
  { isShared, isFull }: MessageManner,
  maker: ValueMaker,
  budget: WorkBudget,
): { readonly value: unknown } | undefined {
  const { parts, keys, isNever } = accepting.applied;
  if (isNever) return undefined;
  const others =
    isShared && !rejecting.applied.isNever ? rejecting.applied.parts.map((part) => relaxed(part, into)) : [];
  const filled = isFull ? [{ required: declaredNames(parts) }] : [];
  const wishes = [
    [...parts, ...others, ...around, ...filled],
    [...parts, ...others, ...around],
    [...parts, ...around],
  ];
  for (const schemas of wishes.slice(isFull ? 0 : others.length > 0 ? 1 : 2)) {
    const made = maker.make(
      { schemas, seed: "message", open: keys, name: into === undefined ? "" : nameOf(into) },
      budget,
    );
    if (made !== undefined) return made;
  }
  return undefined;
}

function nameOf(into: Into): string {
  return into.kind === "member" ? into.name : "";
}

function declaredNames(parts: readonly SchemaKeywords[]): readonly string[] {
  const names = new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return names.size > mostFilled ? [] : [...names];
}

/** A schema that a value satisfies when it holds `value` one step further in. */
function holding(into: Into, value: unknown): SchemaKeywords {
  if (into.kind === "member") {
    const properties = Object.fromEntries([[into.name, { const: value }]]);
    return { type: "object", properties, required: [into.name] };
  }
  const before = Array.from({ length: into.index }, () => true);
  return { type: "array", minItems: into.index + 1, prefixItems: [...before, { const: value }] };
}

const ofItems = new Set(["items", "prefixItems", "contains", "unevaluatedItems"]);
const ofUndeclared = new Set(["patternProperties", "additionalProperties", "unevaluatedProperties"]);

/** What the rejecting side asks for beside the place: the place itself may differ. */
function relaxed(part: SchemaKeywords, into: Into | undefined): SchemaKeywords {
  if (into === undefined) return part;
  if (into.kind === "item") return without(part, ofItems);
  const isDeclared = ownMember(part.properties, into.name) !== undefined;
  const properties = Object.fromEntries([...Object.entries(part.properties ?? {}), [into.name, true]]);
  return { ...(isDeclared ? part : without(part, ofUndeclared)), properties };
}

function without(part: SchemaKeywords, keywords: ReadonlySet<string>): SchemaKeywords {
  return Object.fromEntries(Object.entries(part).filter(([keyword]) => !keywords.has(keyword)));
}
