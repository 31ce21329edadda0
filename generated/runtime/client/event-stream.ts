// Copied from generator/runtime/client/event-stream.ts. Do not edit.

import { encodeItems } from "./body-stream.ts";
import type { BodyCodec, ResponseDecoder } from "./media-type.ts";
import { MAX_LINE_LENGTH, readItems, streamLines } from "./stream-lines.ts";

/** One server-sent event (WHATWG HTML, "Server-sent events"). */
export interface ServerSentEvent<Data = string> {
  /** Its type; absent where the server named none, which is to say `message`. */
  readonly event?: string;
  readonly data: Data;
  /** The last identifier that the server gave, with this event or before: `last-event-id` resumes after it. */
  readonly id?: string;
  /** The wait before another connection that the server asks for, in milliseconds. */
  readonly retry?: number;
}

/** The events of a stream, as WHATWG HTML interprets it: what its end cuts short is dropped. */
async function* textEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void, void> {
  let id = "";
  let event = "";
  let retry = "";
  let data: string[] = [];
  let length = 0;
  for await (const line of streamLines(stream)) {
    const [, name, value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === "id" && !value.includes("\0")) id = value;
    if (name === "event") event = value;
    if (name === "retry" && /^\d+$/.test(value)) retry = value;
    if (name === "data") {
      data.push(value);
      length += value.length;
    }
    if (length > MAX_LINE_LENGTH) throw new SyntaxError("an event of the stream is too long");
    if (line) continue;
    if (data.length) {
      yield {
        data: data.join("\n"),
        ...(event && { event }),
        ...(id && { id }),
        ...(retry && { retry: Number(retry) }),
      };
    }
    event = retry = "";
    data = [];
    length = 0;
  }
}

/** The events of a stream whose data is JSON. `[DONE]` is no data, but how some APIs of language models say goodbye. */
async function* jsonEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent<unknown>, void, void> {
  for await (const event of textEvents(stream)) {
    if (event.data === "[DONE]") return;
    yield { ...event, data: JSON.parse(event.data) };
  }
}

/** One event as text. Lines within the data become lines of their own; elsewhere they would begin another field. */
function writeEvent(item: unknown, writeData: (data: unknown) => string): string {
  const { event, data, id, retry } = Object(item);
  const fields = Object.entries({ event, id, retry }).filter(([, value]) => value !== undefined);
  for (const [name, value] of fields) {
    if (/[\r\n\0]/.test(`${value}`)) throw new TypeError(`${name} of an event must not have a line break`);
  }
  const lines = writeData(data).split(/\r\n|\n|\r/);
  const texts = [...fields, ...lines.map((line) => ["data", line])].map(([name, value]) => `${name}: ${value}\n`);
  return `${texts.join("")}\n`;
}

/**
 * `text/event-stream` with data that is text. An answer is an asynchronous iterable of events as they arrive;
 * leaving its loop ends the request. A body is an array of events, or an asynchronous iterable that is sent as it
 * goes.
 */
export const textEventStream: BodyCodec & ResponseDecoder = {
  mediaType: "text/event-stream",
  encode: (value) => encodeItems(value, (item) => writeEvent(item, String)),
  read: /* @__PURE__ */ readItems(textEvents),
};

/** `text/event-stream` with data that is JSON. */
export const eventStream: BodyCodec & ResponseDecoder = {
  mediaType: "text/event-stream",
  encode: (value) => encodeItems(value, (item) => writeEvent(item, JSON.stringify)),
  read: /* @__PURE__ */ readItems(jsonEvents),
};
