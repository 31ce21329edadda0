import { expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";
import { call } from "./calls.ts";

const sandbox = createSandbox(bankFamily());

test("HEAD is GET without the body", async () => {
  const [got, head] = [await call(sandbox), await call(sandbox, { method: "HEAD" })];
  expect([head.status, head.text]).toEqual([got.status, ""]);
  expect(head.headers.get("content-length")).toBe(String(new TextEncoder().encode(got.text).byteLength));
  for (const name of ["content-type", "etag"]) expect(head.headers.get(name)).toBe(got.headers.get(name));
});

test("HEAD needs what GET needs", async () => {
  const { status } = await call(sandbox, { method: "HEAD", headers: { "x-api-key": null } });
  expect(status).toBe(400);
});

test.each([
  { path: "/v1/accounts", allow: "GET, HEAD, OPTIONS" },
  { path: "/v1/payments/initiate", allow: "POST, OPTIONS" },
  { path: "/instruments/mgmt/v1/orders/1", allow: "GET, DELETE, HEAD, OPTIONS" },
])("OPTIONS $path tells $allow, to anybody", async ({ path, allow }) => {
  const answer = await call(sandbox, { method: "OPTIONS", path, headers: { "x-api-key": null } });
  expect([answer.status, answer.headers.get("allow"), answer.text]).toEqual([204, allow, ""]);
});

test("OPTIONS of a path that is not there is not found", async () => {
  expect((await call(sandbox, { method: "OPTIONS", path: "/nothing" })).status).toBe(404);
});

test("a browser's question is answered before anything else", async () => {
  const headers = { origin: "https://app.example", "access-control-request-method": "GET", "x-api-key": null };
  const answer = await call(sandbox, { method: "OPTIONS", path: "/nothing", headers });
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
});

test.each([
  { method: "POST", path: "/v1/accounts", must: "must be GET", allow: "GET, HEAD, OPTIONS" },
  { method: "PATCH", path: "/v1/accounts/1", must: "must be GET", allow: "GET, HEAD, OPTIONS" },
  { method: "GET", path: "/v1/payments/confirm", must: "must be POST", allow: "POST, OPTIONS" },
  {
    method: "PUT",
    path: "/instruments/mgmt/v1/orders",
    must: "must be GET or POST",
    allow: "GET, POST, HEAD, OPTIONS",
  },
])("$method $path violates the method", async ({ method, path, must, allow }) => {
  const { status, error, headers } = await call(sandbox, { method, path });
  expect([status, error.type, error.detailedConstraitViolations]).toEqual([400, "VALIDATION", { method: must }]);
  expect(headers.get("allow")).toBe(allow);
});

test("what a client has already is not sent again", async () => {
  const { headers } = await call(sandbox);
  const again = await call(sandbox, { headers: { "if-none-match": headers.get("etag") } });
  expect([again.status, again.text]).toEqual([304, ""]);
});
