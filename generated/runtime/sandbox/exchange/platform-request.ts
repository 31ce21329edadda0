// Copied from generator/runtime/sandbox/exchange/platform-request.ts. Do not edit.

import type { SandboxRequest } from "./sandbox-request.ts";

/** Makes the `Request` that a handler asks for; `octets` are those of its body, where they were read. */
export function toPlatformRequest(request: SandboxRequest, octets: Uint8Array<ArrayBuffer> | undefined): Request {
  const { method, path, query, origin, signal } = request;
  const headers = new Headers();
  for (const [name, value] of request.headers.entries()) headers.append(name, value);
  const canHaveBody = method !== "GET" && method !== "HEAD";
  return new Request(`${origin}${path}${query === "" ? "" : `?${query}`}`, {
    method,
    headers,
    ...(canHaveBody && octets !== undefined && octets.byteLength > 0 && { body: octets }),
    ...(signal !== undefined && { signal }),
  });
}
