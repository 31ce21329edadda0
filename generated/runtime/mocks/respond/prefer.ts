// Copied from generator/runtime/mocks/respond/prefer.ts. Do not edit.

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

/** Reads the `Prefer` header. What it does not know it ignores, as the standard asks. */
export function preferenceOf(headers: Headers): Preference {
  const found = new Map<string, string>();
  for (const [, name = "", quoted, token = ""] of (headers.get("prefer") ?? "").matchAll(preference)) {
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

/** A name, and the value behind `=`: a quoted string or a token. */
const preference = /(?:^|[,;])\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g;
