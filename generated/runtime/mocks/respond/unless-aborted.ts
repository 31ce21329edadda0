// Copied from generator/runtime/mocks/respond/unless-aborted.ts. Do not edit.

/** The outcome of some work, or the reason of the signal where that is aborted first: as `fetch` behaves. */
export async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
