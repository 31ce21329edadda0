import type { Schema } from "../../../model/schema.ts";
import type { ArrayForm } from "../form/form.ts";
import { itemAt } from "../form/meet-arrays.ts";

/** Whether what one schema accepts another accepts as well; `undefined` accepts everything. */
export type Ask = (inner: Schema | undefined, outer: Schema | undefined) => boolean;

/** Whether every array that satisfies one satisfies the other; `false` where that is not proven. */
export function areArraysWithin(a: ArrayForm, b: ArrayForm, ask: Ask): boolean {
  const greatest = a.maxItems ?? Infinity;
  if ((a.minItems ?? 0) < (b.minItems ?? 0) || greatest > (b.maxItems ?? Infinity)) return false;
  if (b.isUnique && !a.isUnique && greatest > 1) return false;
  if (b.unevaluated !== undefined) return false;
  const length = Math.max(a.prefix.length, b.prefix.length);
  for (let index = 0; index < length && index < greatest; index += 1) {
    if (!ask(itemAt(a, index), itemAt(b, index))) return false;
  }
  if (greatest > length && !ask(a.items, b.items)) return false;
  return b.contains.every(
    (wanted) =>
      (wanted.min === 0 && wanted.max === undefined) ||
      a.contains.some((has) => {
        const hasEnough = wanted.min === 0 || (has.min >= wanted.min && ask(has.schema, wanted.schema));
        const hasFew = wanted.max === undefined || (has.max !== undefined && has.max <= wanted.max);
        return hasEnough && hasFew && (wanted.max === undefined || ask(wanted.schema, has.schema));
      }) ||
      (wanted.max === undefined &&
        (a.minItems ?? 0) >= wanted.min &&
        a.prefix.length === 0 &&
        ask(a.items, wanted.schema)),
  );
}
