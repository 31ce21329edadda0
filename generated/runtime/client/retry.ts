// Copied from generator/runtime/client/retry.ts. Do not edit.

import type { RetryOptions } from "./options.ts";

/**
 * Whether a request may be sent twice: its method (RFC 9110 section 9.2.2, and OpenAPI 3.2's `query`) or an idempotency
 * key makes that safe, and its body can be had again.
 */
function isRepeatable({ method, headers }: Request, body: unknown): boolean {
  const safe = /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/.test(method) || headers.has("idempotency-key");
  return safe && !(body instanceof ReadableStream);
}

/**
 * The wait that an answer asks for, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3),
 * and, where a rate limit was hit, `X-RateLimit-Reset`, which some APIs give in seconds left and some since the epoch.
 */
function askedDelay({ status, headers }: Response): number {
  const asked = headers.get("retry-after") ?? (status === 429 && headers.get("x-ratelimit-reset"));
  if (!asked) return NaN;
  const delay = Number(asked) * 1000;
  return delay < 1e12 ? delay : (delay || Date.parse(asked)) - Date.now();
}

/**
 * The wait before the attempt that follows this one, in milliseconds: what the answer asks for, else drawn below a
 * bound that doubles each time ("full jitter", so that clients that failed together do not return together).
 *
 * @returns `Infinity` where there should be no further attempt.
 */
export function retryDelay(
  request: Request,
  body: unknown,
  response: Response | undefined,
  attempt: number,
  options: number | RetryOptions = {},
): number {
  const { max = 2, baseDelayMs = 250, maxDelayMs = 10_000 } = typeof options === "number" ? { max: options } : options;
  const isTransient = !response || /408|429|50[234]/.test(`${response.status}`);
  const drawn = Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
  const delay = (response && askedDelay(response)) || drawn;
  const again = attempt <= max && isTransient && delay <= maxDelayMs && isRepeatable(request, body);
  return again ? Math.max(0, delay) : Infinity;
}

/** Waits, or returns early when the signal fires, which is the call's own. */
export function wait(delayMs: number, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener("abort", () => resolve(clearTimeout(timer)));
  });
}
