// Copied from generator/runtime/sandbox/exchange/sandbox-request.ts. Do not edit.

/** A request as the sandbox sees it: what both `fetch` and a server can give without making a `Request`. */
export interface SandboxRequest {
  /** In capitals. */
  readonly method: string;
  /** As it was sent: percent-encoded, beginning with `/`. */
  readonly path: string;
  /** What stands behind `?`, as it was sent; `""` where nothing does. */
  readonly query: string;
  readonly headers: RequestHeaders;
  /**
   * The origin that links in answers begin with: `https://sandbox.example`, without a slash at its end. What the
   * sandbox was told, else what the request was sent to.
   */
  readonly origin: string;
  /**
   * The octets of the body; empty where there is none. Reads them once, and gives the same ones afterwards.
   *
   * @throws BodyTooLargeError for more than the sandbox reads.
   */
  octets(): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
  /** Aborts when the caller no longer waits. */
  readonly signal?: AbortSignal;
}

/** The part of `Headers` that is read. Names are given in lower case. */
export interface RequestHeaders {
  /** The value, several joined by `, `; `null` where there is none. */
  get(name: string): string | null;
  /** All of them, names in lower case. */
  entries(): Iterable<[string, string]>;
}

export { BodyTooLargeError } from "../../mocks/parse/read-octets.ts";
