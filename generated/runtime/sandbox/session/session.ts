// Copied from generator/runtime/sandbox/session/session.ts. Do not edit.

import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { State } from "./state.ts";

/** The data that one application and one `x-session-id` work on. No other session sees it. */
export interface Session {
  /** The id of the application. */
  readonly application: string;
  /** The value of `x-session-id`; `default` where a request has none. */
  readonly id: string;
  readonly state: State;
  /** The session's time in milliseconds since 1970: the sandbox's clock, moved by what a tester has set. */
  now(): number;
  /** Ids that are new in this session: the same calls in a new session of the same seed get the same ones. */
  readonly ids: SessionIds;
  /** The answer that a tester has ordered for the next request, which this call uses up. */
  takeForced(request: ForcedMatch): ForcedAnswer | undefined;
}

/** Makes ids from the session's seed, counter and time. */
export interface SessionIds {
  /** A time-based UUID (version 1), as payments and bookings have. */
  timeUuid(): string;
  /** A random UUID (version 4). */
  uuid(): string;
  /** Decimal digits, the first not 0. */
  digits(length: number): string;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
}

/** What an order for a forced answer is compared with. */
export interface ForcedMatch {
  readonly method: string;
  /** As the catalogue names it: `payments/v1`. */
  readonly product: string;
  readonly operation: string;
}

/** An answer that a tester has ordered. */
export interface ForcedAnswer {
  /** Waits before anything else, in milliseconds. */
  readonly latencyMs?: number;
  /** Takes the place of the answer; absent: only the latency counts, and the request is answered as ever. */
  readonly answer?: SandboxResponse;
}
