import { describe, expect, test } from "vitest";
import { preflight } from "../../../generator/runtime/sandbox/gateway/cors.ts";
import { createGatewayHeaders } from "../../../generator/runtime/sandbox/gateway/response-headers.ts";
import { answer, requestWith } from "./requests.ts";

/** The platform's own list, and the two names that it lacked (reference, "platform", section 8). */
const platformHeaders = [
  "origin",
  "x-requested-with",
  "accept",
  "content-type",
  "x-request-id",
  "x-session-id",
  "x-api-key",
  "x-authorization",
  "authorization",
];

const listed = (value: unknown) => String(value).split(", ");
const asking = { origin: "https://page.example", "access-control-request-method": "POST" };

describe("a browser that asks before it sends", () => {
  test("gets a yes for what the platform takes", () => {
    const response = preflight(requestWith(asking, "OPTIONS"));
    expect(response?.status).toBe(204);
    expect(response?.body).toBeNull();
    expect(response?.headers.get("access-control-allow-origin")).toBe("*");
    expect(response?.headers.get("access-control-allow-credentials")).toBe("true");
    expect(response?.headers.get("access-control-max-age")).toBe("3628800");
    expect(listed(response?.headers.get("access-control-allow-methods"))).toEqual(["GET", "PUT", "POST", "DELETE"]);
    expect(listed(response?.headers.get("access-control-allow-headers"))).toEqual(
      expect.arrayContaining(platformHeaders),
    );
  });

  test("gets a yes for any other method and header, each named once", () => {
    const headers = { ...asking, "access-control-request-method": "PATCH" };
    const names = "X-Api-Key, sph-account,stripe-version , SPH-ACCOUNT";
    const response = preflight(requestWith({ ...headers, "access-control-request-headers": names }, "OPTIONS"));
    expect(listed(response?.headers.get("access-control-allow-methods"))).toContain("PATCH");
    const allowed = listed(response?.headers.get("access-control-allow-headers"));
    expect(allowed).toEqual(expect.arrayContaining([...platformHeaders, "sph-account", "stripe-version"]));
    expect(allowed).toEqual([...new Set(allowed)]);
  });

  test("is not told what is no name", () => {
    const names = "x-good, bad name, bad\u0000, bad:, ,é";
    const response = preflight(requestWith({ ...asking, "access-control-request-headers": names }, "OPTIONS"));
    const allowed = listed(response?.headers.get("access-control-allow-headers"));
    expect(allowed).toContain("x-good");
    expect(allowed.every((name) => /^[a-z-]+$/.test(name))).toBe(true);
  });

  test("is answered briefly, however much it asks for", () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `x-header-${index}`).join(",");
    const response = preflight(requestWith({ ...asking, "access-control-request-headers": names }, "OPTIONS"));
    expect(String(response?.headers.get("access-control-allow-headers")).length).toBeLessThan(2000);
  });

  test("may be a page of the internet that calls the developer's machine", () => {
    const headers = { ...asking, "access-control-request-private-network": "true" };
    const response = preflight(requestWith(headers, "OPTIONS"));
    expect(response?.headers.get("access-control-allow-private-network")).toBe("true");
  });
});

test.each([
  { name: "another method", headers: asking, method: "GET" },
  { name: "no origin", headers: { "access-control-request-method": "POST" }, method: "OPTIONS" },
  { name: "no method asked for", headers: { origin: "https://page.example" }, method: "OPTIONS" },
])("a request with $name is none of these", ({ headers, method }) => {
  expect(preflight(requestWith(headers, method))).toBeUndefined();
});

test("every answer may be read by every page, and each header stands there once", () => {
  const response = answer();
  createGatewayHeaders({ products: [] })(response, { request: requestWith({ origin: "https://page.example" }) });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(listed(response.headers.get("access-control-expose-headers"))).toEqual(
    expect.arrayContaining(["etag", "x-ratelimit-reset", "retry-after", "deprecation"]),
  );
});

test("a client that is no page is not told what a page may read", () => {
  const response = answer();
  createGatewayHeaders({ products: [] })(response, { request: requestWith({}) });
  expect(response.headers.has("access-control-expose-headers")).toBe(false);
});
