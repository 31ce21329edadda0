import { get as httpGet } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";
import { jsonResponse, serveForTest } from "./echo-handler.ts";
import { rawExchange, statusesOf } from "./raw-exchange.ts";

const long = { text: "käyttötili ".repeat(500) };

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly octets: Buffer;
}

/** Not `fetch`, which decodes what it gets and hides that it was encoded. */
function get(url: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpGet(url, { headers, method, agent: false }, async (response) => {
      const chunks: Uint8Array[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, octets: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
  });
}

test.each([
  { accepts: "gzip", coding: "gzip" },
  { accepts: "br", coding: "br" },
  { accepts: "gzip, deflate, br", coding: "br" },
  { accepts: "br;q=0.5, gzip", coding: "gzip" },
  { accepts: "*", coding: "br" },
  { accepts: "x-gzip", coding: "gzip" },
  { accepts: "gzip;q=0, br;q=0", coding: undefined },
  { accepts: "identity, gzip;q=0.5", coding: undefined },
  { accepts: "deflate", coding: undefined },
  { accepts: "", coding: undefined },
  { accepts: "gzip;q=nonsense", coding: undefined },
])("a long text goes as $coding to a client that takes $accepts", async ({ accepts, coding }) => {
  const { url } = await serveForTest(() => jsonResponse(long));
  const { headers, octets } = await get(url, { "accept-encoding": accepts });
  expect(headers["content-encoding"]).toBe(coding);
  expect(headers["content-length"]).toBe(String(octets.length));
  const decoded = coding === "br" ? brotliDecompressSync(octets) : coding === "gzip" ? gunzipSync(octets) : octets;
  expect(JSON.parse(decoded.toString("utf8"))).toEqual(long);
});

test("a very long text is compressed as well", async () => {
  const { url } = await serveForTest(() => jsonResponse("ä".repeat(200_000)));
  for (const [coding, decode] of [
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ] as const) {
    const { octets } = await get(url, { "accept-encoding": coding });
    expect(octets.length).toBeLessThan(20_000);
    expect(JSON.parse(decode(octets).toString("utf8"))).toHaveLength(200_000);
  }
});

test("a short text, and one that must not be changed, are sent as they are", async () => {
  const untouched: SandboxResponse = { ...jsonResponse(long), headers: new Map([["cache-control", "no-transform"]]) };
  const { url } = await serveForTest(({ path }) => (path === "/short" ? jsonResponse({ a: "ä" }) : untouched));
  for (const path of ["/short", "/untouched"]) {
    const { headers } = await get(`${url}${path}`, { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBeUndefined();
  }
});

test("HEAD gets the headers of GET, and no body", async () => {
  const { url } = await serveForTest(() => jsonResponse({ a: "ä" }));
  const { status, headers, octets } = await get(url, {}, "HEAD");
  expect([status, headers["content-type"], headers["content-length"], octets.length]).toEqual([
    200,
    "application/json",
    "10",
    0,
  ]);
});

const octets = new Uint8Array([0, 1, 254, 255]);

test.each<{ what: string; response: SandboxResponse; length: string | undefined; want: Buffer }>([
  { what: "none", response: { status: 204, headers: new Map(), body: null }, length: undefined, want: Buffer.of() },
  {
    what: "none, where one may be",
    response: { status: 200, headers: new Map(), body: null },
    length: "0",
    want: Buffer.of(),
  },
  {
    what: "octets",
    response: { status: 200, headers: new Map(), body: octets },
    length: "4",
    want: Buffer.from(octets),
  },
  {
    what: "a file",
    response: { status: 200, headers: new Map(), body: new Blob([octets]) },
    length: "4",
    want: Buffer.from(octets),
  },
  {
    what: "a stream",
    response: { status: 200, headers: new Map(), body: new Blob([octets]).stream() },
    length: undefined,
    want: Buffer.from(octets),
  },
])("a body that is $what is sent", async ({ response, length, want }) => {
  const { url } = await serveForTest(() => response);
  const answer = await get(url);
  expect([answer.status, answer.headers["content-length"]]).toEqual([response.status, length]);
  expect(answer.octets.equals(want)).toBe(true);
});

test("several values of a header are several headers", async () => {
  const headers = new Map([["set-cookie", ["a=1", "b=2"]]]);
  const { url } = await serveForTest(() => ({ status: 200, headers, body: "" }));
  expect((await get(url)).headers["set-cookie"]).toEqual(["a=1", "b=2"]);
});

test("a stream ends with the client that it was for", async () => {
  const cancelled = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => cancelled.resolve(),
  });
  const { port } = await serveForTest(() => ({ status: 200, headers: new Map(), body }));
  await rawExchange(port, "GET / HTTP/1.1\r\nHost: h\r\n\r\n", { until: "\0\0\0" });
  await expect(cancelled.promise).resolves.toBeUndefined();
});

test("a stream that fails cuts the connection: half a body is not taken for a whole one", async () => {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(new Uint8Array([65])),
    pull: (controller) => controller.error(new Error("The disk is gone.")),
  });
  const { url } = await serveForTest(() => ({ status: 200, headers: new Map(), body }), { onError: () => undefined });
  await expect(get(url)).rejects.toThrow();
});

test("an answer that a tester wants dropped is no answer", async () => {
  const { port } = await serveForTest(() => ({ ...jsonResponse({}), isDropped: true }));
  const { text, isClosed } = await rawExchange(port, "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  expect([text, isClosed]).toEqual(["", true]);
});

test.each([
  {
    what: "throws",
    handle: () => {
      throw new TypeError("a bug");
    },
  },
  { what: "rejects", handle: () => Promise.reject(new TypeError("a bug")) },
  {
    what: "gives a header that cannot be sent",
    handle: () => ({ status: 200, headers: new Map([["x", "a\nb"]]), body: "" }),
  },
])("what $what is a 500 whose id its report has, and the server goes on", async ({ handle }) => {
  const reports: (readonly [unknown, string])[] = [];
  const { url, port } = await serveForTest(handle, { onError: (error, id) => void reports.push([error, id]) });
  const answer = await get(url);
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.octets.toString("utf8"))).toEqual({
    errors: [{ id: reports[0]?.[1], level: "FATAL", type: "TECHNICAL", message: "Internal server error" }],
  });
  expect(reports).toEqual([[expect.any(TypeError), expect.any(String)]]);
  const { text } = await rawExchange(port, "OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  expect(statusesOf(text)).toEqual([204]);
});
