import type { JsonValue } from "../../../load/loaded-document.ts";
import { multipleOf } from "../../../runtime/mocks/schema/decimal.ts";
import { effectiveNumbers, type EffectiveNumbers } from "../form/effective-numbers.ts";
import { bounds, compareBound, reportBound } from "./compare-bounds.ts";
import { compareFormats } from "./compare-formats.ts";
import { keywordAt, type PairContext } from "./edit.ts";

/** Compares the keywords of numbers, as whole numbers where both sides take nothing else. */
export function compareNumbers(context: PairContext, areIntegers: boolean): void {
  const base = effectiveNumbers(context.base.number, areIntegers);
  const head = effectiveNumbers(context.head.number, areIntegers);
  compareLimit(context, base, head, false, areIntegers);
  compareLimit(context, base, head, true, areIntegers);
  compareMultiples(context, base.multipleOf, head.multipleOf);
  compareFormats(context, base.formats, head.formats, "number");
}

/** One end of the range: an inclusive bound that becomes an exclusive one is one edit. */
function compareLimit(
  context: PairContext,
  base: EffectiveNumbers,
  head: EffectiveNumbers,
  isUpper: boolean,
  areIntegers: boolean,
): void {
  const inclusive = isUpper ? "maximum" : "minimum";
  const exclusive = isUpper ? "exclusiveMaximum" : "exclusiveMinimum";
  const hints = (limit: number, isAbove: boolean): readonly number[] => {
    const step = isAbove ? 1 : -1;
    return areIntegers ? [limit + step, limit] : [limit + step, limit, limit + step / 2, limit + step / 100];
  };
  const swapped = [base, head].map((side) => (side[exclusive] === undefined ? inclusive : exclusive));
  const [old = inclusive, now = inclusive] = swapped;
  const before = base[old];
  const after = head[now];
  if (old === now || before === undefined || after === undefined) {
    compareBound(context, inclusive, base[inclusive], head[inclusive], hints);
    compareBound(context, exclusive, base[exclusive], head[exclusive], hints);
    return;
  }
  const isStricter = isUpper ? after < before : after > before;
  const narrows = isStricter || (after === before && now === exclusive);
  const bound = bounds.get(narrows ? now : old);
  if (bound === undefined) return;
  const how = narrows ? "set" : "unset";
  reportBound(context, bound, `${bound.stem}.${how}`, narrows ? "narrows" : "widens", {
    before,
    after,
    hints: () => [before, after, ...hints(narrows ? after : before, isUpper)],
  });
}

function compareMultiples(context: PairContext, before: number | undefined, after: number | undefined): void {
  if (before === after) return;
  const at = {
    base: keywordAt(context.base, (source) => source.bounds?.has("multipleOf") === true, "multipleOf"),
    head: keywordAt(context.head, (source) => source.bounds?.has("multipleOf") === true, "multipleOf"),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
  const hints = hintsOf(before, after, context);
  if (after === undefined) {
    context.report({
      ...at,
      id: "schema.multiple-of.removed",
      effect: "widens",
      says: `need not be a multiple of ${before} any more`,
      hints,
    });
  } else if (before === undefined) {
    context.report({
      ...at,
      id: "schema.multiple-of.added",
      effect: "narrows",
      says: `must now be a multiple of ${after}`,
      hints,
    });
  } else {
    const effect = multipleOf(after)(before) ? "widens" : multipleOf(before)(after) ? "narrows" : "incomparable";
    const says = `must now be a multiple of ${after} instead of ${before}`;
    context.report({ ...at, id: "schema.multiple-of.changed", effect, says, hints });
  }
}

/** Multiples of the one that are not of the other, inside the range where that is easy. */
function hintsOf(
  before: number | undefined,
  after: number | undefined,
  { base, head }: PairContext,
): readonly JsonValue[] {
  const start = Math.max(base.number.minimum ?? 0, head.number.minimum ?? 0);
  return [before ?? 1, after ?? 1].flatMap((step) => {
    const first = Math.ceil(start / step) * step;
    return [first + step, first, first + 2 * step];
  });
}
