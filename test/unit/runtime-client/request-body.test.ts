import { describe, expect, it } from "vitest";
import { call, json, text, type Answer, type Operation } from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { getPayment } from "./payments.ts";
import { recorded } from "./recorder.ts";
import { operation } from "./plain-operation.ts";

describe("the body of a request", () => {
  const either: Operation<object, Answer<201, unknown>, never> = {
    operationId: "createThing",
    method: "POST",
    path: "/things",
    requestBody: [json, text],
    responses: { 201: [json] },
  };

  it("is written in the first media type by default", async () => {
    const { client, seen } = recorded([jsonResponse({}, 201)]);
    await call(client, either, { body: { amount: 1 } });
    expect(seen.request.headers.get("content-type")).toBe("application/json");
    expect(await seen.request.json()).toEqual({ amount: 1 });
  });

  it("is written in the media type that the input names", async () => {
    const { client, seen } = recorded([jsonResponse({}, 201)]);
    await call(client, either, { mediaType: "text/plain", body: "a" });
    expect(seen.request.headers.get("content-type")).toBe("text/plain");
    expect(await seen.request.text()).toBe("a");
    await expect(call(client, either, { mediaType: "image/png", body: "a" })).rejects.toThrow("image/png");
  });

  it("may be left out", async () => {
    const { client, seen } = recorded([jsonResponse({}, 201)]);
    await call(client, either, {});
    expect(seen.request.body).toBeNull();
    expect(seen.request.headers.has("content-type")).toBe(false);
  });

  it("may be null in JSON", async () => {
    const { client, seen } = recorded([jsonResponse({}, 201)]);
    await call(client, either, { body: null });
    expect(await seen.request.text()).toBe("null");
  });
});

describe("a request that cannot be made", () => {
  it("says which and why", async () => {
    const { client } = recorded([], { baseUrl: "not a url" });
    const error = await call(client, getPayment, { paymentId: "p1" }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "ConfigurationError", path: "/v1/payments/{paymentId}", method: "GET" });
    expect(`${error}`).toMatch(/getPayment: GET .* failed: TypeError: Invalid URL/);
  });

  it("is one that fetch does not send", async () => {
    const { client, seen } = recorded([new Response()]);
    const impossible = { ...operation("/a"), requestBody: [json] };
    await expect(call(client, impossible, { body: {} })).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(seen.requests).toHaveLength(0);
  });
});
