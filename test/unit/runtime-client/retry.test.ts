import { describe, expect, it } from "vitest";
import {
  binary,
  call,
  json,
  multipart,
  ndjson,
  type Answer,
  type ClientOptions,
  type Hooks,
  type Operation,
} from "../../../generator/runtime/client/index.ts";
import { recorded, type Reply } from "./recorder.ts";

const busy = (headers: Readonly<Record<string, string>> = {}, status = 503): Response =>
  new Response(null, { status, headers });

function operation(method: string): Operation<object, Answer, Answer> {
  return { operationId: "doThing", method, path: "/a", requestBody: [json], responses: { 200: [] } };
}

/** The waits that a call was told to make, none of them longer than the test allows. */
async function waits(reply: Reply, options: ClientOptions<object>, method = "GET"): Promise<number[]> {
  const delays: number[] = [];
  const hooks: Hooks = { onRetry: ({ delayMs }) => void delays.push(delayMs) };
  const { client } = recorded([reply], { hooks, ...options });
  await call(client, operation(method), {}).outcome();
  return delays;
}

async function attempts(reply: Reply, method: string, body?: unknown, headers = {}): Promise<number> {
  const { client, seen } = recorded([reply], { retries: { max: 1, baseDelayMs: 0 } });
  await call(client, operation(method), { ...(body !== undefined && { body }) }, { headers }).outcome();
  return seen.requests.length;
}

describe("another attempt", () => {
  it.each([408, 429, 502, 503, 504])("follows %i", async (status) => {
    expect(await attempts(busy({}, status), "GET")).toBe(2);
  });

  it.each([200, 400, 401, 404, 409, 425, 500, 501])("does not follow %i", async (status) => {
    expect(await attempts(busy({}, status), "GET")).toBe(1);
  });

  it("follows a failure of the network", async () => {
    expect(await attempts(new TypeError("fetch failed"), "GET")).toBe(2);
  });

  it.each(["HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"])("is safe with %s", async (method) => {
    expect(await attempts(busy(), method)).toBe(2);
  });

  it.each(["POST", "PATCH", "CUSTOM", "GETS"])("is not safe with %s, unless there is a key", async (method) => {
    expect(await attempts(busy(), method)).toBe(1);
    expect(await attempts(busy(), method, {}, { "Idempotency-Key": "k" })).toBe(2);
  });

  it("is not made of a body that is gone", async () => {
    const stream = () => new ReadableStream({ start: (controller) => controller.close() });
    const { client, seen } = recorded([busy()], { retries: { max: 1, baseDelayMs: 0 } });
    await call(client, { ...operation("PUT"), requestBody: [binary] }, { body: stream() }).outcome();
    expect(seen.requests).toHaveLength(1);
    async function* items(): AsyncGenerator<number> {
      yield 1;
    }
    await call(client, { ...operation("PUT"), requestBody: [ndjson] }, { body: items() }).outcome();
    expect(seen.requests).toHaveLength(2);
  });

  it("sends the same body and the same identifier", async () => {
    const bodies: string[] = [];
    const { client, seen } = recorded(
      [
        async (request) => {
          bodies.push(await request.text());
          return busy();
        },
      ],
      { retries: { max: 2, baseDelayMs: 0 } },
    );
    await call(client, { ...operation("PUT"), requestBody: [json] }, { body: { a: 1 } }).outcome();
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(new Set(seen.requests.map(({ headers }) => headers.get("x-request-id"))).size).toBe(1);
    await call(client, { ...operation("PUT"), requestBody: [multipart()] }, { body: { a: new Blob(["b"]) } }).outcome();
    expect(bodies.slice(3).map((body) => body.includes('name="a"'))).toEqual([true, true, true]);
  });

  it("leaves nothing of the answer before it to arrive", async () => {
    const state = { cancelled: false };
    const body = new ReadableStream({ cancel: () => void (state.cancelled = true) });
    const first = (): Response => new Response(body, { status: 503 });
    const { client, seen } = recorded([first, new Response()], { retries: { max: 1, baseDelayMs: 0 } });
    await call(client, operation("GET"), {});
    expect(seen.requests).toHaveLength(2);
    expect(state.cancelled).toBe(true);
  });

  it("gives up after the last, with what it has", async () => {
    const { client, seen } = recorded([busy(), new TypeError("fetch failed"), busy({}, 502)], {
      retries: { max: 2, baseDelayMs: 0 },
    });
    const outcome = await call(client, operation("GET"), {}).outcome();
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 502 } });
    expect(seen.requests).toHaveLength(3);
  });

  it("can be had or not for each call", async () => {
    const { client, seen } = recorded([busy()], { retries: { max: 5, baseDelayMs: 0 } });
    await call(client, operation("GET"), {}, { retries: 0 }).outcome();
    expect(seen.requests).toHaveLength(1);
  });

  it("is made twice by default", async () => {
    expect(await waits(busy({ "retry-after": "0" }), { retries: { baseDelayMs: 0 } })).toHaveLength(2);
  });
});
