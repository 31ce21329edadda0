// Copied from generator/runtime/mocks/parse/percent.ts. Do not edit.

/** Takes percent-encoding off a text; undefined where it is malformed or no UTF-8. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The same in a query or a form, where a plus sign stands for a space. */
export function decodeForm(text: string): string | undefined {
  return decodePercent(text.replaceAll("+", " "));
}

/** A name and a value as they stand on the wire. */
export type Pair = readonly [name: string, value: string];

/** Splits `a=1&b=2`, still encoded; a part without `=` has an empty value. */
export function splitPairs(text: string, separator: string): readonly Pair[] {
  const parts = text.split(separator).map((part) => part.trim());
  return parts.filter((part) => part !== "").map(splitPair);
}

function splitPair(part: string): Pair {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}
