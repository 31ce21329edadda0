import { isRecord, type JsonRecord } from "./record.ts";

/**
 * The objects of a line: one, or those of an array, as Kong sends them together. `undefined` where it is no JSON.
 */
export function parseRecords(line: string): readonly JsonRecord[] | undefined {
  const start = line.charCodeAt(0);
  const isJson = start === 0x7b || start === 0x5b || /^\s*[{[]/.test(line);
  const value = isJson ? (parsed(line) ?? parsed(escaped(line))) : undefined;
  if (isRecord(value)) return [value];
  return Array.isArray(value) ? value.filter(isRecord) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** nginx writes `\x22` for what it escapes, unless its format asks for JSON. */
function escaped(line: string): string {
  return line.replaceAll(/\\x([0-9A-Fa-f]{2})/g, (_, code: string) => `\\u00${code}`);
}
