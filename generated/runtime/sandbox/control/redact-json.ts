// Copied from generator/runtime/sandbox/control/redact-json.ts. Do not edit.

import { holdsCredential, isCredentialName, mentionsCredential, redacted } from "./credential-names.ts";

/** Text with its credentials taken out. */
export interface RedactedText {
  readonly text: string;
  /** The text could not be read to its end, and what is left of it mentions credentials: it should not be shown. */
  readonly isDoubtful: boolean;
}

/**
 * Strings, signs and whatever stands between them. Each character belongs to one token, also in a text that is none.
 */
const token = /"(?:[^"\\]|\\[^])*"?|[{}[\]:,]|\s+|[^\s"{}[\]:,]+/g;

/**
 * Redacts the members of a JSON text that are credentials, as deep as they stand. The rest of the text stays as it was
 * sent, so it need not be valid, or whole.
 */
export function redactJson(text: string): RedactedText {
  const tokens = text.match(token) ?? [];
  const shown: string[] = [];
  let rest = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const value = memberValue(tokens, index);
    const name = textOf(tokens[index] ?? "");
    if (value !== undefined && isCredentialName(name)) {
      shown.push(...tokens.slice(index, value), `"${redacted}"`);
      index = endOfValue(tokens, value) - 1;
    } else {
      const one = tokens[index] ?? "";
      shown.push(one.startsWith('"') && holdsCredential(name) ? `"${redacted}"` : one);
      rest += one;
    }
  }
  return { text: shown.join(""), isDoubtful: !isJson(text) && mentionsCredential(rest) };
}

/** Where the value begins whose name is the token at `index`; undefined where that is no name. */
function memberValue(tokens: readonly string[], index: number): number | undefined {
  if (tokens[index]?.startsWith('"') !== true) return undefined;
  const colon = nextIndex(tokens, index + 1);
  return tokens[colon] === ":" ? nextIndex(tokens, colon + 1) : undefined;
}

function nextIndex(tokens: readonly string[], from: number): number {
  let index = from;
  while (tokens[index]?.trim() === "") index += 1;
  return index;
}

/** The index behind a value: behind its last bracket, where it has members or items. */
function endOfValue(tokens: readonly string[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const one = tokens[index] ?? "";
    if (one === "{" || one === "[") depth += 1;
    if (one === "}" || one === "]") depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}

/** What a token says: without its quotes and escapes, where it has any. */
function textOf(one: string): string {
  if (!one.includes("\\")) return one.replaceAll('"', "");
  try {
    return String(JSON.parse(one));
  } catch {
    return one;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
