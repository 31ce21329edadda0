import type { StringForm } from "./form.ts";
import { textLengthOf } from "../pattern/text-length.ts";
import { compact } from "./compact.ts";

const formatLengths: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ["date", { min: 10, max: 10 }],
  ["uuid", { min: 36, max: 36 }],
  ["date-time", { min: 20, max: Infinity }],
  ["time", { min: 9, max: Infinity }],
  ["ipv4", { min: 7, max: 15 }],
  ["ipv6", { min: 2, max: 45 }],
  ["email", { min: 3, max: Infinity }],
  ["uri", { min: 2, max: Infinity }],
]);

const known = new WeakMap<StringForm, StringForm>();

/** The keywords of texts without bounds that cannot bite: `minLength: 3` beside a pattern of length 8. */
export function effectiveStrings(form: StringForm): StringForm {
  if (form.minLength === undefined && form.maxLength === undefined) return form;
  let effective = known.get(form);
  if (effective === undefined) known.set(form, (effective = withoutIdleBounds(form)));
  return effective;
}

function withoutIdleBounds(form: StringForm): StringForm {
  const lengths = [
    ...form.patterns.map(textLengthOf),
    ...form.formats.flatMap((format) => formatLengths.get(format) ?? []),
  ];
  const min = Math.max(0, ...lengths.map((length) => length.min));
  const max = Math.min(Infinity, ...lengths.map((length) => length.max));
  const { minLength, maxLength } = form;
  return compact({
    ...form,
    minLength: minLength !== undefined && minLength > min ? minLength : undefined,
    maxLength: maxLength !== undefined && maxLength < max ? maxLength : undefined,
  });
}
