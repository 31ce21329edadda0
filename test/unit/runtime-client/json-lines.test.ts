import { describe, expect, it } from "vitest";
import {
  call,
  jsonSequence,
  ndjson,
  type Answer,
  type Operation,
  type ResponseDecoder,
} from "../../../generator/runtime/client/index.ts";
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

describe("a stream of JSON values", () => {
  it.each([ndjson, jsonSequence])("reads one a line, however it is cut", async (decoder) => {
    const text = '{"a":"ä€"}\r\n\n \n[1]\n"\u{1f600}"';
    for (const chunks of cuts(text)) expect(await all(decoder, chunks)).toEqual([{ a: "ä€" }, [1], "\u{1f600}"]);
  });

  it("reads RFC 7464", async () => {
    expect(await all(jsonSequence, ['\x1e{"a":1}\n\x1e2\n'])).toEqual([{ a: 1 }, 2]);
  });

  it("fails where a line is no JSON, after the lines before it", async () => {
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of await open(ndjson, () => chunked(["1\n{\n"], "application/x-ndjson"))) seen.push(item);
    };
    await expect(read()).rejects.toMatchObject({ name: "UnreadableResponseError", operationId: "listen" });
    expect(seen).toEqual([1]);
  });
});

describe("leaving a stream", () => {
  const watched = () => {
    const state = { cancelled: false };
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("1\n")),
      cancel: () => void (state.cancelled = true),
    });
    return { state, reply: () => new Response(body, { headers: { "content-type": "application/x-ndjson" } }) };
  };

  it("cancels it", async () => {
    const { state, reply } = watched();
    for await (const item of await open(ndjson, reply)) {
      expect(item).toBe(1);
      break;
    }
    expect(state.cancelled).toBe(true);
  });

  it("by an error cancels it, and leaves the error as it is", async () => {
    const { state, reply } = watched();
    const read = async (): Promise<void> => {
      for await (const item of await open(ndjson, reply)) throw new RangeError(`${item}`);
    };
    await expect(read()).rejects.toThrow(RangeError);
    expect(state.cancelled).toBe(true);
  });

  it("is what a broken connection does", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError("terminated")),
    });
    const events = await open(
      ndjson,
      () => new Response(body, { headers: { "content-type": "application/x-ndjson" } }),
    );
    await expect(events[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: "ConnectionError" });
  });
});
