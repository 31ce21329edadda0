import { describe, expect, it } from "vitest";
import {
  binary,
  call,
  json,
  multipart,
  of,
  text,
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

describe("the decoder of an answer", () => {
  const upper = (mediaType: string): ResponseDecoder => ({ mediaType, parse: (body) => `${mediaType} ${body}` });

  it.each([
    ["application/json", "application/json"],
    ["application/json; charset=utf-8", "application/json"],
    ["Application/JSON ; charset=utf-8", "application/json"],
    ["application/vnd.bank+json", "application/json"],
    ["application/hal+json", "application/hal+json"],
    ["text/csv", "text/*"],
    ["image/png", "*/*"],
  ])("of %s is that of %s", async (contentType, want) => {
    const decoders = ["*/*", "text/*", "application/json", "application/hal+json"].map(upper);
    const outcome = await answered({ 200: decoders }, typed("body", contentType));
    expect(outcome).toMatchObject({ ok: true, body: `${want} body` });
  });

  it("is the first that reads text where the type is missing or unknown", async () => {
    const decoders = [binary, upper("application/json"), upper("text/plain")];
    expect(await answered({ 200: decoders }, typed("b", undefined))).toMatchObject({ body: "application/json b" });
    expect(await answered({ 200: decoders }, typed("b", "x/y"))).toMatchObject({ body: "application/json b" });
  });
});

describe("a declared status", () => {
  const responses: Responses = {
    201: [of("x/exact", text)],
    "2XX": [of("x/range", text)],
    "4XX": [of("x/range", text)],
    404: [of("x/exact", text)],
    default: [of("x/default", text)],
  };

  it.each([
    [201, "x/exact", true],
    [200, "x/range", true],
    [404, "x/exact", false],
    [403, "x/range", false],
    [500, "x/default", false],
  ])("%i is read as %s", async (status, contentType, ok) => {
    const outcome = await answered(responses, typed("body", contentType, status));
    expect(outcome).toMatchObject({ ok, status, body: "body" });
  });

  it("is a success at 3XX only where it is declared by more than default", async () => {
    const headers = { location: "https://elsewhere.example/" };
    const redirect = () => new Response(null, { status: 302, headers });
    expect(await answered({ 302: [] }, redirect())).toMatchObject({ ok: true, status: 302, body: undefined });
    expect(await answered({ "3XX": [] }, redirect())).toMatchObject({ ok: true, status: 302 });
    expect(await answered({ default: [] }, redirect())).toMatchObject({ ok: false, status: 302 });
    expect(await answered({ 200: [] }, new Response(null, { status: 304 }))).toMatchObject({
      ok: false,
      error: { status: 304, declared: false },
    });
  });
});

describe("an answer without a body", () => {
  it.each([204, 205, 304])("%i has none", async (status) => {
    const outcome = await answered({ [status]: [json] }, new Response(null, { status }));
    expect(outcome).toMatchObject({ ok: true, status, body: undefined });
  });

  it("is one of no length", async () => {
    expect(await answered({ 200: [json] }, typed("", "application/json"))).toMatchObject({ ok: true, body: undefined });
    expect(await answered({ 400: [json] }, typed("", "application/json", 400))).toMatchObject({
      ok: false,
      status: 400,
      body: undefined,
    });
  });

  it("is one to HEAD", async () => {
    const outcome = await answered({ 200: [json] }, typed(null, "application/json"), "HEAD");
    expect(outcome).toMatchObject({ ok: true, body: undefined });
  });

  it("is a success that declares none, whatever comes", async () => {
    expect(await answered({ 200: [] }, jsonResponse({ a: 1 }))).toMatchObject({ ok: true, body: undefined });
  });
});

describe("other media types", () => {
  it("reads bytes as a Blob", async () => {
    const bytes = new Uint8Array([0, 255, 1]);
    const outcome = await answered({ 200: [of("image/png", binary)] }, typed(bytes, "image/png"));
    const blob = outcome.body;
    if (!(blob instanceof Blob)) throw new Error("not a Blob");
    expect(blob.type).toBe("image/png");
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  });

  it("reads multipart as FormData", async () => {
    const form = new FormData();
    form.append("a", "1");
    const outcome = await answered({ 200: [multipart()] }, new Response(form));
    if (!(outcome.body instanceof FormData)) throw new Error("not FormData");
    expect(outcome.body.get("a")).toBe("1");
  });
});
