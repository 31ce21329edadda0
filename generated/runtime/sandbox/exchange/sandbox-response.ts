// Copied from generator/runtime/sandbox/exchange/sandbox-response.ts. Do not edit.

/** A response as the sandbox gives it: a server writes it, `fetch` makes a `Response` of it. */
export interface SandboxResponse {
  readonly status: number;
  /** Names as they are sent. Several values stand for several headers (`Set-Cookie`). */
  readonly headers: ResponseHeaders;
  readonly body: SandboxBody;
  /** A tester asked for it: the connection is cut, and no answer is sent. `fetch` rejects with a `TypeError`. */
  readonly isDropped?: boolean;
}

/** Headers by name, in lower case. */
export type ResponseHeaders = Map<string, string | readonly string[]>;

/** `null` for no body. A text is sent as UTF-8. */
export type SandboxBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>> | null;
