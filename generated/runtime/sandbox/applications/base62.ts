// Copied from generator/runtime/sandbox/applications/base62.ts. Do not edit.

/** Digits, then capitals, then small letters. */
export const base62Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A whole number in base 62, with zeros before it. */
export function base62(value: number, length: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = base62Characters.charAt(rest % 62) + text;
  return text.padStart(length, "0");
}
