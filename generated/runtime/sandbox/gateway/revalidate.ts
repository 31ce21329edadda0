// Copied from generator/runtime/sandbox/gateway/revalidate.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { etagOf, isNotModified } from "./etag.ts";

/** What a body is told by; a response without one does not tell it (RFC 9110, section 15.4.5). */
const headersOfBody = new Set([
  "content-type",
  "content-length",
  "content-encoding",
  "content-language",
  "content-range",
]);

/**
 * Gives a successful answer its `ETag`, where it has none of its own, and answers 304 in its place to a client that has
 * it already. Streams and blobs are not read for a tag.
 */
export function revalidate(request: SandboxRequest, response: SandboxResponse): SandboxResponse {
  const { body, headers, status } = response;
  if (status < 200 || status > 299 || status === 204) return response;
  const etag =
    headers.get("etag") ?? (typeof body === "string" || body instanceof Uint8Array ? etagOf(body) : undefined);
  if (typeof etag !== "string") return response;
  headers.set("etag", etag);
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead || !isNotModified(request.headers.get("if-none-match"), etag)) return response;
  const kept = [...headers].filter(([name]) => !headersOfBody.has(name));
  return { ...response, status: 304, headers: new Map(kept), body: null };
}
