import { describe, expect, it } from "vitest";
import { jsonSequence, ndjson, of, textEventStream, eventStream } from "../../../generator/runtime/client/index.ts";
import { sendBody } from "./send-body.ts";

async function* each<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe("streamed bodies", () => {
  it.each([
    [ndjson, '{"a":1}\n[2]\n'],
    [jsonSequence, '\x1e{"a":1}\n\x1e[2]\n'],
    [of("application/jsonl", ndjson), '{"a":1}\n[2]\n'],
  ])("are JSON values of an array or an asynchronous iterable", async (codec, want) => {
    const request = await sendBody(codec, [{ a: 1 }, [2]]);
    expect(request.headers.get("content-type")).toBe(codec.mediaType);
    expect(await request.text()).toBe(want);
    expect(await (await sendBody(codec, each<unknown>({ a: 1 }, [2]))).text()).toBe(want);
  });

  it("are events", async () => {
    const events = [{ data: "a\nb" }, { event: "e", id: "7", retry: 10, data: "" }];
    const want = "data: a\ndata: b\n\nevent: e\nid: 7\nretry: 10\ndata: \n\n";
    expect(await (await sendBody(textEventStream, events)).text()).toBe(want);
    expect(await (await sendBody(textEventStream, each(...events))).text()).toBe(want);
    expect(await (await sendBody(eventStream, [{ data: { a: "\n" } }])).text()).toBe('data: {"a":"\\n"}\n\n');
  });

  it.each(["a\nid: 2", "a\rb", "a\0"])("refuse an event of type %j", async (event) => {
    await expect(sendBody(textEventStream, [{ event, data: "" }])).rejects.toMatchObject({
      name: "ConfigurationError",
    });
  });

  it("refuse what is no list of items", async () => {
    await expect(sendBody(ndjson, { a: 1 })).rejects.toMatchObject({ name: "ConfigurationError" });
  });

  it("stop asking for items when nobody reads on", async () => {
    let returned = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (let count = 0; ; count++) yield count;
      } finally {
        returned = true;
      }
    }
    const request = await sendBody(ndjson, endless());
    const reader = request.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("0\n");
    await reader?.cancel();
    expect(returned).toBe(true);
  });
});
