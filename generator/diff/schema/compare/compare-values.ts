import type { JsonValue } from "../../../load/loaded-document.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import type { Effect } from "../../level.ts";
import type { Form } from "../form/form.ts";
import { holdsValue } from "../form/holds-value.ts";
import { kindOf, type Kinds } from "../form/kinds.ts";
import { isListedBy } from "./listed-by.ts";
import { keywordAt, listed, type PairContext, type SchemaChangeId } from "./edit.ts";

/**
 * Compares the listed values of two schemas, and gives the kinds that are left to other keywords: where values are listed,
 * they decide alone.
 */
export function compareValues(context: PairContext, common: Kinds): Kinds {
  const { base, head } = context;
  const before = base.valueKinds & common;
  const after = head.valueKinds & common;
  const inBoth = before & after;
  if (inBoth !== 0) compareLists(context, valuesOf(base, inBoth), valuesOf(head, inBoth));
  if ((before & ~inBoth) !== 0) reportWhole(context, "unset", valuesOf(base, before & ~inBoth), head);
  if ((after & ~inBoth) !== 0) reportWhole(context, "set", valuesOf(head, after & ~inBoth), base);
  return common & ~before & ~after;
}

function valuesOf(form: Form, kinds: Kinds): readonly JsonValue[] {
  return form.values.filter((value) => (kindOf(value) & kinds) !== 0);
}

function compareLists(context: PairContext, before: readonly JsonValue[], after: readonly JsonValue[]): void {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === 0 && added.length === 0) return;
  const isConst = isConstant(context.base) && isConstant(context.head) && removed.length > 0 && added.length > 0;
  if (isConst) {
    reportValues(
      context,
      "schema.const.changed",
      "incomparable",
      `must now be ${listed(after)} instead of ${listed(before)}`,
      removed,
      added,
    );
    return;
  }
  if (removed.length > 0)
    reportValues(context, "schema.enum.value-removed", "narrows", `may no longer be ${listed(removed)}`, removed, []);
  if (added.length > 0)
    reportValues(context, "schema.enum.value-added", "widens", `may now be ${listed(added)}`, [], added);
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): readonly JsonValue[] {
  const texts = new Set(others.map((value) => canonical(value)));
  return values.filter((value) => !texts.has(canonical(value)));
}

function reportValues(
  context: PairContext,
  id: SchemaChangeId,
  effect: Effect,
  says: string,
  removed: readonly JsonValue[],
  added: readonly JsonValue[],
): void {
  const isExtensible = effect === "widens" && context.side === "response" && canGrow(context);
  context.report({
    id,
    effect,
    // Clients were told that more values may come.
    ...(isExtensible && { level: "info" }),
    base: valueAt(context.base, removed),
    head: valueAt(context.head, added),
    ...(removed.length > 0 && { before: shortened(removed) }),
    ...(added.length > 0 && { after: shortened(added) }),
    says,
    hints: [...removed, ...added].slice(0, 8),
  });
}

function shortened(values: readonly JsonValue[]): JsonValue {
  return values.length === 1 ? (values[0] ?? null) : values;
}

/** `x-extensible-enum` beside the values. */
function canGrow({ base, head }: PairContext): boolean {
  return [...base.sources, ...head.sources].some(
    ({ knownValues, others }) => knownValues !== undefined || Boolean(others?.get("x-extensible-enum")),
  );
}

function isConstant(form: Form): boolean {
  return form.sources.some(({ isConst }) => isConst === true);
}

/** A free value becomes a list, or a list is dropped as a whole. */
function reportWhole(context: PairContext, how: "set" | "unset", values: readonly JsonValue[], other: Form): void {
  const { base, head } = context;
  const isConst = values.length === 1 && isConstant(how === "set" ? head : base);
  const fits = values.every((value) => accepts(other, value));
  if (fits && isListedBy(values, other)) return;
  const effect = !fits ? "incomparable" : how === "set" ? "narrows" : "widens";
  const constId = how === "set" ? "schema.const.added" : "schema.const.removed";
  context.report({
    id: isConst ? constId : `schema.enum.${how}`,
    effect,
    base: valueAt(base, []),
    head: valueAt(head, []),
    ...(how === "set" ? { after: shortened(values) } : { before: shortened(values) }),
    says:
      how === "set"
        ? `must now be ${isConst ? "" : "one of "}${listed(values)}`
        : `is no longer limited to ${listed(values)}`,
    hints: fits ? neighbours(values) : values.slice(0, 8),
  });
}

function accepts(form: Form, value: JsonValue): boolean {
  const [written] = form.sources;
  return holdsValue(form, value) ?? (written === undefined || form.home.accepts(written, value));
}

/** Values of the same kind that are not listed. */
function neighbours(values: readonly JsonValue[]): readonly JsonValue[] {
  const [first] = values;
  if (typeof first === "string") return [`${first}x`, "other", ""];
  if (typeof first === "number") return [Math.max(...values.filter((value) => typeof value === "number")) + 1, 0, -1];
  if (typeof first === "boolean") return [!first];
  return [];
}

/** The one value among those that are listed, or the list. */
function valueAt(form: Form, values: readonly JsonValue[]): ReturnType<typeof keywordAt> {
  const [only] = values;
  if (only !== undefined) {
    const text = canonical(only);
    for (const source of form.sources) {
      const index = source.enum?.findIndex((value) => canonical(value) === text) ?? -1;
      if (index < 0) continue;
      const pointer = source.isConst === true ? "const" : values.length === 1 ? `enum/${index}` : "enum";
      return { ...keywordAt(form, (one) => one === source, pointer), mark: "value" };
    }
  }
  const isConst = isConstant(form);
  return keywordAt(form, (source) => source.enum !== undefined, isConst ? "const" : "enum");
}
