// Copied from specs/pivo/v1/sandbox/form-values.ts. Do not edit.

/** The pairs of a form: names and values. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const prefix = "base64 ";

/** Whether an intermediary has encoded the value of a field. */
export function isEncoded(value: string): boolean {
  return value.startsWith(prefix);
}

/** The text that a value stands for; undefined where what follows `base64 ` encodes no text in UTF-8. */
export function decodedValue(value: string): string | undefined {
  if (!isEncoded(value)) return value;
  try {
    const octets = Uint8Array.from(atob(value.slice(prefix.length)), (character) => character.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}

/** The fields of a form as they were meant; undefined where a value cannot be read. */
export function decodedPairs(pairs: Pairs): Pairs | undefined {
  const decoded: [string, string][] = [];
  for (const [name, value] of pairs) {
    const text = decodedValue(value);
    if (text === undefined) return undefined;
    decoded.push([name, text]);
  }
  return decoded;
}
