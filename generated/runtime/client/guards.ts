// Copied from generator/runtime/client/guards.ts. Do not edit.

import { isClientError } from "./client-error.ts";
import type { ApiError } from "./errors.ts";
import type { Answer, Operation } from "./operation.ts";
import type { ApiErrorOf } from "./outcome.ts";

/** True for an answer that was no success, with this status where one is given. */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Status extends number>(error: unknown, status: Status): error is ApiError<Status>;
export function isApiError(error: unknown, status?: number): boolean {
  return isClientError(error) && error.name === "ApiError" && (status === undefined || Object(error).status === status);
}

/**
 * True for a failure that this operation declares: by status, range or `default`, and with a body of a declared media
 * type. The operation is known by its method, path and name, so that a copy of the package in the same process counts.
 */
export function isErrorOf<Input, Success extends Answer, Failure extends Answer>(
  error: unknown,
  operation: Operation<Input, Success, Failure>,
): error is ApiErrorOf<Failure>;
export function isErrorOf(error: unknown, operation: Operation<unknown, Answer, Answer>): boolean {
  return (
    isApiError(error) &&
    error.declared &&
    error.operationId === operation.operationId &&
    error.method === operation.method &&
    error.path === operation.path
  );
}
