// Copied from generator/runtime/mocks/schema/keywords/number.ts. Do not edit.

import { multipleOf as multipleTest } from "../decimal.ts";
import type { Keyword } from "../keyword.ts";
import { fail } from "../run.ts";

/** `minimum`, `maximum` and their exclusive forms (validation 6.2.2 to 6.2.5). */
export const numberRange: Keyword = (schema) => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (
    minimum === undefined &&
    maximum === undefined &&
    exclusiveMinimum === undefined &&
    exclusiveMaximum === undefined
  )
    return undefined;
  return (value, run) => {
    if (typeof value !== "number") return true;
    if (minimum !== undefined && value < minimum) return fail(run, "minimum", `must be at least ${minimum}`);
    if (maximum !== undefined && value > maximum) return fail(run, "maximum", `must be at most ${maximum}`);
    if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
      return fail(run, "exclusiveMinimum", `must be greater than ${exclusiveMinimum}`);
    if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
      return fail(run, "exclusiveMaximum", `must be less than ${exclusiveMaximum}`);
    return true;
  };
};

/** `multipleOf` (validation 6.2.1), in decimal arithmetic: 0.07 is a multiple of 0.01. */
export const multipleOf: Keyword = (schema) => {
  const divisor = schema.multipleOf;
  if (divisor === undefined || !(divisor > 0)) return undefined;
  const isMultiple = multipleTest(divisor);
  const message = `must be a multiple of ${divisor}`;
  return (value, run) => typeof value !== "number" || isMultiple(value) || fail(run, "multipleOf", message);
};
