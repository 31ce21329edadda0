// Copied from generator/runtime/mocks/sample/number.ts. Do not edit.

import { decimalOf, leastCommonMultiple, numberOf } from "../schema/decimal.ts";
import { integerRange } from "../schema/formats/formats.ts";
import type { Draw, Drawn } from "./draw.ts";
import type { Facets } from "./facets.ts";
import { rangeOfName } from "./named-numbers.ts";

/** Without bounds of their own, numbers are of a size that people like to read. */
const usual = { least: 1, most: 1000 };

/** Makes a number within the bounds; undefined where there is none. */
export function drawNumber(facets: Facets, draw: Draw, isInteger: boolean): Drawn | undefined {
  const [least, most] = named(draw.name, bounds(facets), facets);
  if (least === most) return { value: least, isValid: true };
  const step = stepOf(facets, isInteger, most - least);
  // The value is a number of steps, so that no binary fraction can slip in.
  let from = Math.ceil(least / step);
  let to = Math.floor(most / step);
  // So far from zero that steps cannot be counted: the end of the interval has to do.
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return { value: least, isValid: true };
  if (multiple(from, step) < facets.minimum || multiple(from, step) <= facets.exclusiveMinimum) from += 1;
  if (multiple(to, step) > facets.maximum || multiple(to, step) >= facets.exclusiveMaximum) to -= 1;
  if (from > to) return undefined;
  const isDivided = facets.multipleOf !== undefined && !isInteger;
  let value = multiple(draw.random.integer(from, to), step);
  for (let attempt = 0; isDivided && attempt < triesForPlain && !isPlainMultiple(value, step); attempt += 1)
    value = multiple(draw.random.integer(from, to), step);
  return { value, isValid: true };
}

/** The part of an interval that the name of the member suggests, where the schema leaves room for it. */
function named(name: string, usually: readonly [number, number], facets: Facets): readonly [number, number] {
  const [least, most] = rangeOfName(name) ?? usually;
  const isInside = least >= facets.minimum && most <= facets.maximum;
  return isInside && least > facets.exclusiveMinimum && most < facets.exclusiveMaximum ? [least, most] : usually;
}

/** How often another number is drawn where one is a multiple only by exact arithmetic. */
const triesForPlain = 12;

/** Whether a number is a multiple also for those who divide binary fractions: 0.07 / 0.01 is no integer to them. */
function isPlainMultiple(value: number, step: number): boolean {
  return Number.isInteger(value / step);
}

/** The closed interval of the value, as wide as usual where the schema leaves a side open. */
function bounds(facets: Facets): readonly [number, number] {
  const [lowest, highest] = (facets.format === undefined ? undefined : integerRange(facets.format)) ?? [];
  const least = Math.max(facets.minimum, facets.exclusiveMinimum, lowest ?? -Infinity);
  const most = Math.min(facets.maximum, facets.exclusiveMaximum, highest ?? Infinity);
  const room = Math.max(usual.most - usual.least, (facets.multipleOf ?? 0) * 10);
  const wide = least > -Infinity ? least : Math.min(usual.least, most - room);
  const from = least <= usual.least && most >= usual.least ? Math.max(least, usual.least) : wide;
  return [from, Math.min(most, from + room)];
}

/** The distance between the values that come into question: hundredths, or less where the interval is narrow. */
function stepOf(facets: Facets, isInteger: boolean, width: number): number {
  const { multipleOf } = facets;
  if (isInteger) return multipleOf === undefined ? 1 : leastCommonMultiple(multipleOf, 1);
  if (multipleOf !== undefined) return multipleOf;
  let step = 0.01;
  while (step > Number.MIN_VALUE * 1e4 && step * 4 > width && width > 0) step = numberOf(tenthOf(step));
  return step;
}

function tenthOf(value: number) {
  const { digits, scale } = decimalOf(value);
  return { digits, scale: scale + 1 };
}

/** `steps` times `step` in decimal arithmetic. */
function multiple(steps: number, step: number): number {
  const { digits, scale } = decimalOf(step);
  return numberOf({ digits: BigInt(steps) * digits, scale });
}
