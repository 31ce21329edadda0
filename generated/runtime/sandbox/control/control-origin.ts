// Copied from generator/runtime/sandbox/control/control-origin.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";

/**
 * Whether a page in a browser may use the control. It asks for no key, so that any page in the world could reset the
 * sandbox of whoever opens it: only pages of this machine, and of the sandbox's own origin, may.
 */
export function mayUseControl({ headers, origin }: SandboxRequest): boolean {
  const sent = headers.get("origin");
  if (sent === null) return headers.get("sec-fetch-site") !== "cross-site";
  return sent === origin || /^https?:\/\/(?:localhost|[\w-]+\.localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(sent);
}

/** Lets the page that has sent the request read the answer. */
export function allowOrigin({ headers }: SandboxRequest, response: SandboxResponse): SandboxResponse {
  response.headers.set("vary", "Origin");
  const origin = headers.get("origin");
  if (origin !== null) response.headers.set("access-control-allow-origin", origin);
  return response;
}

/** What the answer to a preflight has beside that. */
export function allowPreflight({ headers }: SandboxRequest, response: SandboxResponse): void {
  if (headers.get("access-control-request-method") === null) return;
  response.headers.set("access-control-allow-methods", response.headers.get("allow") ?? "");
  response.headers.set("access-control-allow-headers", "content-type, x-api-key, x-session-id");
}
