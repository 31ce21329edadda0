import { visibleText } from "../../source-text/visible-text.ts";
import { looksSecret } from "./secret-shape.ts";

/** Names that are longer are not shown, in characters. */
const longestName = 48;

/**
 * A name as a recording has it, of a header, a parameter or a member. Clients put tokens and account numbers there too:
 * then only its length is shown.
 */
export function safeName(name: string): string {
  const isShown =
    name.length > 0 && name.length <= longestName && /^[\p{L}\p{N}_$@.:[\]()*!-]+$/u.test(name) && !looksSecret(name);
  return isShown ? visibleText(name) : `(a name of ${name.length} characters)`;
}

/** Whether a segment of a path is a word and no value: letters, at most two digits at its end; or a version. */
const word = /^(?:[a-z]{1,24}(?:[_.-][a-z]{1,24}){0,4}\d{0,2}|v\d{1,3})$/i;

/**
 * A path that no document has, with all that may be a value left out: `/v1/accounts/{}/balances`. Two requests that
 * differ only in their values have the same.
 */
export function pathShape(segments: readonly string[], isKnown: (segment: string) => boolean): string {
  const shown = segments
    .slice(0, 12)
    .map((segment) => (isKnown(segment) || (word.test(segment) && !looksSecret(segment)) ? segment : "{}"));
  return `/${shown.join("/")}${segments.length > 12 ? "/..." : ""}`;
}

/** A method as a recording has it: one that is no token of letters is not shown. */
export function safeMethod(method: string): string {
  return /^[A-Z]{1,16}$/.test(method) ? method : "(a method)";
}
