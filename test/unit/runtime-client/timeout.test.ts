import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { call, textEventStream, type Answer, type Operation } from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { getPayment } from "./payments.ts";
import { recorded } from "./recorder.ts";

const never = (): Promise<Response> => new Promise(() => {});
const input = { paymentId: "p1" };

/** An answer whose body never ends, as far as it does not heed the request's signal. */
function endless(request: Request, contentType: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("data: 1\n\n"));
      request.signal.addEventListener("abort", () => controller.error(request.signal.reason));
    },
  });
  return new Response(body, { headers: { "content-type": contentType } });
}

describe("the time of a call", () => {
  it("is over also for a fetch that does not heed the signal", async () => {
    const { client } = recorded([never], { timeoutMs: 10 });
    await expect(call(client, getPayment, input)).rejects.toMatchObject({ name: "ConnectionError", timedOut: true });
  });

  it("is over also for credentials, headers and hooks that take too long", async () => {
    const hang = (): Promise<never> => new Promise(() => {});
    for (const options of [{ headers: hang }, { hooks: { onRequest: hang } }, { hooks: { onResponse: hang } }]) {
      const { client } = recorded([jsonResponse({})], { timeoutMs: 10, ...options });
      await expect(call(client, getPayment, input)).rejects.toMatchObject({ timedOut: true });
    }
  });

  it("is over also while the body is read", async () => {
    const { client } = recorded([(request) => endless(request, "application/json")], { timeoutMs: 20 });
    await expect(call(client, getPayment, input)).rejects.toMatchObject({ name: "ConnectionError", timedOut: true });
  });

  it("is over also while a body does not heed the signal", async () => {
    const body = (): Response =>
      new Response(new ReadableStream(), { headers: { "content-type": "application/json" } });
    const { client } = recorded([body], { timeoutMs: 20 });
    await expect(call(client, getPayment, input)).rejects.toMatchObject({ timedOut: true });
  });

  it("is the call's own where it says so, and can be without end", async () => {
    const { client } = recorded([never], { timeoutMs: 60_000 });
    await expect(call(client, getPayment, input, { timeoutMs: 10 })).rejects.toMatchObject({ timedOut: true });
    for (const timeoutMs of [0, Number.POSITIVE_INFINITY, 2 ** 40]) {
      const slow = async (): Promise<Response> => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return jsonResponse(input);
      };
      expect(await call(recorded([slow], { timeoutMs }).client, getPayment, input)).toEqual(input);
    }
  });

  it("ends with the headers of a stream", async () => {
    const operation: Operation<object, Answer<200, AsyncIterable<{ data: string }>>, never> = {
      operationId: "listen",
      method: "GET",
      path: "/events",
      responses: { 200: [textEventStream] },
    };
    const { client, seen } = recorded([(request) => endless(request, "text/event-stream")], { timeoutMs: 20 });
    const events = await call(client, operation, {});
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen.request.signal.aborted).toBe(false);
    for await (const { data } of events) {
      expect(data).toBe("1");
      break;
    }
  });

  it("ends with the headers of an answer taken raw", async () => {
    const { client, seen } = recorded([(request) => endless(request, "text/plain")], { timeoutMs: 20 });
    const response = await call(client, getPayment, input).raw();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen.request.signal.aborted).toBe(false);
    await response.body?.cancel();
  });
});

describe("a caller who gives up", () => {
  it("is told so, with the reason", async () => {
    const controller = new AbortController();
    const { client, seen } = recorded([never]);
    const started = call(client, getPayment, input, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort("changed my mind");
    await expect(started).rejects.toMatchObject({ name: "CallAbortedError", cause: "changed my mind" });
    expect(seen.request.signal.aborted).toBe(true);
  });

  it("before the call sends nothing", async () => {
    const { client, seen } = recorded([jsonResponse(input)]);
    const started = call(client, getPayment, input, { signal: AbortSignal.abort() });
    await expect(started).rejects.toMatchObject({ name: "CallAbortedError" });
    expect(seen.requests).toHaveLength(0);
  });

  it("ends a stream", async () => {
    const controller = new AbortController();
    const { client } = recorded([(request) => endless(request, "text/event-stream")]);
    const operation: Operation<object, Answer<200, AsyncIterable<{ data: string }>>, never> = {
      operationId: "listen",
      method: "GET",
      path: "/events",
      responses: { 200: [textEventStream] },
    };
    const events = await call(client, operation, {}, { signal: controller.signal });
    const read = async (): Promise<void> => {
      for await (const { data } of events) controller.abort(data);
    };
    await expect(read()).rejects.toMatchObject({ name: "CallAbortedError", cause: "1" });
  });

  it("leaves no listener on the signal", async () => {
    const { signal } = new AbortController();
    const { client } = recorded([jsonResponse(input), jsonResponse({}, 400), new TypeError("fetch failed")], {
      retries: 0,
    });
    for (let count = 0; count < 3; count++) await call(client, getPayment, input, { signal }).outcome();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
