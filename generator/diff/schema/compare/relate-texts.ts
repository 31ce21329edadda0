import type { Effect } from "../../level.ts";
import type { Form, StringForm } from "../form/form.ts";
import { effectiveNumbers } from "../form/effective-numbers.ts";
import {
  arrayKind,
  booleanKind,
  fractionKind,
  integerKind,
  numberKinds,
  objectKind,
  stringKind,
  type Kinds,
} from "../form/kinds.ts";
import { areNumbersWithin, areTextsWithin } from "../inclusion/scalars-within.ts";
import { escaped } from "./listed-by.ts";
import type { PairContext } from "./edit.ts";

/**
 * How the values of two schemas of other types lie to each other where they travel as text: `integer` lies inside `string`
 * there (reference, "breaking changes", section 3.2).
 */
export function relateTexts({ base, head }: PairContext): Effect | "equal" {
  const isKept = areWithin(base, head);
  const wasKnown = areWithin(head, base);
  if (isKept) return wasKnown ? "equal" : "widens";
  return wasKnown ? "narrows" : "incomparable";
}

const scalars = [stringKind, booleanKind, integerKind, fractionKind];

function areWithin(inner: Form, outer: Form): boolean {
  return [...scalars, arrayKind, objectKind].every(
    (kind) => (inner.kinds & kind) === 0 || isKindWithin(inner, kind, outer),
  );
}

function isKindWithin(inner: Form, kind: Kinds, outer: Form): boolean {
  if (kind === arrayKind || kind === objectKind) return (outer.kinds & kind) !== 0;
  if ((kind & numberKinds & outer.kinds) !== 0 && (outer.valueKinds & kind) === 0) {
    if (areNumbersWithin(inner.number, outer.number, kind === integerKind)) return true;
  }
  const texts = textsOf(inner, kind);
  if (
    scalars.some(
      (other) =>
        (outer.kinds & other) !== 0 &&
        textsOf(outer, other).some((wide) => texts.every((text) => isTextWithin(text, wide))),
    )
  )
    return true;
  const { items } = outer.array;
  // A list of one is written as its item.
  const takesOne = (outer.kinds & arrayKind) !== 0 && (outer.array.minItems ?? 0) <= 1;
  return takesOne && (items === undefined || isKindWithin(inner, kind, outer.home.of(items)));
}

interface Text {
  readonly form: StringForm;
  /** Bounds on the number that no pattern tells. */
  readonly isBounded: boolean;
}

function isTextWithin(inner: Text, outer: Text): boolean {
  return !outer.isBounded && areTextsWithin(inner.form, outer.form);
}

const numberText = "(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

/** The texts that stand for the values of a kind, as patterns. */
function textsOf(form: Form, kind: Kinds): readonly Text[] {
  if ((form.kinds & kind) === 0) return [];
  if ((form.valueKinds & kind) !== 0) {
    const texts = form.values.filter((value) => typeof value !== "object").map((value) => escaped(String(value)));
    return [textOf(`^(${texts.join("|")})$`)];
  }
  if (kind === stringKind) return [{ form: form.string, isBounded: false }];
  if (kind === booleanKind) return [textOf("^(true|false)$")];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, formats } = effectiveNumbers(
    form.number,
    true,
  );
  const sign = (minimum ?? -1) >= 0 ? "^" : "^-?";
  const isBounded = [maximum, exclusiveMinimum, exclusiveMaximum, multipleOf].some((bound) => bound !== undefined);
  const isOpen = !isBounded && (minimum ?? 0) === 0 && formats.length === 0;
  return [{ ...textOf(sign + (kind === integerKind ? "(0|[1-9][0-9]*)$" : numberText)), isBounded: !isOpen }];
}

function textOf(pattern: string): Text {
  return { form: { patterns: [pattern], formats: [] }, isBounded: false };
}
