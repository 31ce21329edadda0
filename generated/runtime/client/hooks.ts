// Copied from generator/runtime/client/hooks.ts. Do not edit.

import type { CallDetails, ClientError } from "./client-error.ts";

/** One attempt of a call. */
export interface AttemptContext extends CallDetails {
  /** 1 for the first. */
  readonly attempt: number;
}

/** An attempt is about to be sent. */
export interface RequestContext extends AttemptContext {
  /** Without credentials: they are added after the hooks. Its headers may be changed in place. */
  readonly request: Request;
}

/** An attempt was answered, with whatever status. */
export interface ResponseContext extends AttemptContext {
  /** Unread; a hook that wants the body reads a clone. */
  readonly response: Response;
}

/** An attempt failed, and another will follow. */
export interface RetryContext extends AttemptContext {
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** Where an answer asks for another attempt. */
  readonly response: Response | undefined;
  /** Where no answer came. */
  readonly error: ClientError | undefined;
}

/** The call as a whole failed. */
export interface ErrorContext extends CallDetails {
  readonly error: ClientError;
}

/**
 * Called around each call, in the order given, each awaited. What a hook throws ends the call with a
 * `ConfigurationError` that has it as `cause`; only `onError` must not throw.
 */
export interface Hooks {
  /** Before each attempt. A `Request` that it returns is sent instead. One that wants the body reads a clone. */
  onRequest?(context: RequestContext): Request | void | Promise<Request | void>;
  /** After each answer. A `Response` that it returns takes the answer's place. */
  onResponse?(context: ResponseContext): Response | void | Promise<Response | void>;
  /** Before each wait for another attempt. */
  onRetry?(context: RetryContext): void | Promise<void>;
  /** Once for a call that fails, whether it throws or is asked for its outcome. */
  onError?(context: ErrorContext): void | Promise<void>;
}
