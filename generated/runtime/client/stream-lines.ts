// Copied from generator/runtime/client/stream-lines.ts. Do not edit.

import type { ResponseDecoder } from "./media-type.ts";

/**
 * The longest line, and the most data of one event, that is kept: 16 Mi characters. A server must not fill the
 * memory.
 */
export const MAX_LINE_LENGTH = 2 ** 24;

/**
 * The lines of a UTF-8 stream, as they arrive; a last one without an end too, unless it is empty. Lines end with LF, CR
 * or CRLF, also where the pair is torn apart between chunks. The stream is cancelled when its reader stops early.
 *
 * @throws SyntaxError when a line is longer than {@link MAX_LINE_LENGTH}.
 */
export async function* streamLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string, void, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let pending = "";
  let afterReturn = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const decoded = done ? decoder.decode() : decoder.decode(value, { stream: true });
      const text = afterReturn ? decoded.replace(/^\n/, "") : decoded;
      // A chunk of half a character gives no text.
      if (decoded) afterReturn = decoded.endsWith("\r");
      const [first = "", ...others] = text.split(/\r\n|\n|\r/);
      pending += first;
      if (pending.length > MAX_LINE_LENGTH) throw new SyntaxError("a line of the stream is too long");
      for (const line of others) {
        yield pending;
        pending = line;
      }
      if (done) break;
    }
    if (pending) yield pending;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/**
 * The reader of a streamed answer, from what makes items of the stream. A `SyntaxError` is the fault of what the stream
 * carries, anything else that of the stream.
 */
export function readItems(
  itemsOf: (stream: ReadableStream<Uint8Array>) => AsyncIterable<unknown>,
): NonNullable<ResponseDecoder["read"]> {
  return async function* read({ body }, broken, unreadable) {
    try {
      if (body) yield* itemsOf(body);
    } catch (cause) {
      throw cause instanceof SyntaxError ? unreadable(cause) : broken(cause);
    }
  };
}
