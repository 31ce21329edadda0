import type { Fetch } from "../../generated/runtime/client/index.ts";

/** A request as it went over the wire. */
export interface SentRequest {
  readonly method: string;
  /** With the query as it was written. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; `undefined` where nothing was sent. */
  readonly body: unknown;
}

/** A `fetch` that keeps what it is asked for, and answers each request with the same body. */
export function recordingFetch(answer: unknown = []): { readonly fetch: Fetch; readonly sent: readonly SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (request) => {
    const { method, url } = request;
    const text = await request.text();
    const isJson = request.headers.get("content-type") === "application/json";
    const body: unknown = isJson ? JSON.parse(text) : text || undefined;
    sent.push({ method, url, headers: Object.fromEntries(request.headers), body });
    return Response.json(answer);
  };
  return { fetch, sent };
}
