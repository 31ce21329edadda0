// Copied from generator/runtime/sandbox/applications/equal-in-constant-time.ts. Do not edit.

/** Compares two texts without telling, by the time it takes, where they differ. Their length may be known. */
export function equalInConstantTime(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
