import { expect, test } from "vitest";
import { found } from "./checked.ts";
import { exchange, lines, loan, type GivenExchange } from "./exchanges.ts";

// What only looks like drift: none of it is reported.

const one = "/loans/v1/loans/a-1?currency=EUR";
const page = { "content-type": "text/html" };

const silent: readonly { readonly name: string; readonly given: GivenExchange }[] = [
  {
    name: "a request that was refused",
    given: {
      url: "/loans/v1/loans?limit=0&sort=x",
      status: 400,
      response: { "x-total": undefined },
      body: { errors: [] },
    },
  },
  { name: "a preflight", given: { method: "OPTIONS", status: 204, body: null } },
  { name: "HEAD, where the document has GET", given: { method: "HEAD", response: { "x-total": "1" }, body: null } },
  { name: "an answer that has not changed", given: { status: 304, body: null, response: { etag: 'W/"1"' } } },
  {
    name: "a redirect to the same address without its slash",
    given: { url: "/loans/v1/loans/", status: 301, response: { location: "/loans/v1/loans" }, body: null },
  },
  {
    name: "a redirect to https",
    given: { status: 308, response: { location: "https://www.bank.example/loans/v1/loans" }, body: null },
  },
  {
    name: "a doubled slash and one at the end",
    given: { url: "//loans/v1//loans/", response: { "x-total": "1" }, body: [] },
  },
  { name: "empty query parameters", given: { url: "/loans/v1/loans?limit=&status=&sort=" } },
  { name: "a raw query that is not ASCII", given: { url: "/loans/v1/loans/a-1?currency=€" } },
  { name: "a byte order mark", given: { url: one, body: `\uFEFF${JSON.stringify(loan)}` } },
  { name: "no media type at all", given: { url: one, response: { "content-type": undefined } } },
  {
    name: "a media type with the suffix",
    given: { url: one, response: { "content-type": "application/hal+json; charset=utf-8" } },
  },
  {
    name: "values marked as redacted",
    given: {
      url: "/loans/v1/loans/REDACTED?currency=REDACTED",
      body: { ...loan, currency: "REDACTED", opened: "[FILTERED]", state: "***", owner: { accessToken: "REDACTED" } },
    },
  },
  { name: "an object marked as redacted", given: { url: one, body: { ...loan, owner: "REDACTED" } } },
  { name: "a body marked as redacted", given: { url: one, body: "REDACTED" } },
  {
    name: "a path parameter and a header marked as redacted",
    given: { url: "/loans/v1/loans/REDACTED?currency=EUR", request: { "x-session-id": "REDACTED" } },
  },
  {
    name: "headers of standards and of what stands between",
    given: {
      request: {
        "sec-fetch-mode": "cors",
        traceparent: "00-1-2-01",
        "x-forwarded-for": "1.2.3.4",
        cookie: "connect.sid=REDACTED; _ga=1",
      },
      response: {
        "x-total": "1",
        etag: '"1"',
        "x-kong-upstream-latency": "1",
        "access-control-allow-origin": "*",
        "set-cookie": "a=b",
        "strict-transport-security": "max-age=1",
        "x-powered-by": "Express",
      },
    },
  },
  { name: "pseudo headers of HTTP/2", given: { request: { ":authority": "api.bank.example", ":path": "/" } } },
  { name: "a connection that was cut", given: { status: 0, body: null } },
  { name: "a map's members", given: { url: one, body: { ...loan, rates: { a: 1, b: 2 } } } },
  {
    name: "a body that was not recorded",
    given: {
      method: "POST",
      url: "/loans/v1/loans",
      request: { "content-length": "20", "content-type": "application/json" },
    },
  },
  { name: "what browsers ask of any server", given: { url: "/favicon.ico", response: page, body: "" } },
  { name: "a host of somebody else", given: { url: "https://fonts.example/css?family=a", response: page, body: "" } },
];

test.each(silent)("$name", async ({ given }) => {
  expect(await found(lines([exchange(), exchange(given)]))).toEqual([]);
});

test("a path that nobody serves and nobody got is only noted", async () => {
  const text = lines([exchange({ url: "/loans/v1/offers", status: 404, response: page, body: "" })]);
  expect(await found(text)).toEqual(["traffic.undocumented-path GET /loans/v1/offers"]);
});

test("another stage of the service is ours once one of its requests fits", async () => {
  const stage = "https://stage.bank.example";
  const given = [exchange({ url: `${stage}/loans/v1/offers` }), exchange({ url: `${stage}/loans/v1/loans` })];
  expect(await found(lines(given))).toEqual(["traffic.undocumented-path GET /loans/v1/offers"]);
  expect(await found(lines(given.slice(0, 1)))).toEqual([]);
});

test("a gateway's prefix is taken off", async () => {
  const text = lines([exchange({ url: "/api/loans/v1/loans", response: { "x-total": "1" } })]);
  expect(await found(text, { basePaths: ["/api"] })).toEqual([]);
  expect(await found(text)).toEqual(["traffic.undocumented-path GET /api/loans/v1/loans"]);
});
