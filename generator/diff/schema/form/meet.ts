import type { JsonValue } from "../../../load/loaded-document.ts";
import { leastCommonMultiple } from "../../../runtime/mocks/schema/decimal.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import { bothOrEither } from "./both.ts";
import type { Form, NumberForm, StringForm } from "./form.ts";
import { kindOf } from "./kinds.ts";
import { meetArrays } from "./meet-arrays.ts";
import { meetObjects } from "./meet-objects.ts";
import { anyArray, anyNumber, anyObject, anyString } from "./any-form.ts";
import { compact } from "./compact.ts";

/** The form of what satisfies both: how `allOf` is merged. */
export function meet(left: Form, right: Form): Form {
  const discriminator = left.discriminator ?? right.discriminator;
  return {
    home: left.home,
    sources: [...left.sources, ...right.sources],
    kinds: left.kinds & right.kinds,
    ownKinds: left.ownKinds & right.ownKinds,
    ...meetValues(left, right),
    number: meetNumbers(left.number, right.number),
    string: meetStrings(left.string, right.string),
    array: oneOrBoth(left.array, right.array, anyArray, meetArrays),
    object: oneOrBoth(left.object, right.object, anyObject, meetObjects),
    choices: joined(left.choices, right.choices),
    nots: joined(left.nots, right.nots),
    conditions: joined(left.conditions, right.conditions),
    ...(discriminator !== undefined && { discriminator }),
    ...((left.isOpaque === true || right.isOpaque === true) && { isOpaque: true }),
  };
}

function oneOrBoth<T>(left: T, right: T, none: T, meetAll: (left: T, right: T) => T): T {
  if (left === none || left === right) return right;
  return right === none ? left : meetAll(left, right);
}

function joined<T>(left: readonly T[], right: readonly T[]): readonly T[] {
  if (left.length === 0) return right;
  return right.length === 0 ? left : [...left, ...right];
}

function meetValues(left: Form, right: Form): Pick<Form, "values" | "valueKinds"> {
  if (right.valueKinds === 0) return { values: left.values, valueKinds: left.valueKinds };
  if (left.valueKinds === 0) return { values: right.values, valueKinds: right.valueKinds };
  const texts = [left, right].map((form) => new Set(form.values.map((value) => canonical(value))));
  const isIn = (form: Form, index: number, value: JsonValue): boolean =>
    (kindOf(value) & form.valueKinds) === 0 || texts[index]?.has(canonical(value)) === true;
  const ofLeft = left.values.filter((value) => isIn(right, 1, value));
  const ofRight = right.values.filter((value) => (kindOf(value) & left.valueKinds) === 0);
  return { values: [...ofLeft, ...ofRight], valueKinds: left.valueKinds | right.valueKinds };
}

function meetNumbers(left: NumberForm, right: NumberForm): NumberForm {
  if (left === anyNumber) return right;
  if (right === anyNumber) return left;
  return compact({
    minimum: greatest(left.minimum, right.minimum),
    maximum: least(left.maximum, right.maximum),
    exclusiveMinimum: greatest(left.exclusiveMinimum, right.exclusiveMinimum),
    exclusiveMaximum: least(left.exclusiveMaximum, right.exclusiveMaximum),
    multipleOf:
      left.multipleOf !== undefined && right.multipleOf !== undefined
        ? leastCommonMultiple(left.multipleOf, right.multipleOf)
        : (left.multipleOf ?? right.multipleOf),
    formats: union(left.formats, right.formats),
  });
}

function meetStrings(left: StringForm, right: StringForm): StringForm {
  if (left === anyString) return right;
  if (right === anyString) return left;
  return compact({
    minLength: greatest(left.minLength, right.minLength),
    maxLength: least(left.maxLength, right.maxLength),
    patterns: union(left.patterns, right.patterns),
    formats: union(left.formats, right.formats),
    contentEncoding: left.contentEncoding ?? right.contentEncoding,
    contentMediaType: left.contentMediaType ?? right.contentMediaType,
    contentSchema: bothOrEither(left.contentSchema, right.contentSchema),
  });
}

/** The greater of two bounds from below. */
export function greatest(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.max(left, right);
}

/** The lesser of two bounds from above. */
export function least(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? (left ?? right) : Math.min(left, right);
}

function union(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.length === 0 ? right : right.length === 0 ? left : [...new Set([...left, ...right])];
}
