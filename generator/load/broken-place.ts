import { bounds, type BoundBroken } from "./bounds.ts";
import type { JsonValue } from "./loaded-document.ts";

/**
 * The JSON pointer of the first value that breaks a bound: the one that is too deep, that stands inside itself, or the
 * innermost one that holds too much. Walks as the bound was measured, each shared part once.
 */
export function brokenPlace(value: JsonValue, broken: BoundBroken): string {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  let place: string | undefined;
  function size(node: JsonValue, tokens: readonly string[]): number {
    if (node === null || typeof node !== "object" || place !== undefined) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const isBroken = open.has(node) || (broken === "depth" && tokens.length > bounds.depth);
    if (isBroken) place = pointerOf(tokens);
    if (isBroken) return 1;
    open.add(node);
    let total = 1;
    for (const [key, child] of Object.entries(node)) total += size(child, [...tokens, key]);
    open.delete(node);
    sizes.set(node, total);
    if (broken === "values" && total > bounds.values) place ??= pointerOf(tokens);
    return total;
  }
  size(value, []);
  return place ?? "";
}

function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
