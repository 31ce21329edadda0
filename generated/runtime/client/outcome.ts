// Copied from generator/runtime/client/outcome.ts. Do not edit.

import type { ClientError } from "./client-error.ts";
import type { ApiError } from "./errors.ts";
import type { Answer } from "./operation.ts";

/** The API answered with success. */
export type SuccessOutcome<Success extends Answer> =
  Success extends Answer<infer Status, infer Body>
    ? { readonly ok: true; readonly status: Status; readonly body: Body; readonly response: Response }
    : never;

/** The API answered with a failure that the document declares. */
export type FailureOutcome<Failure extends Answer> =
  Failure extends Answer<infer Status, infer Body>
    ? {
        readonly ok: false;
        readonly status: Status;
        readonly body: Body;
        readonly error: ApiError<Status, Body>;
        readonly response: Response;
      }
    : never;

/**
 * No answer, or one that is not as the document declares it: `error` then has the `response`, and is an {@link
 * ApiError} or, for a success, an `UnreadableResponseError`.
 */
export interface UndeclaredOutcome {
  readonly ok: false;
  readonly status: undefined;
  readonly body: undefined;
  readonly error: ClientError;
  readonly response: Response | undefined;
}

/** What became of a call: narrowed by `ok`, then by `status`. */
export type Outcome<Success extends Answer, Failure extends Answer> =
  | SuccessOutcome<Success>
  | FailureOutcome<Failure>
  | UndeclaredOutcome;

/** The errors that the declared failures of an operation arrive as. */
export type ApiErrorOf<Failure extends Answer> =
  Failure extends Answer<infer Status, infer Body> ? ApiError<Status, Body> : never;

/**
 * A call under way: the request is sent at once, whichever form the caller takes it in.
 *
 *     const payment = await confirmPayment(client, input); //            the body of a success; throws otherwise
 *     const outcome = await confirmPayment(client, input).outcome(); //  never rejects
 *     const response = await confirmPayment(client, input).raw(); //     the answer, unread, whatever its status
 */
export interface Call<Success extends Answer, Failure extends Answer> extends Promise<Success["body"]> {
  /** What became of the call, as a value. */
  outcome(): Promise<Outcome<Success, Failure>>;
  /**
   * The answer as it came. Asked for at once, its body is left to the caller, and the other forms see none; asked
   * for after the call was awaited, it tells status and headers of an answer that has been read.
   *
   * @throws ClientError where no answer came.
   */
  raw(): Promise<Response>;
}
