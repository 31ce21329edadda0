import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import { isPlain, type Form } from "./form.ts";
import { holdsValue } from "./holds-value.ts";
import {
  arrayKind,
  booleanKind,
  fractionKind,
  integerKind,
  kindOf,
  nullKind,
  objectKind,
  stringKind,
} from "./kinds.ts";

/** Draws the last conclusions from a form: what decides alone decides, and what cannot be is left out. */
export function settle(form: Form, schema: Schema): Form {
  const values = distinct(form.values.filter((value) => isAccepted(form, schema, value)));
  const listed = values.reduce<number>((kinds, value) => kinds | kindOf(value), 0);
  const kinds = withoutEmpty(form, decideNull(form, schema, form.kinds & (~form.valueKinds | listed)));
  const isWholeBoolean = values.includes(true) && values.includes(false);
  const free = nullKind | (isWholeBoolean ? booleanKind : 0);
  const valueKinds = form.valueKinds & kinds & ~free;
  const settled: Form = {
    ...form,
    kinds,
    ownKinds: form.ownKinds & kinds,
    values: values.filter((value) => (kindOf(value) & valueKinds) !== 0),
    valueKinds,
  };
  // Where all values are listed, nothing else can decide: they have been held against it.
  const isFinite = (kinds & ~(valueKinds | nullKind)) === 0;
  return isFinite ? { ...settled, choices: [], nots: [], conditions: [] } : settled;
}

function isAccepted(form: Form, schema: Schema, value: JsonValue): boolean {
  if ((kindOf(value) & form.kinds) === 0) return false;
  // A plain form tells by itself; the list is what is asked about.
  const isTold = isPlain(form) && (typeof value !== "object" || value === null);
  const verdict = isTold ? holdsValue({ ...form, values: [], valueKinds: 0 }, value) : undefined;
  return verdict ?? form.home.accepts(schema, value);
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  if (values.length < 2) return values;
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

/** `null` is one value: whether it is accepted is asked of the validator where branches decide. */
function decideNull(form: Form, schema: Schema, kinds: number): number {
  if (isPlain(form) || form.isOpaque === true || (kinds & nullKind) === 0) return kinds;
  return form.home.accepts(schema, null) ? kinds : kinds & ~nullKind;
}

/** Without the kinds of which no value can satisfy the form's bounds. */
function withoutEmpty({ string, array, object, number, home }: Form, kinds: number): number {
  let left = kinds;
  if ((string.minLength ?? 0) > (string.maxLength ?? Infinity)) left &= ~stringKind;
  if ((array.minItems ?? 0) > (array.maxItems ?? Infinity)) left &= ~arrayKind;
  if ((object.minProperties ?? 0) > (object.maxProperties ?? Infinity)) left &= ~objectKind;
  if ((number.minimum ?? -Infinity) > (number.maximum ?? Infinity)) left &= ~(integerKind | fractionKind);
  if (number.multipleOf === 1) left &= ~fractionKind;
  if ((left & objectKind) !== 0 && [...object.required].some((name) => isForbidden(name))) left &= ~objectKind;
  return left;

  function isForbidden(name: string): boolean {
    const schema = object.properties.get(name) ?? (object.patterns.size === 0 ? object.additional : undefined);
    return schema !== undefined && home.followed(schema).always === false;
  }
}
