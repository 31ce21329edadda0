// Copied from generator/runtime/client/json-lines.ts. Do not edit.

import { encodeItems } from "./body-stream.ts";
import type { BodyCodec, ResponseDecoder } from "./media-type.ts";
import { readItems, streamLines } from "./stream-lines.ts";

/** The items of a stream, one a line. A record separator before an item, as RFC 7464 has it, is passed over. */
async function* jsonItems(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, void> {
  for await (const line of streamLines(stream)) {
    const text = line.replaceAll("\x1e", "").trim();
    if (text) yield JSON.parse(text);
  }
}

/**
 * `application/x-ndjson`, and by {@link of} `application/jsonl`: JSON values, one a line. A body is an array, or an
 * asynchronous iterable that is sent as it goes; an answer is an asynchronous iterable of the values as they arrive.
 */
export const ndjson: BodyCodec & ResponseDecoder = {
  mediaType: "application/x-ndjson",
  encode: (value) => encodeItems(value, (item) => `${JSON.stringify(item)}\n`),
  read: /* @__PURE__ */ readItems(jsonItems),
};

/** `application/json-seq` (RFC 7464): like {@link ndjson}, with a record separator before each value. */
export const jsonSequence: BodyCodec & ResponseDecoder = {
  mediaType: "application/json-seq",
  encode: (value) => encodeItems(value, (item) => `\x1e${JSON.stringify(item)}\n`),
  read: /* @__PURE__ */ readItems(jsonItems),
};
