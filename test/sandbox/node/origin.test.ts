import { expect, test } from "vitest";
import { echo, serveForTest } from "./echo-handler.ts";
import { rawExchange } from "./raw-exchange.ts";

const forwarded = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "bank.example, inner" };

test.each([
  { what: "what the request was sent to", options: {}, headers: { Host: "localhost:99" }, want: "http://localhost:99" },
  { what: "also an address", options: {}, headers: { Host: "[::1]:99" }, want: "http://[::1]:99" },
  { what: "where it listens, for a host that is none", options: {}, headers: { Host: "a/b?c" }, want: "itself" },
  {
    what: "what it was told",
    options: { publicOrigin: "https://x.example" },
    headers: { Host: "h" },
    want: "https://x.example",
  },
  {
    what: "what it was told, before a proxy's word",
    options: { publicOrigin: "https://x.example", trustForwarded: true },
    headers: { Host: "h", ...forwarded },
    want: "https://x.example",
  },
  {
    what: "a proxy's word where it is believed",
    options: { trustForwarded: true },
    headers: { Host: "h", ...forwarded },
    want: "https://bank.example",
  },
  {
    what: "the host where a proxy tells only the scheme",
    options: { trustForwarded: true },
    headers: { Host: "h", "X-Forwarded-Proto": "https" },
    want: "https://h",
  },
  { what: "not a proxy's word otherwise", options: {}, headers: { Host: "h", ...forwarded }, want: "http://h" },
  {
    what: "not a scheme that is none",
    options: { trustForwarded: true },
    headers: { Host: "h", "X-Forwarded-Proto": "javascript" },
    want: "http://h",
  },
])("links begin with $what", async ({ options, headers, want }) => {
  const { port, url } = await serveForTest(echo, options);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const { text } = await rawExchange(port, `GET /a HTTP/1.1\r\n${lines.join("")}\r\n`, { until: "}" });
  expect(JSON.parse(text.slice(text.indexOf("{")))).toMatchObject({ origin: want === "itself" ? url : want });
});
