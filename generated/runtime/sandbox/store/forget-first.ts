// Copied from generator/runtime/sandbox/store/forget-first.ts. Do not edit.

/** Takes the oldest entry out of a map, in which they stand in the order of their making. */
export function forgetFirst(map: Map<string, unknown>): void {
  const first = map.keys().next();
  if (first.done !== true) map.delete(first.value);
}
