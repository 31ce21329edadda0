import type { JsonValue } from "../../../load/loaded-document.ts";
import { effectiveNumbers } from "../form/effective-numbers.ts";
import type { Form } from "../form/form.ts";
import { findText } from "../pattern/find-text.ts";

/** Whether a list of values is all that a pattern or a range of whole numbers allows, too. */
export function isListedBy(values: readonly JsonValue[], form: Form): boolean {
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length === values.length) {
    const { patterns } = form.string;
    return patterns.length > 0 && findText(patterns, [`^(${texts.map(escaped).join("|")})$`]) === "none";
  }
  const numbers = values.filter((value) => typeof value === "number" && Number.isInteger(value));
  const { minimum, maximum } = effectiveNumbers(form.number, true);
  const isRange = numbers.length === values.length && minimum !== undefined && maximum !== undefined;
  return isRange && maximum - minimum + 1 === numbers.length;
}

/** A text as a pattern that only it matches. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
