import type { Schema } from "../../../model/schema.ts";
import type { Edit, PairContext } from "./edit.ts";
import { keywordAt } from "./edit.ts";
import { isChecked, isFormatWithin } from "../inclusion/formats.ts";

/** Compares formats by the lattice of reference, "breaking changes", section 2, rule 7. */
export function compareFormats(
  context: PairContext,
  base: readonly string[],
  head: readonly string[],
  kind: "string" | "number",
): void {
  const isCheckedFormat = (format: string): boolean => isChecked(format, kind);
  const before = base.find((format) => !head.includes(format));
  const after = head.find((format) => !base.includes(format));
  if (before === undefined && after === undefined) return;
  const at = {
    base: formatAt(context, "base", before),
    head: formatAt(context, "head", after),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
  if (before === undefined && after !== undefined) {
    const effect = isCheckedFormat(after) ? "narrows" : "unknown";
    const level = effect === "unknown" && context.side === "response" ? { level: "info" as const } : {};
    context.report({
      ...at,
      id: "schema.format.added",
      effect,
      ...level,
      says: `must now have the format ${after}`,
      hints,
    });
  } else if (after === undefined && before !== undefined) {
    const effect = isCheckedFormat(before) ? "widens" : "unknown";
    const level = effect === "unknown" && context.side === "request" ? { level: "info" as const } : {};
    context.report({
      ...at,
      id: "schema.format.removed",
      effect,
      ...level,
      says: `need not have the format ${before} any more`,
      hints,
    });
  } else if (before !== undefined && after !== undefined) {
    const says = `must now have the format ${after} instead of ${before}`;
    context.report({
      ...at,
      id: "schema.format.changed",
      ...judgeChange(context, before, after, isCheckedFormat),
      says,
      hints,
    });
  }
}

const hints = [
  "text",
  "2024-02-30",
  "a b",
  "",
  4294967296,
  2147483648,
  -1,
  0.5,
  1e300,
  "2024-02-29",
  "2024-02-29T12:00:00Z",
] as const;

/** What nobody checks may or may not have been obeyed: what it leaves to the other side is not known. */
function judgeChange(
  { side }: PairContext,
  before: string,
  after: string,
  isCheckedFormat: (format: string) => boolean,
): Pick<Edit, "effect" | "level"> {
  if (isFormatWithin(before, after)) return { effect: "widens" };
  if (isFormatWithin(after, before)) return { effect: "narrows" };
  const [wasChecked, isNow] = [isCheckedFormat(before), isCheckedFormat(after)];
  if (wasChecked && isNow) return { effect: "incomparable" };
  if (!wasChecked && !isNow) return { effect: "unknown" };
  const hurts = wasChecked ? "response" : "request";
  return { effect: "unknown", level: side === hurts ? "breaking" : "warning" };
}

/** Some formats were written as content keywords. */
function formatAt(
  { base, head }: PairContext,
  side: "base" | "head",
  format: string | undefined,
): Edit["base"] & object {
  const has = (source: Schema): boolean =>
    source.format !== undefined && (format === undefined || source.format === format);
  return keywordAt(side === "base" ? base : head, has, "format");
}
