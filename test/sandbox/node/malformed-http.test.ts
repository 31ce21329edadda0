import { expect, test } from "vitest";
import { echo, serveForTest } from "./echo-handler.ts";
import { lastDescriptor, rawExchange, statusesOf } from "./raw-exchange.ts";

const get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n";
const post = "POST /a HTTP/1.1\r\nHost: h\r\n";

const refused = [
  { what: "a TLS hello", octets: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", status: 400 },
  { what: "the preface of HTTP/2", octets: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", status: 400 },
  { what: "a control character in a header", octets: "GET /a HTTP/1.1\r\nHost: h\r\nx: a\x00b\r\n\r\n", status: 400 },
  { what: "a space before the colon", octets: "GET /a HTTP/1.1\r\nHost : h\r\n\r\n", status: 400 },
  { what: "a bare line feed in a header", octets: "GET /a HTTP/1.1\r\nHost: h\r\nx: a\n b: c\r\n\r\n", status: 400 },
  { what: "an unknown method", octets: "GETT /a HTTP/1.1\r\nHost: h\r\n\r\n", status: 400 },
  { what: "an unknown version", octets: "GET /a HTTP/9.9\r\nHost: h\r\n\r\n", status: 400 },
  { what: "no Host", octets: "GET /a HTTP/1.1\r\n\r\n", status: 400 },
  { what: "a target of another scheme", octets: "GET ftp://h/a HTTP/1.1\r\nHost: h\r\n\r\n", status: 400 },
  { what: "a tunnel", octets: "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", status: 400 },
  {
    what: "both lengths",
    octets: `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    status: 400,
  },
  { what: "two lengths", octets: `${post}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`, status: 400 },
  { what: "a length that is no number", octets: `${post}Content-Length: 4x\r\n\r\nabcd`, status: 400 },
  { what: "a negative length", octets: `${post}Content-Length: -4\r\n\r\nabcd`, status: 400 },
  { what: "chunked twice", octets: `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`, status: 400 },
  { what: "a broken chunk", octets: `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n`, status: 400 },
  {
    what: "a chunk of too many octets",
    octets: `${post}Transfer-Encoding: chunked\r\n\r\n1\r\nabcd\r\n0\r\n\r\n`,
    status: 400,
  },
  { what: "too large headers", octets: `GET /a HTTP/1.1\r\nHost: h\r\nx: ${"a".repeat(100_000)}\r\n\r\n`, status: 431 },
  { what: "too many headers", octets: `GET /a HTTP/1.1\r\nHost: h\r\n${"a: b\r\n".repeat(300)}\r\n`, status: 431 },
  { what: "a too long URL", octets: `GET /${"a".repeat(9000)} HTTP/1.1\r\nHost: h\r\n\r\n`, status: 414 },
];

test.each(refused)(
  "$what is answered at once with $status, a descriptor and the end of the connection",
  async ({ octets, status }) => {
    const { port } = await serveForTest(echo);
    const { text, isClosed } = await rawExchange(port, Buffer.from(octets, "latin1"));
    expect(statusesOf(text)).toEqual([status]);
    expect(lastDescriptor(text)).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      level: "ERROR",
      type: "VALIDATION",
      message: expect.stringMatching(/^[A-Z].*\.$/),
    });
    expect(text.toLowerCase()).toContain("\r\nconnection: close\r\n");
    expect(isClosed).toBe(true);
  },
);

test("where there is no platform it is told as problem details", async () => {
  const { port } = await serveForTest(echo, { errorForm: "problem details" });
  const { text } = await rawExchange(port, `GET /${"a".repeat(9000)} HTTP/1.1\r\nHost: h\r\n\r\n`);
  expect(text).toContain("\r\nContent-Type: application/problem+json\r\n");
  expect(text).toContain('{"type":"urn:op-api:problem:target-too-long","title":"The URL is too long.","status":414}');
});

const answered = [
  { what: "HTTP/1.0 without Host", octets: "GET /a HTTP/1.0\r\n\r\n", path: "/a" },
  { what: "the absolute form", octets: "GET http://other.example/a?b HTTP/1.1\r\nHost: h\r\n\r\n", path: "/a" },
  {
    what: "the absolute form without a path",
    octets: "GET http://other.example HTTP/1.1\r\nHost: h\r\n\r\n",
    path: "/",
  },
  {
    what: "an offer to change the protocol",
    octets: "GET /a HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    path: "/a",
  },
  { what: "an expectation that nobody knows", octets: "GET /a HTTP/1.1\r\nHost: h\r\nExpect: tea\r\n\r\n", path: "/a" },
  {
    what: "headers called as members of every object",
    octets: "GET /a HTTP/1.1\r\nHost: h\r\n__proto__: x\r\nconstructor: y\r\n\r\n",
    path: "/a",
  },
  { what: "doubled slashes, as they are", octets: "GET //a//b/ HTTP/1.1\r\nHost: h\r\n\r\n", path: "//a//b/" },
];

test.each(answered)("$what reaches the sandbox", async ({ octets, path }) => {
  const { port } = await serveForTest(echo);
  const { text } = await rawExchange(port, octets, { until: "}" });
  expect(statusesOf(text)).toEqual([200]);
  expect(JSON.parse(text.slice(text.indexOf("{")))).toMatchObject({ path });
});

test("OPTIONS of the server as a whole tells the methods", async () => {
  const { port } = await serveForTest(echo);
  const { text } = await rawExchange(port, "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", { until: "\r\n\r\n" });
  expect(statusesOf(text)).toEqual([204]);
  expect(text).toMatch(/^Allow: GET, HEAD, POST/m);
});

test("requests sent in advance are answered in order, and what is broken behind them last", async () => {
  const late = Promise.withResolvers<void>();
  const { port } = await serveForTest(async (request) => {
    if (request.path === "/1") await late.promise;
    return echo(request);
  });
  setTimeout(late.resolve, 50);
  const requests = [1, 2, 3].map((index) => get.replace("/a", `/${index}`)).join("");
  const { text, isClosed } = await rawExchange(port, `${requests}\x00\r\n\r\n`);
  expect(statusesOf(text)).toEqual([200, 200, 200, 400]);
  expect([...text.matchAll(/"path":"(\/\d)"/g)].map((match) => match[1])).toEqual(["/1", "/2", "/3"]);
  expect(isClosed).toBe(true);
});
