/** The headers of a message as a recording tells them. */
export interface TrafficHeaders {
  /** The value of a header, several of them joined; names in lower case. */
  get(name: string): string | null;
  /** In lower case, each once, without the pseudo headers of HTTP/2. */
  readonly names: readonly string[];
  /** Whether all headers were recorded: only then can one be missed. */
  readonly isWhole: boolean;
}

/** Makes headers of pairs, in any case. */
export function trafficHeaders(
  pairs: Iterable<readonly [name: string, value: string]>,
  isWhole: boolean,
): TrafficHeaders {
  const values = new Map<string, string>();
  for (const [given, value] of pairs) {
    const name = given.toLowerCase();
    // HTTP/2 sends method, path and status as headers, which they are not (RFC 9113, section 8.3).
    if (name === "" || name.startsWith(":")) continue;
    const before = values.get(name);
    const separator = name === "cookie" ? "; " : ", ";
    values.set(name, before === undefined ? value : before + separator + value);
  }
  return { get: (name) => values.get(name) ?? null, names: [...values.keys()], isWhole };
}

/** The same headers with one more, unless they have it. */
export function withHeader(headers: TrafficHeaders, name: string, value: string): TrafficHeaders {
  if (headers.get(name) !== null) return headers;
  return {
    get: (asked) => (asked === name ? value : headers.get(asked)),
    names: [...headers.names, name],
    isWhole: headers.isWhole,
  };
}

/** Whether the headers say that there is no body: RFC 9112, section 6. */
export function saysEmpty(headers: TrafficHeaders): boolean {
  return headers.get("content-length") === "0";
}

/** Whether the headers say that there is a body. */
export function saysBody(headers: TrafficHeaders): boolean {
  return headers.get("transfer-encoding") !== null || Number(headers.get("content-length") ?? 0) > 0;
}
