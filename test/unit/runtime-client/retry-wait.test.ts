import { describe, expect, it } from "vitest";
import {
  call,
  json,
  type Answer,
  type ClientOptions,
  type Hooks,
  type Operation,
} from "../../../generator/runtime/client/index.ts";
import { recorded, type Reply } from "./recorder.ts";

const busy = (headers: Readonly<Record<string, string>> = {}, status = 503): Response =>
  new Response(null, { status, headers });
const epoch = (offset: number): string => `${Math.floor(Date.now() / 1000) + offset}`;

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

describe("the wait", () => {
  it("is drawn below a bound that doubles", async () => {
    const delays = await waits(busy(), { retries: { max: 6, baseDelayMs: 4, maxDelayMs: 10 } });
    expect(delays).toHaveLength(6);
    delays.forEach((delay, index) => {
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(Math.min(10, 4 * 2 ** index));
    });
    expect(new Set(delays).size).toBeGreaterThan(1);
  });

  it("is what the API asks for in seconds", async () => {
    expect(await waits(busy({ "retry-after": "0.01" }), { retries: { max: 1 } })).toEqual([10]);
  });

  it("is none where the API asks for a date that has passed", async () => {
    expect(await waits(busy({ "retry-after": new Date(0).toUTCString() }), { retries: { max: 1 } })).toEqual([0]);
  });

  it.each([
    { "retry-after": "3600" },
    { "retry-after": new Date(Date.now() + 3_600_000).toUTCString() },
    { "x-ratelimit-reset": "3600" },
    { "x-ratelimit-reset": epoch(3600) },
    { "retry-after": "3600", "x-ratelimit-reset": "0" },
  ])("is not made where %j asks for too long a one", async (headers) => {
    expect(await waits(busy(headers, 429), {})).toEqual([]);
  });

  it("is not longer than the options allow, whatever the API asks for", async () => {
    expect(await waits(busy({ "retry-after": "0.02" }), { retries: { max: 1, maxDelayMs: 19 } })).toEqual([]);
    expect(await waits(busy({ "retry-after": "0.02" }), { retries: { max: 1, maxDelayMs: 20 } })).toEqual([20]);
  });

  it("is until the rate limit is reset, in seconds left or since the epoch", async () => {
    expect(await waits(busy({ "x-ratelimit-reset": "0.01" }, 429), { retries: { max: 1 } })).toEqual([10]);
    expect(await waits(busy({ "x-ratelimit-reset": epoch(-5) }, 429), { retries: { max: 1 } })).toEqual([0]);
  });

  it("has nothing to do with the rate limit where none was hit", async () => {
    const headers = { "x-ratelimit-reset": epoch(3600) };
    expect(await waits(busy(headers, 503), { retries: { max: 1, baseDelayMs: 0 } })).toEqual([0]);
  });

  it.each(["soon", "", "-"])("is drawn where the API asks for %j", async (asked) => {
    const delays = await waits(busy({ "retry-after": asked }), { retries: { max: 1, baseDelayMs: 0 } });
    expect(delays).toEqual([0]);
  });

  it("is not made where the call would be over before: its answer is told at once", async () => {
    const { client, seen } = recorded([busy({ "retry-after": "9" })], { timeoutMs: 5000, retries: 1 });
    const outcome = await call(client, operation("GET"), {}).outcome();
    expect(outcome).toMatchObject({ error: { name: "ApiError", status: 503 } });
    expect(seen.requests).toHaveLength(1);
  });

  it("is none where the caller gave up meanwhile", async () => {
    const controller = new AbortController();
    const fail = (): never => {
      controller.abort();
      throw new TypeError("fetch failed");
    };
    const waited: number[] = [];
    const { client, seen } = recorded([fail], { hooks: { onRetry: ({ delayMs }) => void waited.push(delayMs) } });
    const outcome = await call(client, operation("GET"), {}, { signal: controller.signal }).outcome();
    expect(outcome).toMatchObject({ error: { name: "CallAbortedError" } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.requests).toHaveLength(1);
    expect(waited).toEqual([]);
  });

  it("ends when the caller gives up", async () => {
    const controller = new AbortController();
    const { client, seen } = recorded([busy({ "retry-after": "9" })], { timeoutMs: 0 });
    const hooks = { onRetry: () => controller.abort(new Error("enough")) };
    const patient = recorded([busy({ "retry-after": "9" })], { timeoutMs: 0, hooks });
    const outcome = await call(patient.client, operation("GET"), {}, { signal: controller.signal }).outcome();
    expect(outcome).toMatchObject({ error: { name: "CallAbortedError", cause: { message: "enough" } } });
    expect(patient.seen.requests).toHaveLength(1);
    await call(client, operation("GET"), {}, { signal: controller.signal }).outcome();
    expect(seen.requests).toHaveLength(0);
  });
});
