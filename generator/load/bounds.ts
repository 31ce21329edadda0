import type { JsonValue } from "./loaded-document.ts";

/** Bounds that keep a hostile document from taking the machine: far above any real document. */
export const bounds = {
  /** Levels of nesting. */
  depth: 400,
  /** Values after alias expansion. */
  values: 10_000_000,
  /** Bytes of one file. */
  bytes: 128 * 1024 * 1024,
  /** Files of one document. */
  files: 5_000,
} as const;

export type BoundBroken = "depth" | "values" | "cycle";

/**
 * Walks a value as its reader would, counting shared parts (YAML aliases) as often as they stand in it, but visiting each
 * once. Gives the first bound that it breaks.
 *
 * @param isTree The value comes from JSON, where nothing is shared: no part has to be remembered.
 */
export function brokenBound(value: JsonValue, isTree = false): BoundBroken | undefined {
  return isTree ? brokenBoundOfTree(value) : brokenBoundOfGraph(value);
}

function brokenBoundOfTree(value: JsonValue): BoundBroken | undefined {
  let count = 0;
  function broken(node: JsonValue, depth: number): BoundBroken | undefined {
    count += 1;
    if (count > bounds.values) return "values";
    if (node === null || typeof node !== "object") return undefined;
    if (depth > bounds.depth) return "depth";
    for (const child of Object.values(node)) {
      const bound = broken(child, depth + 1);
      if (bound !== undefined) return bound;
    }
    return undefined;
  }
  return broken(value, 0);
}

function brokenBoundOfGraph(value: JsonValue): BoundBroken | undefined {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  let broken: BoundBroken | undefined;
  function size(node: JsonValue, depth: number): number {
    if (node === null || typeof node !== "object" || broken !== undefined) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) broken = "cycle";
    else if (depth > bounds.depth) broken = "depth";
    if (broken !== undefined) return 1;
    open.add(node);
    let total = 1;
    for (const child of Object.values(node)) total += size(child, depth + 1);
    open.delete(node);
    sizes.set(node, total);
    if (total > bounds.values) broken = "values";
    return total;
  }
  size(value, 0);
  return broken;
}
