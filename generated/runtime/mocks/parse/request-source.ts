// Copied from generator/runtime/mocks/parse/request-source.ts. Do not edit.

import { readOctets } from "./read-octets.ts";

/** What is read of a request: so little that it can be had without a `Request`. */
export interface RequestSource {
  /** In capitals. */
  readonly method: string;
  /** As it was sent: percent-encoded, beginning with `/`. */
  readonly path: string;
  /** What stands behind `?`, as it was sent; `""` where nothing does. */
  readonly query: string;
  readonly headers: HeaderSource;
  /**
   * The octets of the body; none where there is no body.
   *
   * @throws BodyTooLargeError for more than may be read.
   */
  octets(): Octets | Promise<Octets>;
}

type Octets = Uint8Array<ArrayBuffer>;

/** The part of `Headers` that is read; names are in lower case. */
export interface HeaderSource {
  get(name: string): string | null;
}

/** A `Request` as a source. Its body is read when it is asked for, `maxBodySize` octets of it at most. */
export function sourceOfRequest(request: Request, maxBodySize: number): RequestSource {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search.slice(1),
    headers: request.headers,
    octets: () => readOctets(request.body, maxBodySize),
  };
}
