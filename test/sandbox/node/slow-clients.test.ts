import { expect, test } from "vitest";
import { echo, serveForTest } from "./echo-handler.ts";
import { lastDescriptor, rawExchange, statusesOf } from "./raw-exchange.ts";

const limits = { headersMs: 150, requestMs: 300, keepAliveMs: 100, checkIntervalMs: 50 };

test.each([
  { what: "says nothing", octets: "" },
  { what: "never ends its headers", octets: "GET /a HTTP/1.1\r\nHost: h\r\nx-slow: " },
  { what: "never ends its body", octets: "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 40\r\n\r\nabc" },
  {
    what: "never ends its chunks",
    octets: "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
  },
])("a client that $what is told so, and cut off", async ({ octets }) => {
  const { port } = await serveForTest(echo, { limits });
  const { text, isClosed } = await rawExchange(port, octets);
  expect(statusesOf(text)).toEqual([408]);
  expect(lastDescriptor(text)).toMatchObject({ type: "VALIDATION", message: "The request did not arrive in time." });
  expect(isClosed).toBe(true);
});

test("a connection that is not used any more is closed without a word", async () => {
  // Node adds a second to what it tells the client, for requests that are on their way.
  const { port } = await serveForTest(echo, { limits });
  const { text, isClosed } = await rawExchange(port, "GET /a HTTP/1.1\r\nHost: h\r\n\r\n");
  expect(statusesOf(text)).toEqual([200]);
  expect(isClosed).toBe(true);
});
