// Copied from generator/runtime/client/request-draft.ts. Do not edit.

/** A request in the making: what its parameters and credentials are put into. */
export interface RequestDraft {
  /** The path template, its parameters filled in one by one. */
  path: string;
  /** Texts to be joined by `&`. */
  readonly query: string[];
  readonly headers: Headers;
}

/**
 * Sets a header that has a value.
 *
 * @throws TypeError where it cannot be sent: it has a line break or another control character, or a character above
 * U+00FF. Up to there `fetch` sends ISO 8859-1, as RFC 9110 section 5.5 knows it; beyond, no encoding is agreed. The
 * value is not in the message, for it may be a credential.
 */
export function setHeader(headers: Headers, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (/[^\t -~\x80-\xff]/.test(value)) throw new TypeError(`bad header "${name}"`);
  headers.set(name, value);
}

/** Adds texts to the query of a URL. */
export function withQuery(url: string, query: readonly string[]): string {
  const text = query.filter(Boolean).join("&");
  return text ? url + (url.includes("?") ? "&" : "?") + text : url;
}

/**
 * The URL of a request: the target's path goes before the operation's, its query before the parameters'. A target that
 * is relative is so to the client's base URL, and this to the origin of the page. A user name in it is left out.
 *
 * @throws TypeError where a path segment is `.` or `..`, encoded or not: every URL parser takes those out and walks the
 * path (WHATWG URL, "double-dot URL path segment").
 */
export function draftedUrl(target: string | URL, baseUrl: string | URL, { path, query }: RequestDraft): string {
  // Some runtimes throw when asked for a location that they do not have.
  const base = `${baseUrl}`.replace(/^(?=\/)/, () => location.origin);
  const { origin, pathname, search } = new URL(target, base);
  if (/\/(\.|%2e){1,2}([/?]|$)/i.test(path)) throw new TypeError("dot segment in path");
  return new URL(withQuery(origin + pathname.replace(/\/+$/, "") + path, [search.slice(1), ...query])).href;
}
