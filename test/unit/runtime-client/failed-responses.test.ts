import { describe, expect, it } from "vitest";
import {
  binary,
  call,
  json,
  of,
  type Answer,
  type Operation,
  type ResponseDecoder,
} from "../../../generator/runtime/client/index.ts";
import { jsonResponse } from "./answers.ts";
import { recorded } from "./recorder.ts";

type Responses = Readonly<Record<string, readonly ResponseDecoder[]>>;

function answered(responses: Responses, response: Response, method = "GET") {
  const { client } = recorded([response], { retries: 0 });
  const operation: Operation<object, Answer, Answer> = { operationId: "ask", method, path: "/ask", responses };
  return call(client, operation, {}).outcome();
}

function typed(body: BodyInit | null, contentType: string | undefined, status = 200): Response {
  const response = new Response(body, { status });
  response.headers.delete("content-type");
  if (contentType !== undefined) response.headers.set("content-type", contentType);
  return response;
}

describe("a failure is told as well as can be", () => {
  it("where its body is not declared", async () => {
    expect(await answered({ 404: [] }, jsonResponse({ reason: "gone" }, 404))).toMatchObject({
      ok: false,
      status: 404,
      error: { body: { reason: "gone" }, declared: true },
    });
  });

  it.each([
    ["<h1>Bad gateway</h1>", "text/html"],
    ["{ broken", "application/json"],
  ])("where its body is %s", async (body, contentType) => {
    const outcome = await answered({ 502: [json] }, typed(body, contentType, 502));
    expect(outcome).toMatchObject({ ok: false, status: undefined, error: { status: 502, body, declared: false } });
  });

  it.each([
    [jsonResponse({ a: 1 }, 418), { a: 1 }],
    [new Response("short and stout", { status: 418 }), "short and stout"],
    [new Response(null, { status: 418 }), undefined],
  ])("where its status is not declared", async (response, body) => {
    const outcome = await answered({ 200: [json] }, response);
    expect(outcome).toMatchObject({ ok: false, status: undefined, error: { name: "ApiError", status: 418, body } });
  });
});

describe("a success", () => {
  it.each([
    ["{ broken", "application/json", [json]],
    ["<h1>Sign in</h1>", "text/html", [json]],
    ["<h1>Sign in</h1>", "text/html", [of("application/pdf", binary)]],
    ['{"error":true}', "application/json", [of("application/pdf", binary)]],
  ])("that is %s as %s cannot be read", async (body, contentType, decoders) => {
    const outcome = await answered({ 200: decoders }, typed(body, contentType));
    expect(outcome).toMatchObject({ ok: false, status: undefined, error: { name: "UnreadableResponseError" } });
    expect(outcome.response?.status).toBe(200);
  });

  it("that is not declared is read as well as can be", async () => {
    expect(await answered({ 200: [json] }, jsonResponse({ a: 1 }, 202))).toMatchObject({
      ok: true,
      status: 202,
      body: { a: 1 },
    });
    expect(await answered({}, new Response("plain"))).toMatchObject({ ok: true, body: "plain" });
  });

  it("breaks off as a failure of the connection", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError("terminated")),
    });
    const outcome = await answered({ 200: [json] }, typed(body, "application/json"));
    expect(outcome).toMatchObject({ ok: false, error: { name: "ConnectionError", timedOut: false } });
  });
});
