// Copied from generator/runtime/client/body-stream.ts. Do not edit.

/**
 * Writes items one by one: an array to one text, which can be sent again, and an asynchronous iterable to a stream.
 *
 * @throws TypeError where the value is neither.
 */
export function encodeItems(items: unknown, write: (item: unknown) => string): string | ReadableStream<Uint8Array> {
  if (Array.isArray(items)) return items.map((item) => write(item)).join("");
  if (!isAsyncIterable(items)) throw new TypeError("the body is neither an array nor an asynchronous iterable");

  const iterator = items[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(write(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
