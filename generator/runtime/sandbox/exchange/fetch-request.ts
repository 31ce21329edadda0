import { readOctets } from "../../mocks/parse/read-octets.ts";
import type { RequestHeaders, SandboxRequest } from "./sandbox-request.ts";

/** What a sandbox adds to what a `Request` says. */
export interface FetchRequestOptions {
  /** In octets. */
  readonly maxBodySize: number;
  /** Takes the place of the origin that the request was sent to. */
  readonly publicOrigin?: string;
}

/** A `Request` as the sandbox sees it. */
export class FetchRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  readonly origin: string;
  readonly signal: AbortSignal;
  readonly #request: Request;
  readonly #maxBodySize: number;
  #octets: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> | undefined;

  constructor(request: Request, { maxBodySize, publicOrigin }: FetchRequestOptions) {
    const { pathname, search, origin } = new URL(request.url);
    this.method = request.method;
    this.path = pathname;
    this.query = search.slice(1);
    this.headers = request.headers;
    this.origin = publicOrigin ?? origin;
    this.signal = request.signal;
    this.#request = request;
    this.#maxBodySize = maxBodySize;
  }

  octets(): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
    this.#octets ??= readOctets(this.#request.body, this.#maxBodySize);
    return this.#octets;
  }
}
