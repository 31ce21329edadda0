import { multipleOf } from "../../../runtime/mocks/schema/decimal.ts";
import { integerRange } from "../../../runtime/mocks/schema/formats/formats.ts";
import { effectiveNumbers } from "../form/effective-numbers.ts";
import { effectiveStrings } from "../form/effective-strings.ts";
import type { NumberForm, StringForm } from "../form/form.ts";
import { findText } from "../pattern/find-text.ts";
import { textLengthOf } from "../pattern/text-length.ts";
import { isFormatWithin } from "./formats.ts";

/** Whether every number that satisfies one satisfies the other; `false` where that is not proven. */
export function areNumbersWithin(inner: NumberForm, outer: NumberForm, areIntegers: boolean): boolean {
  const [a, b] = [effectiveNumbers(inner, areIntegers), effectiveNumbers(outer, areIntegers)];
  const range = a.formats.map(integerRange).find((one) => one !== undefined);
  const least = Math.max(a.minimum ?? range?.[0] ?? -Infinity, a.exclusiveMinimum ?? -Infinity);
  const greatest = Math.min(a.maximum ?? range?.[1] ?? Infinity, a.exclusiveMaximum ?? Infinity);
  return (
    least >= (b.minimum ?? -Infinity) &&
    greatest <= (b.maximum ?? Infinity) &&
    isPast(least, b.exclusiveMinimum, a.exclusiveMinimum, 1) &&
    isPast(greatest, b.exclusiveMaximum, a.exclusiveMaximum, -1) &&
    (b.multipleOf === undefined || (a.multipleOf !== undefined && multipleOf(b.multipleOf)(a.multipleOf))) &&
    b.formats.every(
      (wide) => a.formats.some((narrow) => isFormatWithin(narrow, wide)) || isInRange(wide, least, greatest),
    )
  );
}

function isPast(bound: number, exclusive: number | undefined, own: number | undefined, sign: 1 | -1): boolean {
  if (exclusive === undefined) return true;
  return sign * bound > sign * exclusive || (own !== undefined && sign * own >= sign * exclusive);
}

function isInRange(format: string, least: number, greatest: number): boolean {
  const range = integerRange(format);
  return range !== undefined && least >= range[0] && greatest <= range[1];
}

/** Whether every text that satisfies one satisfies the other; `false` where that is not proven. */
export function areTextsWithin(inner: StringForm, outer: StringForm): boolean {
  const [a, b] = [inner, effectiveStrings(outer)];
  const lengths = a.patterns.map(textLengthOf);
  const least = Math.max(a.minLength ?? 0, ...lengths.map(({ min }) => min));
  const greatest = Math.min(a.maxLength ?? Infinity, ...lengths.map(({ max }) => max));
  return (
    least >= (b.minLength ?? 0) &&
    greatest <= (b.maxLength ?? Infinity) &&
    b.formats.every((wide) => a.formats.some((narrow) => isFormatWithin(narrow, wide))) &&
    (b.contentEncoding === undefined || a.contentEncoding === b.contentEncoding) &&
    (b.contentMediaType === undefined || a.contentMediaType === b.contentMediaType) &&
    (b.contentSchema === undefined || a.contentSchema === b.contentSchema) &&
    b.patterns.every((pattern) => a.patterns.includes(pattern) || findText(a.patterns, [pattern]) === "none")
  );
}
