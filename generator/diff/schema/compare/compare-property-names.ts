import { isIdle } from "../form/idle-schema.ts";
import { keywordAt, type PairContext } from "./edit.ts";

/** Compares `propertyNames`. */
export function compareNames(context: PairContext): void {
  const before = context.base.object.names;
  const after = context.head.object.names;
  if (before !== undefined && after !== undefined) return context.below(before, after, { kind: "property-name" });
  if (before === after) return;
  const isAdded = before === undefined;
  context.report({
    id: isAdded ? "schema.property-names.added" : "schema.property-names.removed",
    effect: isAdded ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source.propertyNames !== undefined, "propertyNames"),
    head: keywordAt(context.head, (source) => source.propertyNames !== undefined, "propertyNames"),
    says: isAdded ? "may now have properties of certain names only" : "may now have properties of every name",
    hints: ["", "A b", "?", "a-very-long-name-that-nobody-would-give-to-a-property-of-an-object", "0", "é"].map(
      (name) => ({ [name]: "text" }),
    ),
  });
}

/** Compares `unevaluatedProperties` where branches decide what is evaluated. */
export function compareUnevaluated(context: PairContext): void {
  const [before, after] = [context.base, context.head].map(({ object }) =>
    object.unevaluated === undefined || isIdle(object.unevaluated) ? undefined : object.unevaluated,
  );
  if (before !== undefined && after !== undefined) {
    const isClosed = before.always === false && after.always === false;
    if (!isClosed) context.below(before, after, { kind: "additional" });
    return;
  }
  if (before === after) return;
  const isAdded = before === undefined;
  context.report({
    id: isAdded ? "schema.unevaluated-properties.added" : "schema.unevaluated-properties.removed",
    effect: isAdded ? "narrows" : "widens",
    base: keywordAt(context.base, (source) => source.unevaluatedProperties !== undefined, "unevaluatedProperties"),
    head: keywordAt(context.head, (source) => source.unevaluatedProperties !== undefined, "unevaluatedProperties"),
    says: isAdded
      ? "may no longer have properties that no branch declares"
      : "may now have properties that no branch declares",
    hints: [{ "x-not-declared": "text" }],
  });
}
