import type { Awaitable } from "../store/store.ts";

/** Thrown where the store does not answer: the sandbox is there, what it needs is not. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";

  constructor(cause: unknown) {
    super("The store of applications and rate counters does not answer.", { cause });
  }
}

/**
 * What the store answers: at once, where the store does.
 *
 * @throws StoreUnavailableError where it fails.
 */
export function fromStore<T>(ask: () => Awaitable<T>): Awaitable<T> {
  try {
    const answer = ask();
    return answer instanceof Promise ? answer.catch(unavailable) : answer;
  } catch (error) {
    return unavailable(error);
  }
}

function unavailable(error: unknown): never {
  throw new StoreUnavailableError(error);
}
