import { formatOf, integerRange } from "../../../runtime/mocks/schema/formats/formats.ts";
import type { NumberForm } from "./form.ts";
import { compact } from "./compact.ts";

/** The bounds of numbers as they bite. */
export interface EffectiveNumbers {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** Formats that bite: `int32` says nothing beside bounds of its range. */
  readonly formats: readonly string[];
}

/**
 * Takes inclusive and exclusive bounds together, and those of integers as whole numbers: `exclusiveMaximum: 5` is
 * `maximum: 4` then (reference, "breaking changes", section 3.6, "Bounds").
 */
export function effectiveNumbers(form: NumberForm, areIntegers: boolean): EffectiveNumbers {
  const lower = stricter(form.minimum, form.exclusiveMinimum, (a, b) => a > b);
  const upper = stricter(form.maximum, form.exclusiveMaximum, (a, b) => a < b);
  const minimum = lower && (areIntegers ? wholeMinimum(lower) : lower.isExclusive ? undefined : lower.bound);
  const maximum = upper && (areIntegers ? wholeMaximum(upper) : upper.isExclusive ? undefined : upper.bound);
  const isKnownUnit = areIntegers && form.multipleOf !== undefined && Number.isInteger(1 / form.multipleOf);
  const idle = (format: string): boolean => isIdle(format, minimum, maximum);
  const range = areIntegers ? form.formats.map(integerRange).find((one) => one !== undefined) : undefined;
  return compact({
    minimum:
      minimum === undefined || (range !== undefined && minimum <= range[0])
        ? undefined
        : multiplePast(minimum, form.multipleOf, Math.ceil),
    maximum:
      maximum === undefined || (range !== undefined && maximum >= range[1])
        ? undefined
        : multiplePast(maximum, form.multipleOf, Math.floor),
    exclusiveMinimum: !areIntegers && lower?.isExclusive === true ? lower.bound : undefined,
    exclusiveMaximum: !areIntegers && upper?.isExclusive === true ? upper.bound : undefined,
    multipleOf: isKnownUnit ? undefined : form.multipleOf,
    formats: form.formats.filter((format) => !(areIntegers && idle(format)) && !isWide(format, areIntegers)),
  });
}

interface Limit {
  readonly bound: number;
  readonly isExclusive: boolean;
}

function stricter(
  inclusive: number | undefined,
  exclusive: number | undefined,
  isStricter: (a: number, b: number) => boolean,
): Limit | undefined {
  if (exclusive === undefined) return inclusive === undefined ? undefined : { bound: inclusive, isExclusive: false };
  if (inclusive !== undefined && isStricter(inclusive, exclusive)) return { bound: inclusive, isExclusive: false };
  return { bound: exclusive, isExclusive: true };
}

function wholeMinimum({ bound, isExclusive }: Limit): number {
  return isExclusive ? Math.floor(bound) + 1 : Math.ceil(bound);
}

function wholeMaximum({ bound, isExclusive }: Limit): number {
  return isExclusive ? Math.ceil(bound) - 1 : Math.floor(bound);
}

/** The bound that multiples of a whole number have: `minimum: 1` is `minimum: 5` for those of 5. */
function multiplePast(bound: number, unit: number | undefined, rounded: (count: number) => number): number {
  return unit !== undefined && Number.isInteger(unit) ? rounded(bound / unit) * unit : bound;
}

function isIdle(format: string, minimum: number | undefined, maximum: number | undefined): boolean {
  const range = integerRange(format);
  if (range === undefined || minimum === undefined || maximum === undefined) return false;
  // Bounds of the very range say no more than the format.
  return minimum >= range[0] && maximum <= range[1] && (minimum > range[0] || maximum < range[1]);
}

/** Formats that say no more than the type, and those of texts. */
function isWide(format: string, areIntegers: boolean): boolean {
  return format === "number" || (areIntegers && format === "integer") || formatOf(format)?.kind === "string";
}
