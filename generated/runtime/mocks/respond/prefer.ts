// Copied from generator/runtime/mocks/respond/prefer.ts. Do not edit.

import type { HeaderSource } from "../parse/request-source.ts";

/**
 * What a request prefers (RFC 7240), in the words that Prism made common:
 * `Prefer: code=404, example=unknown-account, dynamic=true`.
 */
export interface Preference {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of the example to answer with. */
  readonly example?: string;
  /** Examples are left aside: the body is made from its schema. */
  readonly dynamic: boolean;
}

const none: Preference = { dynamic: false };

/** Reads the `Prefer` header. What it does not know it ignores, as the standard asks. */
export function preferenceOf(headers: HeaderSource): Preference {
  const text = headers.get("prefer");
  if (text === null) return none;
  const found = new Map<string, string>();
  for (const [, name = "", quoted, token = ""] of text.matchAll(preference)) {
    const key = name.toLowerCase();
    // Of several preferences of one name the first counts.
    if (!found.has(key)) found.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
  }
  const code = Number(found.get("code"));
  const example = found.get("example");
  return {
    ...(Number.isInteger(code) && code >= 200 && code <= 599 && { code }),
    ...(example !== undefined && { example }),
    dynamic: found.get("dynamic") === "true",
  };
}

/**
 * What a `Prefer` header says besides the preferences that are for mocks: a document that declares the header itself
 * knows nothing of those. `null` where nothing is left.
 */
export function ownPreferences(text: string): string | null {
  const left = Array.from(text.matchAll(preference), ([whole, name = ""]) => ({ whole, name: name.toLowerCase() }))
    .filter(({ name }) => !forMocks.has(name))
    .map(({ whole }) => whole.replace(/^[,;\s]+/, ""));
  return left.length === 0 ? null : left.join(", ");
}

const forMocks: ReadonlySet<string> = new Set(["code", "example", "dynamic"]);

/** A name, and the value behind `=`: a quoted string or a token. */
const preference = /(?:^|[,;])\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;
