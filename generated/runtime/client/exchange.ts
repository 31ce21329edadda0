// Copied from generator/runtime/client/exchange.ts. Do not edit.

import type { CallDetails, ClientError } from "./client-error.ts";
import type { Hooks } from "./hooks.ts";
import type { Answer, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/** The input of an operation, as the runtime reads it. */
export type CallInput = Readonly<Record<string, unknown>>;

/** An operation, as the runtime reads it. */
export type AnyOperation = Operation<unknown, Answer, Answer>;

/** A call under way: what its steps share. */
export interface Exchange {
  readonly client: ClientOptions<object>;
  readonly operation: AnyOperation;
  readonly call: CallOptions;
  readonly hooks: readonly Hooks[];
  /** Filled in once the request is made. */
  readonly details: CallDetails;
  /** Fires when the time is over or the caller gives up. */
  readonly signal: AbortSignal;
  /** When the time is over, in milliseconds since the epoch. */
  readonly endsAt: number;
  /** Puts whatever went wrong on the way into the family of errors. */
  readonly explain: (cause: unknown) => ClientError;
}
