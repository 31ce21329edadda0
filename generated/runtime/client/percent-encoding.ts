// Copied from generator/runtime/client/percent-encoding.ts. Do not edit.

/** All but RFC 3986's unreserved characters, in runs, so that the halves of a surrogate pair stay together. */
const NOT_UNRESERVED = /[^\w.~-]+/g;

/**
 * Percent-encodes, as UTF-8, what the pattern finds; by default all but `A-Z a-z 0-9 - . _ ~`.
 *
 * `encodeURIComponent` is not it: it leaves `!'()*`, which are delimiters to some servers, and throws on a lone
 * surrogate, which becomes U+FFFD here, as in every URL (WHATWG Encoding, "UTF-8 encode").
 */
export function percentEncode(text: string, pattern: RegExp = NOT_UNRESERVED): string {
  return text.replace(pattern, (run) =>
    Array.from(new TextEncoder().encode(run), (byte) => `%${(byte + 256).toString(16).slice(1).toUpperCase()}`).join(
      "",
    ),
  );
}
