import { isJsonArray, isJsonObject } from "../../runtime/mocks/schema/json-value.ts";

/** What recorders write in place of what must not be recorded; our own sandbox writes `REDACTED`. */
const mark =
  /REDACTED|[[<({](?:redacted|masked|filtered|removed|hidden|secret|sensitive|omitted)[\])>}]|\*{3}|•{3}|x{4,}[ -]?\d{2,4}$/i;

/** Whether a text is marked as redacted, as a whole or in a part: such a text counts as a valid value. */
export function isRedacted(text: string): boolean {
  return mark.test(text);
}

/** Whether a value, or a value inside it, is marked as redacted. */
export function holdsRedaction(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return isRedacted(value);
  if (depth > 32) return false;
  if (isJsonArray(value)) return value.some((item) => holdsRedaction(item, depth + 1));
  return isJsonObject(value) && Object.values(value).some((member) => holdsRedaction(member, depth + 1));
}
