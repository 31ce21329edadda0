import type { Awaitable } from "../store/store.ts";

/** Thrown where the store does not answer: the sandbox is there, what it needs is not. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";

  constructor(cause: unknown) {
    super("The store of applications and rate counters does not answer.", { cause });
  }
}

/**
 * What the store answers.
 *
 * @throws StoreUnavailableError where it fails.
 */
export async function fromStore<T>(ask: () => Awaitable<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new StoreUnavailableError(error);
  }
}
