import { describe, expect, it } from "vitest";
import { call, json, of, text } from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { recorded } from "./recorder.ts";
import { operation } from "./plain-operation.ts";

describe("the headers of a request", () => {
  it("let the narrower place win", async () => {
    const { client, seen } = recorded([new Response()], {
      headers: { "x-a": "client", "x-b": "client", "x-c": "client", accept: "text/html" },
    });
    const things = operation("/a", [
      { name: "x-b", in: "header" },
      { name: "x-c", in: "header" },
    ]);
    await call(client, things, { "x-b": "input", "x-c": "input" }, { headers: { "x-c": "call" }, accept: "text/csv" });
    const { headers } = seen.request;
    expect([headers.get("x-a"), headers.get("x-b"), headers.get("x-c")]).toEqual(["client", "input", "call"]);
    expect(headers.get("accept")).toBe("text/csv");
  });

  it("are asked for at each call where they are a function", async () => {
    let count = 0;
    const { client, seen } = recorded([new Response()], { headers: async () => ({ "x-count": `${++count}` }) });
    await call(client, operation("/a"), {});
    await call(client, operation("/a"), {});
    expect(seen.requests.map(({ headers }) => headers.get("x-count"))).toEqual(["1", "2"]);
  });

  it("keep the client's where the input has none", async () => {
    const { client, seen } = recorded([new Response()], { headers: { "x-session-id": "s" } });
    await call(client, operation("/a", [{ name: "x-session-id", in: "header" }]), {});
    expect(seen.request.headers.get("x-session-id")).toBe("s");
  });

  it.each(["a\r\nx-evil: 1", "a\nb", "a\0b", "\u0100", "\u20ac", "\ud800"])("refuse %j", async (value) => {
    const { client, seen } = recorded([new Response()]);
    const things = operation("/a", [{ name: "x-a", in: "header" }]);
    const error = await call(client, things, { "x-a": value }).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(`${error}`).toContain('"x-a"');
    expect(`${error}`).not.toContain(value);
    expect(seen.requests).toHaveLength(0);
  });

  it("ask for what the document declares for success", async () => {
    const { client, seen } = recorded([jsonResponse({})]);
    const responses = { 200: [of("application/hal+json", json), json], 201: [json], 400: [text], default: [text] };
    await call(client, { ...operation("/a"), responses }, {});
    expect(seen.request.headers.get("accept")).toBe("application/hal+json, application/json");
  });

  it("carry one identifier for each call", async () => {
    const { client, seen } = recorded([new Response()]);
    await call(client, operation("/a"), {});
    await call(client, operation("/a"), {});
    await call(client, operation("/a"), {}, { requestId: "mine" });
    await call(client, operation("/a"), {}, { headers: { "x-request-id": "header" } });
    const [first, second, third, fourth] = seen.requests.map(({ headers }) => headers.get("x-request-id"));
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(second).not.toBe(first);
    expect([third, fourth]).toEqual(["mine", "header"]);
  });

  it("carry the identifier under another name, or not at all", async () => {
    const named = recorded([new Response()], { requestIdHeader: "x-correlation-id" });
    await call(named.client, operation("/a"), {}, { requestId: "mine" });
    expect(named.seen.request.headers.get("x-correlation-id")).toBe("mine");
    expect(named.seen.request.headers.has("x-request-id")).toBe(false);
    const none = recorded([new Response(null, { status: 500 })], { requestIdHeader: false });
    await expect(call(none.client, operation("/a"), {})).rejects.toMatchObject({ requestId: "" });
    expect(none.seen.request.headers.has("x-request-id")).toBe(false);
  });

  it("join the cookies of several parameters", async () => {
    const { client, seen } = recorded([new Response()]);
    const things = operation("/a", [
      { name: "a", in: "cookie" },
      { name: "b", in: "cookie" },
    ]);
    await call(client, things, { a: "1", b: "2;" });
    expect(seen.request.headers.get("cookie")).toBe("a=1; b=2%3B");
  });
});
