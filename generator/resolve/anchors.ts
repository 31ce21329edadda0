import type { JsonValue } from "../load/loaded-document.ts";
import { pointerToken } from "./pointer.ts";

/**
 * The places of a file that have a name of their own: `#name` for `$anchor` and `$dynamicAnchor`, the identifier itself
 * for `$id` (JSON Schema 2020-12, core, sections 8.2.1 and 8.2.2).
 */
export function collectAnchors(value: JsonValue): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<object>();
  function walk(node: JsonValue, pointer: string): void {
    if (node === null || typeof node !== "object" || seen.has(node)) return;
    seen.add(node);
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== "string") walk(child, `${pointer}/${pointerToken(key)}`);
      else if (key === "$anchor" || key === "$dynamicAnchor") keep(`#${child}`, pointer);
      else if (key === "$id" && pointer !== "") keep(child.replace(/#$/, ""), pointer);
    }
  }
  function keep(name: string, pointer: string): void {
    if (!found.has(name)) found.set(name, pointer);
  }
  walk(value, "");
  return found;
}
