// Copied from generator/runtime/sdk/rejection.ts. Do not edit.

import { ConnectionError } from "../client/index.ts";
import { parsed } from "./send.ts";

/**
 * What a call rejects with where the API gave no descriptor: the same form, so that `errors[0].message` is
 * readable.
 */
export interface Rejection {
  readonly errors: readonly { readonly message: string; readonly code: string | undefined }[];
}

/** An answer with an error status: its body itself, or, where that is `null`, what the status says. */
export function rejectionOfAnswer(status: number, text: string): unknown {
  const body: unknown = parsed(text);
  return body === null ? rejection(`Request failed with status code ${status}`, undefined) : body;
}

/** No answer: the message and code of what went wrong below. */
export function rejectionWithoutAnswer(error: unknown, timeoutMs: number): Rejection {
  if (error instanceof ConnectionError && error.timedOut) {
    return rejection(`timeout of ${timeoutMs}ms exceeded`, "ECONNABORTED");
  }
  const root = deepestCause(error);
  const code: unknown = typeof root === "object" && root !== null && "code" in root ? root.code : undefined;
  return rejection(root instanceof Error ? root.message : String(root), typeof code === "string" ? code : undefined);
}

/**
 * The first cause that has a code, else the last one: the platform's error stands below those of the layers above
 * it.
 */
function deepestCause(error: unknown): unknown {
  let current = error;
  for (let depth = 0; depth < 10; depth += 1) {
    if (typeof current !== "object" || current === null) return current;
    // The failures for the addresses of a host come as one error, which says nothing itself.
    if (current instanceof AggregateError && current.errors.length > 0) [current] = current.errors;
    else if ("code" in current && typeof current.code === "string") return current;
    else if (!("cause" in current) || current.cause === undefined) return current;
    else current = current.cause;
  }
  return current;
}

function rejection(message: string, code: string | undefined): Rejection {
  return { errors: [{ message, code }] };
}
