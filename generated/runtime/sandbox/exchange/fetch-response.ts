// Copied from generator/runtime/sandbox/exchange/fetch-response.ts. Do not edit.

import { contentKind } from "../../mocks/parse/media-type.ts";
import type { ResponseHeaders, SandboxResponse } from "./sandbox-response.ts";

/** A response of the sandbox as `fetch` gives it. */
export function toFetchResponse({ status, headers, body }: SandboxResponse): Response {
  const fields: [string, string][] = [];
  for (const [name, value] of headers) {
    if (typeof value === "string") fields.push([name, value]);
    else for (const one of value) fields.push([name, one]);
  }
  return new Response(body, { status, headers: fields });
}

/** A response that a handler has made itself, as the sandbox sees it. Streams stay streams. */
export async function fromFetchResponse(response: Response): Promise<SandboxResponse> {
  const headers: ResponseHeaders = new Map(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers.set("set-cookie", cookies);
  const { status, body } = response;
  const isText = ["json", "xml", "text"].includes(contentKind(response.headers.get("content-type") ?? ""));
  return { status, headers, body: isText && body !== null ? await response.text() : body };
}
