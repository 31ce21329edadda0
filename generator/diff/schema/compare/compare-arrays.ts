import type { Schema } from "../../../model/schema.ts";
import type { ArrayForm } from "../form/form.ts";
import { itemAt } from "../form/meet-arrays.ts";
import { isIdle } from "../form/idle-schema.ts";
import { compareBound } from "./compare-bounds.ts";
import { compareContains } from "./compare-contains.ts";
import { keywordAt, type PairContext } from "./edit.ts";

/** Compares the keywords of arrays. */
export function compareArrays(context: PairContext): void {
  const { array: base } = context.base;
  const { array: head } = context.head;
  compareLengths(context, base, head);
  compareUnique(context, base, head);
  comparePrefix(context, base, head);
  if ((base.maxItems ?? Infinity) > base.prefix.length && (head.maxItems ?? Infinity) > head.prefix.length)
    compareRest(context, "items", base.items, head.items);
  compareRest(context, "unevaluatedItems", base.unevaluated, head.unevaluated);
  compareContains(context);
}

function compareLengths(context: PairContext, base: ArrayForm, head: ArrayForm): void {
  // `items: false` closes the array where the others end: a change of `prefixItems` is told as that.
  const isClosing = base.prefix.length !== head.prefix.length;
  const hints = (limit: number, isUpper: boolean): readonly [][] => (!isUpper && limit > 0 ? [[]] : []);
  compareBound(context, "minItems", base.minItems, head.minItems, hints);
  const closed = (array: ArrayForm): boolean => array.maxItems === array.prefix.length;
  if (isClosing && closed(base) && closed(head)) return;
  compareBound(context, "maxItems", base.maxItems, head.maxItems, hints);
}

function compareUnique(context: PairContext, base: ArrayForm, head: ArrayForm): void {
  const isUnique = (array: ArrayForm): boolean => array.isUnique || (array.maxItems ?? Infinity) < 2;
  if (isUnique(base) === isUnique(head) || base.isUnique === head.isUnique) return;
  const isEnabled = head.isUnique;
  context.report({
    id: isEnabled ? "schema.unique-items.enabled" : "schema.unique-items.disabled",
    effect: isEnabled ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source.uniqueItems === true, "uniqueItems"),
    head: keywordAt(context.head, (source) => source.uniqueItems === true, "uniqueItems"),
    before: !isEnabled,
    after: isEnabled,
    says: isEnabled ? "must no longer hold an item twice" : "may now hold an item twice",
  });
}

/** What stands at a place was said by `items` before, or is afterwards. */
function comparePrefix(context: PairContext, base: ArrayForm, head: ArrayForm): void {
  const length = Math.max(base.prefix.length, head.prefix.length);
  for (let index = 0; index < length; index += 1) {
    const [before, after] = [itemAt(base, index), itemAt(head, index)];
    if (base.prefix[index] !== undefined && head.prefix[index] !== undefined && before && after) {
      context.below(before, after, { kind: "item", index });
      continue;
    }
    reportPrefix(context, index, before, after);
  }
}

function reportPrefix(
  context: PairContext,
  index: number,
  before: Schema | undefined,
  after: Schema | undefined,
): void {
  const isAdded = context.head.array.prefix[index] !== undefined;
  const isOutside = (array: ArrayForm): boolean => index >= (array.maxItems ?? Infinity);
  const isKept = isOutside(context.base.array) || (!isOutside(context.head.array) && context.isKept(before, after));
  const wasKnown = isOutside(context.head.array) || (!isOutside(context.base.array) && context.wasKnown(after, before));
  if (isKept && wasKnown) return;
  context.report({
    id: isAdded ? "schema.prefix-items.added" : "schema.prefix-items.removed",
    effect: isKept ? "widens" : wasKnown ? "narrows" : "incomparable",
    base: keywordAt(context.base, (source) => source.prefixItems !== undefined, "prefixItems"),
    head: keywordAt(
      context.head,
      (source) => source.prefixItems !== undefined,
      isAdded ? `prefixItems/${index}` : "prefixItems",
    ),
    says: isAdded ? `now says what item ${index} is` : `no longer says what item ${index} is`,
    steps: [{ kind: "item", index }],
    hints: ["text", 1, true, null, {}, []],
  });
}

/** What all other items are. */
function compareRest(
  context: PairContext,
  keyword: "items" | "unevaluatedItems",
  before: Schema | undefined,
  after: Schema | undefined,
): void {
  const old = before !== undefined && isIdle(before) ? undefined : before;
  const now = after !== undefined && isIdle(after) ? undefined : after;
  if (old !== undefined && now !== undefined) return context.below(old, now, { kind: "item" });
  if (old === now) return;
  if (context.isKept(old, now) && context.wasKnown(now, old)) return;
  const isAdded = old === undefined;
  const stem = keyword === "items" ? "schema.items" : "schema.unevaluated-items";
  context.report({
    id: `${stem}.${isAdded ? "added" : "removed"}`,
    effect: isAdded ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source[keyword] !== undefined, keyword),
    head: keywordAt(context.head, (source) => source[keyword] !== undefined, keyword),
    says: isAdded ? "now says what its items must be" : "no longer says what its items must be",
    steps: [{ kind: "item" }],
    hints: ["text", 1, true, null, {}, []],
  });
}
