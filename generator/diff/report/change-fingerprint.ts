import { hashOfText } from "../../diagnostics/fingerprint.ts";
import type { Change } from "../change.ts";

/**
 * What names a change in waivers: its kind, side, operation, place by names, and what was before and after. No lines and no
 * pointers, so that it survives unrelated edits, and no order of members.
 *
 * @returns 32 hexadecimal digits.
 */
export function changeFingerprint(change: Change, product: string | undefined): string {
  const { id, side, operation, place, before, after } = change;
  const at = operation === undefined ? (product ?? null) : `${operation.method} ${operation.path}`;
  const parts = [id, side ?? null, at, place, before ?? null, after ?? null];
  return hashOfText(JSON.stringify(parts, ordered));
}

/** Members in the order of their names: the same object, the same text. */
function ordered(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
