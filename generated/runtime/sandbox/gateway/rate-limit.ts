// Copied from generator/runtime/sandbox/gateway/rate-limit.ts. Do not edit.

import type { Platform } from "../behaviour/platform.ts";
import type { Application, Awaitable, Store } from "../store/store.ts";
import { createCalendar } from "./calendar.ts";
import type { RateLimitState } from "./rate-limit-headers.ts";

/** Counts one request of an application, unless its day is used up. */
export type RateLimit = (application: Application, nowMs: number) => Awaitable<RateLimitResult>;

/** Whether a request is within the limit, and what is left after it. Requests that are not accepted do not count. */
export interface RateLimitResult extends RateLimitState {
  readonly accepted: boolean;
}

export interface RateLimitOptions {
  readonly store: Pick<Store, "countRequest">;
  readonly platform: Pick<Platform, "requestsPerDay" | "timeZone">;
  /**
   * Takes the place of the platform's limit. `Infinity`: nothing is counted. An application's own limit goes before.
   */
  readonly requestsPerDay?: number;
}

/**
 * The platform's limit of requests a day, over all products together. A day begins at midnight of the platform's time
 * zone, also where clocks are put forward or back.
 *
 * @throws RangeError for a time zone that does not exist.
 */
export function createRateLimit({ store, platform, requestsPerDay }: RateLimitOptions): RateLimit {
  const dayAt = createCalendar(platform.timeZone);
  const usual = requestsPerDay ?? platform.requestsPerDay;
  return (application, nowMs) => {
    const limit = application.requestsPerDay ?? usual;
    const { name, untilMs } = dayAt(nowMs);
    const resetSeconds = Math.ceil(untilMs / 1000);
    if (limit === Infinity) return { accepted: true, limit, remaining: limit, resetSeconds };
    const counted = store.countRequest(application.id, name, limit);
    return counted instanceof Promise
      ? counted.then((count) => resultOf(count, limit, resetSeconds))
      : resultOf(counted, limit, resetSeconds);
  };
}

function resultOf(count: number | undefined, limit: number, resetSeconds: number): RateLimitResult {
  return { accepted: count !== undefined, limit, remaining: limit - (count ?? limit), resetSeconds };
}
