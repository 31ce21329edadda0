// Copied from generator/runtime/sandbox/exchange/plain-headers.ts. Do not edit.

import type { RequestHeaders } from "./sandbox-request.ts";

/** Headers as a caller of `fetch` may give them, read without a `Headers` being made. */
class PlainHeaders implements RequestHeaders {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  /** In the order of their names, as `Headers` has them. */
  entries(): Iterable<[string, string]> {
    return [...this.#values].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

const none: RequestHeaders = new PlainHeaders(new Map());

/** A name of a header (RFC 9110, section 5.6.2). */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** A value that is sent as it is: visible, without white space around it that `fetch` would take away. */
const visible = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * Reads the headers that `fetch` was given. Ordinary ones need no `Headers`, which costs more than reading them: an
 * object or pairs of texts, each name once.
 *
 * @throws TypeError for what `Headers` does not take.
 */
export function plainHeaders(init: HeadersInit | undefined): RequestHeaders {
  if (init === undefined) return none;
  const values = new Map<string, string>();
  for (const [name, value] of ordinaryPairs(init)) {
    const isOrdinary = typeof name === "string" && typeof value === "string" && token.test(name) && visible.test(value);
    const known = isOrdinary && name.toLowerCase();
    // The platform says how several values are joined, and what is wrong with all others.
    if (known === false || values.has(known)) return new Headers(init);
    values.set(known, value);
  }
  // An empty list may stand for headers of another kind.
  return values.size === 0 ? new Headers(init) : new PlainHeaders(values);
}

/** The pairs of a plain object or of a plain list; none for headers of any other kind. */
function ordinaryPairs(init: HeadersInit): Iterable<readonly unknown[]> {
  if (Array.isArray(init)) return init.every((pair) => Array.isArray(pair) && pair.length === 2) ? init : [];
  return Object.getPrototypeOf(init) === Object.prototype && !(Symbol.iterator in init) ? Object.entries(init) : [];
}
