import { describe, expect, it } from "vitest";
import {
  call,
  eventStream,
  textEventStream,
  type Answer,
  type Operation,
  type ResponseDecoder,
} from "../../../generator/runtime/client/index.ts";
import { MAX_LINE_LENGTH } from "../../../generator/runtime/client/stream-lines.ts";
import { chunked } from "./answers.ts";
import { recorded, type Reply } from "./recorder.ts";

async function open(decoder: ResponseDecoder, reply: Reply): Promise<AsyncIterable<unknown>> {
  const operation: Operation<object, Answer<200, AsyncIterable<unknown>>, never> = {
    operationId: "listen",
    method: "GET",
    path: "/events",
    responses: { 200: [decoder] },
  };
  return call(recorded([reply]).client, operation, {});
}

async function all(decoder: ResponseDecoder, chunks: readonly (string | Uint8Array)[]): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of await open(decoder, () => chunked(chunks, decoder.mediaType))) items.push(item);
  return items;
}

/** Every way to cut a text in two, with a chunk of nothing between, and each of its bytes alone. */
function cuts(text: string): Uint8Array[][] {
  const bytes = new TextEncoder().encode(text);
  const pairs = Array.from(bytes, (_, index) => [bytes.slice(0, index), new Uint8Array(), bytes.slice(index)]);
  return [...pairs, Array.from(bytes, (byte) => Uint8Array.of(byte))];
}

describe("an event stream (WHATWG HTML, 9.2.6)", () => {
  const rows: readonly [string, string, readonly object[]][] = [
    ["one event", "data: a\n\n", [{ data: "a" }]],
    ["CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", [{ data: "a" }, { data: "b" }]],
    ["CR", "data: a\r\rdata: b\r\r", [{ data: "a" }, { data: "b" }]],
    ["lines of data", "data: YHOO\ndata: +2\ndata: 10\n\n", [{ data: "YHOO\n+2\n10" }]],
    ["lines of data with CRLF", "data: a\r\ndata: b\r\n\r\n", [{ data: "a\nb" }]],
    ["comments", ": test stream\n\n:\ndata: a\n: b\n\n", [{ data: "a" }]],
    ["a byte order mark", "\ufeffdata: a\n\n", [{ data: "a" }]],
    [
      "only one space",
      "data:test\n\ndata: test\n\ndata:  test\n\n",
      [{ data: "test" }, { data: "test" }, { data: " test" }],
    ],
    ["empty data", "data\n\ndata\ndata\n\ndata:", [{ data: "" }, { data: "\n" }]],
    ["the end without a blank line", "data: a\n\ndata: b\n", [{ data: "a" }]],
    ["the end within a line", "data: a\n\ndata: b", [{ data: "a" }]],
    ["a type", "event: add\ndata: 1\n\ndata: 2\n\n", [{ event: "add", data: "1" }, { data: "2" }]],
    ["an event without data", "event: add\n\ndata: 2\n\n", [{ data: "2" }]],
    ["an empty type", "event:\ndata: 1\n\n", [{ data: "1" }]],
    [
      "an identifier that stays",
      "id: 1\ndata: a\n\ndata: b\n\n",
      [
        { id: "1", data: "a" },
        { id: "1", data: "b" },
      ],
    ],
    ["an identifier that is reset", "id: 1\ndata: a\n\nid\ndata: b\n\n", [{ id: "1", data: "a" }, { data: "b" }]],
    ["an identifier with NUL", "id: a\0b\ndata: a\n\n", [{ data: "a" }]],
    ["an identifier of an event without data", "id: 7\n\ndata: a\n\n", [{ id: "7", data: "a" }]],
    ["a wait", "retry: 1500\ndata: a\n\ndata: b\n\n", [{ retry: 1500, data: "a" }, { data: "b" }]],
    ["a wait that is no number", "retry: 1.5\nretry: x\nretry:\ndata: a\n\n", [{ data: "a" }]],
    ["unknown fields", "foo: bar\ndata : no\nDATA: no\ndata: a\n\n", [{ data: "a" }]],
    ["colons in data", "data: a: b:c\n\n", [{ data: "a: b:c" }]],
    ["characters of several bytes", "data: ä€\u{1f600}\n\n", [{ data: "ä€\u{1f600}" }]],
    ["line separators that are none", "data: a\u2028b\x0bc\n\n", [{ data: "a\u2028b\x0bc" }]],
    ["nothing", "", []],
  ];

  it.each(rows)("reads %s, however it is cut", async (_, text, want) => {
    expect(await all(textEventStream, [text])).toEqual(want);
    for (const chunks of cuts(text)) expect(await all(textEventStream, chunks)).toEqual(want);
  });

  it("gives an event at its blank line, also where that may be half a CRLF", async () => {
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
    const events = await open(
      textEventStream,
      () => new Response(body, { headers: { "content-type": "text/event-stream" } }),
    );
    const iterator = events[Symbol.asyncIterator]();
    send?.enqueue(new TextEncoder().encode("data: a\r\r"));
    expect((await iterator.next()).value).toEqual({ data: "a" });
    send?.enqueue(new TextEncoder().encode("\ndata: b\r\n\r\n"));
    expect((await iterator.next()).value).toEqual({ data: "b" });
    await iterator.return?.();
  });

  it("reads data that is JSON, up to a last word", async () => {
    expect(await all(eventStream, ['data: {"a":1}\n\ndata: [DONE]\n\ndata: {\n\n'])).toEqual([{ data: { a: 1 } }]);
  });

  it("fails where the data is no JSON", async () => {
    await expect(all(eventStream, ["data: {\n\n"])).rejects.toMatchObject({ name: "UnreadableResponseError" });
  });

  it("fails where a line, or the data of an event, has no end", async () => {
    const million = "x".repeat(2 ** 20);
    const line = Array<string>(MAX_LINE_LENGTH / 2 ** 20 + 1).fill(million);
    await expect(all(textEventStream, line)).rejects.toMatchObject({ name: "UnreadableResponseError" });
    const lines = line.map((text) => `data: ${text}\n`);
    await expect(all(textEventStream, lines)).rejects.toMatchObject({ name: "UnreadableResponseError" });
  });
});
