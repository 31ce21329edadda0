import type { Choice, Form } from "./form.ts";
import { isPlain } from "./form.ts";
import { arrayKind, nullKind, numberKinds, objectKind, stringKind, type Kinds } from "./kinds.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";

/**
 * The form of what satisfies one of several, where their kinds of values tell them apart: each kind's keywords then come
 * from the one that speaks of it. `undefined` where that is not so.
 */
export function joinForms(forms: readonly Form[], keyword: Choice["keyword"]): Form | undefined {
  const [first] = forms;
  if (first === undefined || !forms.every(isPlain)) return undefined;
  const finite = forms.filter(isFinite);
  const apart = [
    ...(finite.length > 1 ? [joinValues(finite, keyword)] : finite),
    ...forms.filter((form) => !isFinite(form)),
  ];
  const groups = [nullKind, 2, numberKinds, stringKind, arrayKind, objectKind];
  for (const group of groups) {
    const speaking = apart.filter((form) => (form.kinds & group) !== 0);
    // Two that speak of `null` accept it; of which other values is another matter.
    if (speaking.length > 1 && (group !== nullKind || keyword === "oneOf")) return undefined;
  }
  return apart.length === 1 ? apart[0] : apart.reduce(joinTwo);
}

/** Whether all values that it accepts are listed. */
function isFinite(form: Form): boolean {
  return (form.kinds & ~(form.valueKinds | nullKind)) === 0;
}

function joinValues(forms: readonly Form[], keyword: Choice["keyword"]): Form {
  const counts = new Map<string, number>();
  const all = new Map(forms.flatMap((form) => form.values.map((value) => [canonical(value), value] as const)));
  for (const form of forms) {
    for (const value of form.values) counts.set(canonical(value), (counts.get(canonical(value)) ?? 0) + 1);
  }
  const values = [...all].filter(([text]) => keyword === "anyOf" || counts.get(text) === 1).map(([, value]) => value);
  const [first, ...others] = forms;
  if (first === undefined) throw new Error("There is nothing to join.");
  const nulls = forms.filter((form) => (form.kinds & nullKind) !== 0).length;
  const isNullable = nulls === 1 || (nulls > 1 && keyword === "anyOf");
  const valueKinds = forms.reduce((kinds, form) => kinds | form.valueKinds, 0);
  const kinds = valueKinds | (isNullable ? nullKind : 0);
  return {
    ...first,
    sources: [...first.sources, ...others.flatMap(({ sources }) => sources)],
    kinds,
    ownKinds: kinds,
    values,
    valueKinds,
  };
}

function joinTwo(left: Form, right: Form): Form {
  const from = (kinds: Kinds): Form => ((right.kinds & kinds) !== 0 ? right : left);
  const kinds = left.kinds | right.kinds;
  return {
    ...left,
    sources: [...left.sources, ...right.sources],
    kinds,
    ownKinds: kinds,
    values: [...left.values, ...right.values],
    valueKinds: left.valueKinds | right.valueKinds,
    number: from(numberKinds).number,
    string: from(stringKind).string,
    array: from(arrayKind).array,
    object: from(objectKind).object,
  };
}
