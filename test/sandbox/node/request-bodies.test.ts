import { expect, test } from "vitest";
import { echo, jsonResponse, serveForTest } from "./echo-handler.ts";
import { lastDescriptor, rawExchange, statusesOf } from "./raw-exchange.ts";

const limits = { bodyOctets: 1000, discardMs: 500 };
const post = "POST /a HTTP/1.1\r\nHost: h\r\n";

test.each([
  { what: "with its length", octets: `${post}Content-Length: 4\r\n\r\nabcd`, size: 4 },
  {
    what: "in chunks",
    octets: `${post}Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3;x=y\r\ncde\r\n0\r\n\r\n`,
    size: 5,
  },
  { what: "as long as it may be", octets: `${post}Content-Length: 1000\r\n\r\n${"a".repeat(1000)}`, size: 1000 },
  { what: "of no octets", octets: `${post}Content-Length: 0\r\n\r\n`, size: 0 },
])("a body $what is read", async ({ octets, size }) => {
  const { port } = await serveForTest(echo, { limits });
  const { text } = await rawExchange(port, octets, { until: "}" });
  expect(text).toContain(`"octets":${size}}`);
});

test.each([
  { what: "by its length", octets: `${post}Content-Length: 1001\r\n\r\n` },
  { what: "as it comes", octets: `${post}Transfer-Encoding: chunked\r\n\r\n7d0\r\n${"a".repeat(2000)}` },
  { what: "a gigabyte by its length", octets: `${post}Content-Length: 1000000000\r\n\r\n${"a".repeat(5000)}` },
])("a body that is too long is refused $what, before its end", async ({ octets }) => {
  const { port } = await serveForTest(echo, { limits });
  const { text } = await rawExchange(port, octets, { until: "}]}" });
  expect(statusesOf(text)).toEqual([413]);
  expect(lastDescriptor(text)).toMatchObject({ type: "VALIDATION", message: "The body is too long." });
});

test("a client that goes on sending what nobody reads is cut off", async () => {
  const { port } = await serveForTest(() => jsonResponse({}), { limits: { ...limits, discardMs: 50 } });
  const { text, isClosed } = await rawExchange(port, `${post}Content-Length: 1000000000\r\n\r\nabc`);
  expect(statusesOf(text)).toEqual([200]);
  expect(isClosed).toBe(true);
});

test("a body that nobody reads does not stand in the way of the next request", async () => {
  const { port } = await serveForTest(({ path }) => jsonResponse({ path }));
  const second = "GET /second HTTP/1.1\r\nHost: h\r\n\r\n";
  const { text } = await rawExchange(port, `${post}Content-Length: 4\r\n\r\nabcd${second}`, { until: "/second" });
  expect(statusesOf(text)).toEqual([200, 200]);
});

test("a client that waits to be told to go on is told so when the body is read", async () => {
  const { port } = await serveForTest(echo, { limits });
  const head = `${post}Content-Length: 4\r\nExpect: 100-continue\r\n\r\n`;
  const { text } = await rawExchange(port, `${head}abcd`, { until: "}" });
  expect(statusesOf(text)).toEqual([100, 200]);
});

test.each([
  { what: "too long", length: 1001, path: "/a", status: 413 },
  { what: "not wanted", length: 4, path: "/unread", status: 200 },
])("it need not send a body that is $what", async ({ length, path, status }) => {
  const { port } = await serveForTest((request) => (request.path === "/unread" ? jsonResponse({}) : echo(request)), {
    limits,
  });
  const head = `${post.replace("/a", path)}Content-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;
  const { text, isClosed } = await rawExchange(port, head);
  expect(statusesOf(text)).toEqual([status]);
  expect(isClosed).toBe(true);
});

test("a client that goes in the middle of its body leaves nothing behind but an abort", async () => {
  const outcome = Promise.withResolvers<unknown>();
  const errors: unknown[] = [];
  const handle = async (request: Parameters<typeof echo>[0]) => {
    const aborted = new Promise((resolve) => request.signal?.addEventListener("abort", resolve));
    const failure = await Promise.resolve(request.octets()).catch((error: unknown) => error);
    await aborted;
    outcome.resolve(failure);
    throw failure;
  };
  const { port } = await serveForTest(handle, { onError: (error) => void errors.push(error) });
  await rawExchange(port, `${post}Content-Length: 400\r\n\r\nabcd`, { waitMs: 50 });
  expect(await outcome.promise).toMatchObject({ name: "AbortError" });
  expect(errors).toEqual([]);
});
