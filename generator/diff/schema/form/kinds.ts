import type { JsonValue } from "../../../load/loaded-document.ts";
import type { SchemaType } from "../../../model/schema.ts";

/**
 * A set of kinds of JSON values, as bits. A number is an integer or a fraction, so that `integer` lies inside `number` as
 * sets do: reference, "breaking changes", section 2, rule 7.
 */
export type Kinds = number;

export const nullKind = 1;
export const booleanKind = 2;
export const integerKind = 4;
export const fractionKind = 8;
export const stringKind = 16;
export const arrayKind = 32;
export const objectKind = 64;
export const numberKinds = integerKind | fractionKind;
export const allKinds = 127;
export const noKinds = 0;

/** Every kind alone. */
export const eachKind: readonly Kinds[] = [
  nullKind,
  booleanKind,
  integerKind,
  fractionKind,
  stringKind,
  arrayKind,
  objectKind,
];

const byType: Readonly<Record<SchemaType, Kinds>> = {
  null: nullKind,
  boolean: booleanKind,
  integer: integerKind,
  number: numberKinds,
  string: stringKind,
  array: arrayKind,
  object: objectKind,
};

/** The kinds that a `type` allows; without one, all. */
export function kindsOf(types: readonly SchemaType[] | undefined): Kinds {
  return types === undefined ? allKinds : types.reduce((kinds, type) => kinds | byType[type], noKinds);
}

/** The kind of a value: `1.0` is an integer. */
export function kindOf(value: JsonValue): Kinds {
  if (value === null) return nullKind;
  if (Array.isArray(value)) return arrayKind;
  switch (typeof value) {
    case "boolean":
      return booleanKind;
    case "number":
      return Number.isInteger(value) ? integerKind : fractionKind;
    case "string":
      return stringKind;
    default:
      return objectKind;
  }
}

/** The kinds as a `type` says them. */
export function typesOf(kinds: Kinds): readonly SchemaType[] {
  const names: SchemaType[] = [];
  for (const type of ["string", "boolean", "object", "array", "null"] as const) {
    if ((kinds & byType[type]) !== 0) names.push(type);
  }
  if ((kinds & fractionKind) !== 0) names.push("number");
  else if ((kinds & integerKind) !== 0) names.push("integer");
  return names;
}
