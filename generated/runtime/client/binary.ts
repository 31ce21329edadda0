// Copied from generator/runtime/client/binary.ts. Do not edit.

import type { BodyCodec, ResponseDecoder } from "./media-type.ts";

/** A request body of bytes. Only a stream cannot be sent again, so that a call with one is never retried. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;

/** Whether `fetch` sends the value as it is. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * `application/octet-stream`, and by {@link of} every media type that is bytes to the client. Where the document
 * declares a range such as `image/*`, a `Blob` names its own type. Answers are read as a `Blob`; take one by
 * `raw()` to stream it.
 */
export const binary: BodyCodec & ResponseDecoder = {
  mediaType: "application/octet-stream",
  encode(value) {
    if (typeof value === "string" || value instanceof ReadableStream || isBytes(value)) return value;
    throw new TypeError("the body is neither bytes nor text");
  },
  contentType(encoded, mediaType) {
    if (!mediaType.includes("*")) return mediaType;
    return (encoded instanceof Blob && encoded.type) || "application/octet-stream";
  },
  read: (response) => response.blob(),
};
