import type { Form } from "../form/form.ts";
import type { SchemaPolicy } from "./edit.ts";

/**
 * Whether a property was marked `deprecated` and its `x-sunset` has passed, so that it may go: reference, "breaking
 * changes", section 1.3.
 */
export function isSunset(form: Form, { today, removeDeprecatedWithoutDate }: SchemaPolicy): boolean {
  if (!form.sources.some(({ deprecated }) => deprecated === true)) return false;
  const date = form.sources.map(({ others }) => others?.get("x-sunset")).find((value) => typeof value === "string");
  if (date === undefined) return removeDeprecatedWithoutDate;
  return today !== undefined && date <= today;
}
