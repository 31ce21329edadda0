import { expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/create-sandbox.ts";
import { serveForTest } from "./echo-handler.ts";
import { rawExchange, statusesOf } from "./raw-exchange.ts";
import { smallFamily } from "./small-family.ts";

const requests = 4000;
const atOnce = 40;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = seededRandom(20_180_207);
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = (texts: readonly string[]): string => texts[below(texts.length)] ?? "";
const junk = (length: number): string => Array.from({ length }, () => String.fromCharCode(below(256))).join("");

const parts = {
  method: ["GET", "POST", "OPTIONS", "HEAD", "TRACE", "get", "", "GET\x00", "CONNECT", "PRI"],
  target: [
    "/things/v1/things",
    "/things/v1/__proto__",
    "/things/v1/../../../etc/passwd",
    "//things//v1//things/",
    "/%",
    "/%00",
    "/%ff%fe",
    "/__sandbox/constructor",
    "*",
    "?",
    "http://[::1",
    "/a b",
    "/things/v1/things?__proto__[a]=1&a=%zz",
    `/${"a/".repeat(5000)}`,
  ],
  version: ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/1.1\r", "", "HTP"],
  header: [
    "x-api-key: mine",
    "x-session-id: __proto__",
    "x-session-id: constructor",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Content-Length: 3",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Expect: 100-continue",
    "Content-Type: application/json; charset=utf-99",
    "Accept-Encoding: ;;;q=,*;q=9",
    "Prefer: code=999, example=__proto__",
    "Connection: Upgrade, close, keep-alive",
    "Upgrade: h2c",
    ": empty",
    "no colon",
  ],
  body: ["", "{", '{"__proto__":{"a":1}}', "[".repeat(5000), "5\r\nabcde\r\n0\r\n\r\n", "zz\r\n", "\x00\x00"],
};

/** A request that is broken in one way or more, or in none. */
function malformed(): string {
  if (random() < 0.1) return `${junk(1 + below(200))}\r\n\r\n`;
  const headers = Array.from({ length: below(6) }, () => `${oneOf(parts.header)}\r\n`).join("");
  const host = random() < 0.8 ? "Host: h\r\n" : "";
  const text = `${oneOf(parts.method)} ${oneOf(parts.target)} ${oneOf(parts.version)}\r\n${host}${headers}\r\n${oneOf(parts.body)}`;
  if (random() < 0.7) return text;
  const at = below(text.length);
  return text.slice(0, at) + junk(below(4)) + text.slice(at + below(3));
}

test(`${requests} malformed requests: none is a 5xx, none brings the server down`, async () => {
  const errors: unknown[] = [];
  const sandbox = createSandbox(smallFamily, {
    apiKey: "mine",
    requestsPerDay: Infinity,
    onError: (error) => errors.push(error),
  });
  const limits = { headersMs: 300, requestMs: 300, checkIntervalMs: 100, keepAliveMs: 100 };
  const { url, port } = await serveForTest(sandbox.handle, { limits, onError: (error) => void errors.push(error) });
  const statuses = new Map<number, number>();
  let sent = 0;
  const sendAll = async (): Promise<void> => {
    while (sent < requests) {
      sent += 1;
      const octets = Buffer.from(malformed(), "latin1");
      // What is left unfinished is given up after a moment; what is finished is answered long before.
      const { text } = await rawExchange(port, octets, { until: "\r\n\r\n", waitMs: 1000 });
      for (const status of statusesOf(text)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendAll));
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(errors).toEqual([]);
  expect(statuses.get(400)).toBeGreaterThan(requests / 4);
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 404, 408, 414]));
  const call = await fetch(`${url}/others/v1/others`, { headers: { "x-api-key": "mine" } });
  expect([call.status, await call.json()]).toEqual([200, [{ name: "one of others" }]]);
});
