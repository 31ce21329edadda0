import { describe, expect, test } from "vitest";
import type { Family } from "../../../generator/runtime/sandbox/product.ts";
import {
  createGatewayHeaders,
  type ResponseFacts,
} from "../../../generator/runtime/sandbox/gateway/response-headers.ts";
import { answer, operationOf, productOf, requestWith } from "./requests.ts";

// The headers of answers (reference, "platform", section 8).

const payments = productOf("payments/v1");
const accounts3 = productOf("accounts/v3");
const pivo = productOf("pivo/v1", { mount: "/pivo", operations: [operationOf("/api/payments", [["oauth2"]])] });
const platform = {
  endUsers: [],
  requestsPerDay: 1000,
  timeZone: "Europe/Helsinki",
  cookieProducts: ["payments/v1", "accounts/v1"],
};
const family: Family = { products: [payments, accounts3, pivo], platform };

function headersOf(facts: Partial<ResponseFacts>, response = answer(), of: Family = family) {
  createGatewayHeaders(of)(response, { request: requestWith({}), ...facts });
  return Object.fromEntries(response.headers);
}

const always = {
  "content-type": "application/json",
  vary: "Accept-Encoding",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-download-options": "noopen",
  "x-xss-protection": "1; mode=block",
  "access-control-allow-origin": "*",
  "access-control-allow-credentials": "true",
  "access-control-max-age": "3628800",
  "access-control-allow-methods": "GET, PUT, POST, DELETE",
};
const cookie = /^connect\.sid=s%3A[\w-]{32}\.[\w-]{43}; Path=\/; HttpOnly$/;

test("the first products have the security headers, and set a cookie", () => {
  const headers = headersOf({ product: payments });
  expect(headers).toMatchObject({ ...always, "set-cookie": expect.stringMatching(cookie) });
  expect(headers).not.toHaveProperty("cache-control");
});

test("the later products have the security headers, and speak to caches", () => {
  const headers = headersOf({ product: accounts3 });
  expect(headers).toMatchObject({ ...always, "cache-control": "proxy-revalidate" });
  expect(headers).not.toHaveProperty("set-cookie");
});

test.each([
  { name: "a partner's product", product: pivo, of: family },
  { name: "no product", product: undefined, of: family },
  { name: "a document without a platform", product: payments, of: { products: [payments] } },
])("$name has only what all have", ({ product, of }) => {
  const headers = headersOf(product === undefined ? {} : { product }, answer(), of);
  expect(headers).toMatchObject(always);
  expect(headers).not.toHaveProperty("set-cookie");
  expect(headers).not.toHaveProperty("cache-control");
});

describe("the cookie", () => {
  test.each([
    { sent: "connect.sid=s%3Ax.y", isSet: false },
    { sent: "a=b; connect.sid=s%3Ax.y; c=d", isSet: false },
    { sent: "a=b;connect.sid=s%3Ax.y", isSet: false },
    { sent: "a=b", isSet: true },
    { sent: "not-connect.sid=x", isSet: true },
    { sent: "a=connect.sid=x", isSet: true },
  ])("is set after $sent: $isSet", ({ sent, isSet }) => {
    const headers = headersOf({ product: payments, request: requestWith({ cookie: sent }) });
    expect("set-cookie" in headers).toBe(isSet);
  });

  test("is another one each time", () => {
    const cookies = Array.from({ length: 500 }, () => headersOf({ product: payments })["set-cookie"]);
    expect(new Set(cookies).size).toBe(500);
  });
});

test("what the product says of itself is kept", () => {
  const own = { "cache-control": "no-store", vary: "Accept", "x-frame-options": "SAMEORIGIN" };
  expect(headersOf({ product: accounts3 }, answer("{}", own))).toMatchObject({
    ...own,
    vary: "Accept, Accept-Encoding",
  });
});

test.each(["Accept-Encoding", "Accept, accept-encoding", "*"])("Vary: %s needs nothing more", (vary) => {
  expect(headersOf({}, answer("{}", { vary }))).toMatchObject({ vary });
});

test("what is left of the day is told where it is to be, in numbers only", () => {
  const rateLimit = { limit: 1000, remaining: 998, resetSeconds: 1543615200 };
  expect(headersOf({ product: payments, rateLimit })).toMatchObject({
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "998",
    "x-ratelimit-reset": "1543615200",
  });
  const endless = headersOf({ product: payments, rateLimit: { ...rateLimit, limit: Infinity, remaining: Infinity } });
  expect(
    Object.keys({ ...headersOf({ product: payments }), ...endless }).filter((name) => /ratelimit/.test(name)),
  ).toEqual([]);
});

describe("a version that comes to its end", () => {
  const successor = productOf("accounts/v2", {
    operations: [operationOf("/accounts/v2/accounts"), operationOf("/accounts/v2/accounts/{accountId}")],
  });
  const ends = { lifecycle: "deprecated", successor: "accounts/v2" } as const;

  test("tells since when, until when, and what takes its place", () => {
    const product = productOf("accounts/v1", { ...ends, deprecated: "2018-06-14", sunset: "2020-01-31" });
    expect(headersOf({ product }, answer(), { products: [product, successor], platform })).toMatchObject({
      deprecation: "@1528934400",
      sunset: "Fri, 31 Jan 2020 00:00:00 GMT",
      link: '</accounts/v2/accounts>; rel="successor-version"',
    });
  });

  test("tells only what is known", () => {
    const product = productOf("accounts/v1", ends);
    const headers = headersOf({ product }, answer(), { products: [product, successor] });
    expect(headers).toHaveProperty("link");
    expect(headers).not.toHaveProperty("deprecation");
    expect(headers).not.toHaveProperty("sunset");
    expect(headersOf({ product }, answer(), { products: [product] })).not.toHaveProperty("link");
  });

  test("links to where its successor is mounted", () => {
    const mounted = productOf("accounts/v2", {
      mount: "/partner",
      operations: [operationOf("/a/{id}"), operationOf("/b")],
    });
    const product = productOf("accounts/v1", ends);
    const headers = headersOf({ product }, answer(), { products: [product, mounted] });
    expect(headers).toMatchObject({ link: '</partner>; rel="successor-version"' });
  });

  test.each([
    { name: "no date", dates: { deprecated: "soon" } },
    { name: "no day of the calendar", dates: { sunset: "2018-13-01" } },
    { name: "an end before its deprecation", dates: { deprecated: "2018-06-14", sunset: "2018-06-13" } },
  ])("is refused with $name", ({ dates }) => {
    expect(() => createGatewayHeaders({ products: [productOf("accounts/v1", dates)] })).toThrow(RangeError);
  });
});
