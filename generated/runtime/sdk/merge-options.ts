// Copied from generator/runtime/sdk/merge-options.ts. Do not edit.

/**
 * Merges options deeply into a new object, the later over the earlier: objects member by member, so that a global
 * `x-api-key` and a per-call `x-authorization` go together; everything else as a whole. `undefined` changes nothing.
 */
export function mergeOptions<Options extends object>(...layers: readonly (object | undefined)[]): Options;
export function mergeOptions(...layers: readonly (object | undefined)[]): object {
  const merged = new Map<string, unknown>();
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer ?? {})) {
      const earlier = merged.get(key);
      if (isPlain(value)) merged.set(key, isPlain(earlier) ? mergeOptions(earlier, value) : mergeOptions(value));
      else if (value !== undefined) merged.set(key, value);
    }
  }
  // `fromEntries` defines members, so that one called `__proto__` stays a member.
  return Object.fromEntries(merged);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
