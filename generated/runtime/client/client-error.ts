// Copied from generator/runtime/client/client-error.ts. Do not edit.

/** What every error and every hook can tell about its call. Credentials are never part of it. */
export interface CallDetails {
  readonly operationId: string;
  readonly method: string;
  /** The path template, as the document has it: of few values, so fit to be a label in metrics. */
  readonly path: string;
  /** The URL without the credentials that a security scheme puts in the query. */
  readonly url: string;
  /** The value of the request identifier's header; empty where none is sent. */
  readonly requestId: string;
}

/** What else an error can carry. */
export interface ErrorParts {
  readonly cause?: unknown;
  readonly response?: Response;
  readonly status?: number;
  readonly body?: unknown;
  readonly declared?: boolean;
  readonly timedOut?: boolean;
}

/** Known to every copy of this runtime in a process, so that one copy recognises the errors of another. */
const family: unique symbol = Symbol.for("@op/client-error");

/** The base of all that a call can reject with. */
export abstract class ClientError extends Error implements CallDetails {
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly url: string;
  declare readonly requestId: string;
  /** The answer, where one came. Not enumerable, so that logging the error does not log the answer's headers. */
  declare readonly response: Response | undefined;

  constructor(details: CallDetails, problem: string, parts: ErrorParts) {
    super(`${details.operationId}: ${details.method} ${details.url} ${problem}`, parts);
    Object.defineProperty(this, "response", { writable: true });
    Object.assign(this, details, parts);
  }

  get [family](): true {
    return true;
  }
}

/** True for every error of this family, whichever copy of the runtime made it. */
export function isClientError(error: unknown): error is ClientError {
  return family in Object(error);
}
