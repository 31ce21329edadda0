// Copied from generator/runtime/mocks/respond/items.ts. Do not edit.

/** Items of sequential media types: JSON lines, JSON text sequences and server-sent events. */
import { isJsonArray } from "../schema/json-value.ts";

/** Items that are known beforehand, as an array that can also be iterated like the stream it stands for. */
export type ItemList = readonly unknown[] & AsyncIterable<unknown>;

/** Makes a list of items that serves where an asynchronous iterable is expected. */
export function itemList(items: readonly unknown[]): ItemList {
  return Object.assign([...items], {
    async *[Symbol.asyncIterator]() {
      yield* items;
    },
  });
}

/** Items that come one by one; octets that come so are none. */
export function isItemStream(value: unknown): value is AsyncIterable<unknown> {
  if (typeof value !== "object" || value === null || isJsonArray(value) || value instanceof ReadableStream)
    return false;
  return Symbol.asyncIterator in value;
}

/** The same items, each looked at before it goes on; what `inspect` throws ends the stream. */
export async function* inspected(
  items: AsyncIterable<unknown>,
  inspect: (item: unknown, index: number) => void,
): AsyncGenerator<unknown> {
  let index = 0;
  for await (const item of items) {
    inspect(item, index);
    index += 1;
    yield item;
  }
}
