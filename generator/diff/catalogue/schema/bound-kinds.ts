import type { ChangeKind } from "../change-kind.ts";
import { narrowing, widening } from "./kind.ts";

interface BoundKinds {
  readonly set: ChangeKind;
  readonly unset: ChangeKind;
  readonly increased: ChangeKind;
  readonly decreased: ChangeKind;
}

interface BoundText {
  /** As in `maxLength`. */
  readonly keyword: string;
  readonly type: "string" | "number" | "array" | "object";
  /** What it says, to follow "Something is told of". */
  readonly what: string;
  readonly isUpper: boolean;
  /** Further members of the schema that it counts beside. */
  readonly beside?: string;
}

/** The four things that may happen to a bound. */
function bound({ keyword, type, what, isUpper, beside = "" }: BoundText): BoundKinds {
  const none = `{ type: ${type}${beside} }`;
  const [low, high] = [`{ type: ${type}${beside}, ${keyword}: 3 }`, `{ type: ${type}${beside}, ${keyword}: 9 }`];
  const increase = { before: low, after: high };
  const decrease = { before: high, after: low };
  return {
    set: narrowing(`A limit is set for ${what}.`, { before: none, after: low }),
    unset: widening(`The limit of ${what} is dropped.`, { before: low, after: none }),
    increased: (isUpper ? widening : narrowing)(`The limit of ${what} is raised.`, increase),
    decreased: (isUpper ? narrowing : widening)(`The limit of ${what} is lowered.`, decrease),
  };
}

const maxLength = bound({ keyword: "maxLength", type: "string", what: "the greatest length of a text", isUpper: true });
const minLength = bound({ keyword: "minLength", type: "string", what: "the least length of a text", isUpper: false });
const maximum = bound({ keyword: "maximum", type: "number", what: "the greatest number", isUpper: true });
const minimum = bound({ keyword: "minimum", type: "number", what: "the least number", isUpper: false });
const exclusiveMaximum = bound({
  keyword: "exclusiveMaximum",
  type: "number",
  what: "the number that values stay below",
  isUpper: true,
});
const exclusiveMinimum = bound({
  keyword: "exclusiveMinimum",
  type: "number",
  what: "the number that values stay above",
  isUpper: false,
});
const maxItems = bound({ keyword: "maxItems", type: "array", what: "the greatest number of items", isUpper: true });
const minItems = bound({ keyword: "minItems", type: "array", what: "the least number of items", isUpper: false });
const maxProperties = bound({
  keyword: "maxProperties",
  type: "object",
  what: "the greatest number of properties",
  isUpper: true,
});
const minProperties = bound({
  keyword: "minProperties",
  type: "object",
  what: "the least number of properties",
  isUpper: false,
});
const maxContains = bound({
  keyword: "maxContains",
  type: "array",
  what: "the greatest number of items that fit `contains`",
  isUpper: true,
  beside: ", contains: { type: string }",
});
const minContains = bound({
  keyword: "minContains",
  type: "array",
  what: "the least number of items that fit `contains`",
  isUpper: false,
  beside: ", contains: { type: string }",
});

/** Kinds of change of bounds. */
export const boundKinds = {
  "schema.max-length.set": maxLength.set,
  "schema.max-length.unset": maxLength.unset,
  "schema.max-length.increased": maxLength.increased,
  "schema.max-length.decreased": maxLength.decreased,
  "schema.min-length.set": minLength.set,
  "schema.min-length.unset": minLength.unset,
  "schema.min-length.increased": minLength.increased,
  "schema.min-length.decreased": minLength.decreased,
  "schema.maximum.set": maximum.set,
  "schema.maximum.unset": maximum.unset,
  "schema.maximum.increased": maximum.increased,
  "schema.maximum.decreased": maximum.decreased,
  "schema.minimum.set": minimum.set,
  "schema.minimum.unset": minimum.unset,
  "schema.minimum.increased": minimum.increased,
  "schema.minimum.decreased": minimum.decreased,
  "schema.exclusive-maximum.set": exclusiveMaximum.set,
  "schema.exclusive-maximum.unset": exclusiveMaximum.unset,
  "schema.exclusive-maximum.increased": exclusiveMaximum.increased,
  "schema.exclusive-maximum.decreased": exclusiveMaximum.decreased,
  "schema.exclusive-minimum.set": exclusiveMinimum.set,
  "schema.exclusive-minimum.unset": exclusiveMinimum.unset,
  "schema.exclusive-minimum.increased": exclusiveMinimum.increased,
  "schema.exclusive-minimum.decreased": exclusiveMinimum.decreased,
  "schema.max-items.set": maxItems.set,
  "schema.max-items.unset": maxItems.unset,
  "schema.max-items.increased": maxItems.increased,
  "schema.max-items.decreased": maxItems.decreased,
  "schema.min-items.set": minItems.set,
  "schema.min-items.unset": minItems.unset,
  "schema.min-items.increased": minItems.increased,
  "schema.min-items.decreased": minItems.decreased,
  "schema.max-properties.set": maxProperties.set,
  "schema.max-properties.unset": maxProperties.unset,
  "schema.max-properties.increased": maxProperties.increased,
  "schema.max-properties.decreased": maxProperties.decreased,
  "schema.min-properties.set": minProperties.set,
  "schema.min-properties.unset": minProperties.unset,
  "schema.min-properties.increased": minProperties.increased,
  "schema.min-properties.decreased": minProperties.decreased,
  "schema.max-contains.set": maxContains.set,
  "schema.max-contains.unset": maxContains.unset,
  "schema.max-contains.increased": maxContains.increased,
  "schema.max-contains.decreased": maxContains.decreased,
  "schema.min-contains.set": minContains.set,
  "schema.min-contains.unset": minContains.unset,
  "schema.min-contains.increased": minContains.increased,
  "schema.min-contains.decreased": minContains.decreased,
} satisfies Readonly<Record<string, ChangeKind>>;
