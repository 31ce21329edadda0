// Copied from generator/runtime/sandbox/gateway/rate-limit-headers.ts. Do not edit.

import type { ResponseHeaders } from "../exchange/sandbox-response.ts";

/** What an application has left of its day. */
export interface RateLimitState {
  /** Requests a day. */
  readonly limit: number;
  readonly remaining: number;
  /** When the next day begins, in seconds since 1970. */
  readonly resetSeconds: number;
}

/**
 * Tells what is left of the day, in the headers of the platform. Its rules have them on status 429 only; a sandbox may
 * be told to send them always. An endless limit is not told: there is no number for it.
 */
export function setRateLimitHeaders(headers: ResponseHeaders, state: RateLimitState): void {
  if (!Number.isFinite(state.limit)) return;
  headers.set("x-ratelimit-limit", String(state.limit));
  headers.set("x-ratelimit-remaining", String(state.remaining));
  headers.set("x-ratelimit-reset", String(state.resetSeconds));
}
