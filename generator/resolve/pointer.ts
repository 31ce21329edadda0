import type { JsonObject, JsonValue } from "../load/loaded-document.ts";

/** One token of a JSON pointer, escaped: RFC 6901, section 3. */
export function pointerToken(key: string | number): string {
  const text = String(key);
  return text.includes("~") || text.includes("/") ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}

/** The tokens of a JSON pointer, unescaped. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer names, or `undefined`. Own members only, so that `__proto__` names nothing. */
export function valueAt(value: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  let node: JsonValue | undefined = value;
  for (const token of tokens) {
    node = memberOf(node, token);
    if (node === undefined) return undefined;
  }
  return node;
}

/** An own member of an object, or an item of an array. */
export function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
  if (isArray(value)) return /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
  return value[key];
}

/** `Array.isArray` does not tell the compiler that what is no array is an object, where arrays are read-only. */
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}
