// Copied from generator/runtime/mocks/schema/keywords/string.ts. Do not edit.

import { compilePattern } from "../../pattern/compile-pattern.ts";
import { formatOf } from "../formats/formats.ts";
import { isOctets, sizeOf } from "../json-value.ts";
import type { Keyword } from "../keyword.ts";
import { fail } from "../run.ts";

/** `minLength` and `maxLength` (validation 6.3.1, 6.3.2), in code points; of octets, their number. */
export const stringLength: Keyword = (schema) => {
  const { minLength = 0, maxLength = Infinity } = schema;
  if (schema.minLength === undefined && schema.maxLength === undefined) return undefined;
  const tooShort = `must be at least ${minLength} ${minLength === 1 ? "character" : "characters"} long`;
  const tooLong = `must be at most ${maxLength} ${maxLength === 1 ? "character" : "characters"} long`;
  return (value, run) => {
    if (typeof value !== "string" && !isOctets(value)) return true;
    const units = typeof value === "string" ? value.length : sizeOf(value);
    // A code point is one or two code units: they are counted only where that decides.
    const clear = typeof value !== "string" || (units >= 2 * minLength && units <= maxLength);
    const length = clear ? units : codePoints(value);
    if (length < minLength) return fail(run, "minLength", tooShort);
    return length <= maxLength || fail(run, "maxLength", tooLong);
  };
};

/** `pattern` (validation 6.3.3): not anchored. */
export const pattern: Keyword = (schema) => {
  if (schema.pattern === undefined) return undefined;
  const source = schema.pattern;
  let matches: ((text: string) => boolean) | undefined;
  return (value, run) => {
    if (typeof value !== "string") return true;
    matches ??= compilePattern(source);
    return matches(value) || fail(run, "pattern", `must match the pattern ${source}`);
  };
};

/** `format` (validation 7) as an assertion. A format that is not known asserts nothing. */
export const format: Keyword = (schema, compiler) => {
  if (schema.format === undefined || !compiler.assertFormats) return undefined;
  const known = formatOf(schema.format);
  if (known === undefined) return undefined;
  const message = `must be a valid ${schema.format}`;
  if (known.kind === "number")
    return (value, run) => typeof value !== "number" || known.accepts(value) || fail(run, "format", message);
  return (value, run) => typeof value !== "string" || known.accepts(value) || fail(run, "format", message);
};

/** The number of code points; a lone surrogate counts as one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}
