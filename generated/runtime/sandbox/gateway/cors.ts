// Copied from generator/runtime/sandbox/gateway/cors.ts. Do not edit.

/** Cross-origin resource sharing: every page may call the sandbox, as it might the platform. */
import type { RequestHeaders, SandboxRequest } from "../exchange/sandbox-request.ts";
import type { ResponseHeaders, SandboxResponse } from "../exchange/sandbox-response.ts";

/** The names that the platform lists, the two that it forgot, and those that clients of ours send. */
const allowedHeaders = [
  "origin",
  "x-requested-with",
  "accept",
  "content-type",
  "x-request-id",
  "x-session-id",
  "x-api-key",
  "x-authorization",
  "authorization",
  "if-none-match",
  "prefer",
];
const allowedMethods = ["GET", "PUT", "POST", "DELETE"];

/** What a page may read, beside what every page may. */
const exposedHeaders = [
  "etag",
  "link",
  "deprecation",
  "sunset",
  "retry-after",
  "x-request-id",
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
].join(", ");

/** A request asks for few headers: the rest of a longer list is not read. */
const mostAskedFor = 64;

/** A name of a header or a method (RFC 9110, section 5.6.2). */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;

/** The headers that come with every answer. */
export const corsHeaders: readonly (readonly [string, string])[] = [
  ["access-control-allow-origin", "*"],
  ["access-control-allow-headers", allowedHeaders.join(", ")],
  ["access-control-allow-methods", allowedMethods.join(", ")],
  ["access-control-allow-credentials", "true"],
  ["access-control-max-age", "3628800"],
];

/** Lets a page read the headers of the platform; a client that is no page has no use for the list. */
export function exposeHeaders(headers: ResponseHeaders, request: Pick<SandboxRequest, "headers">): void {
  if (request.headers.get("origin") !== null) headers.set("access-control-expose-headers", exposedHeaders);
}

/**
 * The answer to a browser that asks whether it may send a request: always yes, whatever it names. Undefined for any
 * other request, also an `OPTIONS` that is none of these (Fetch, section 4.9).
 */
export function preflight({ method, headers }: SandboxRequest): SandboxResponse | undefined {
  if (method !== "OPTIONS" || headers.get("origin") === null) return undefined;
  const wanted = headers.get("access-control-request-method");
  if (wanted === null) return undefined;
  const answer: ResponseHeaders = new Map(corsHeaders);
  answer.set("access-control-allow-methods", listWith(allowedMethods, [wanted]));
  answer.set("access-control-allow-headers", listWith(allowedHeaders, namesIn(headers)));
  // A page of the internet may call a sandbox on the developer's own machine only where the sandbox says so.
  if (headers.get("access-control-request-private-network") === "true") {
    answer.set("access-control-allow-private-network", "true");
  }
  answer.set("vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
  return { status: 204, headers: answer, body: null };
}

function namesIn(headers: RequestHeaders): readonly string[] {
  const names = headers.get("access-control-request-headers") ?? "";
  return names.split(",", mostAskedFor).map((name) => name.trim().toLowerCase());
}

function listWith(allowed: readonly string[], wanted: readonly string[]): string {
  return [...new Set([...allowed, ...wanted.filter((name) => token.test(name))])].join(", ");
}
