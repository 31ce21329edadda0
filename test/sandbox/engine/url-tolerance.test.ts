import { describe, expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";
import { call, type TestCall } from "./calls.ts";

const sandbox = createSandbox(bankFamily());

describe("what clients send is understood", () => {
  const cases: readonly (TestCall & { readonly path: string })[] = [
    { path: "/v1/accounts" },
    { path: "//v1/accounts" },
    { path: "/v1//accounts///" },
    { path: "/accounts/v3/accounts/" },
    { path: "/funds/info/v1/shares/" },
    { path: "/funds/info/v1/shares" },
    { path: "/funds/info/v1/" },
    { path: "/funds/info/v1" },
    { path: "/v2/accounts" },
    { path: "/v1/custodies" },
    { path: "/v1/holdings" },
    { path: "/holdings/info/v1/holdings" },
    { path: "/v1/funds/orders" },
    { path: "/branches/v1/branches?bbox=&location=&query=" },
    { path: "/branches/v1/branches?query=töölö" },
    { path: "/branches/v1/branches?query=t%C3%B6%C3%B6l%C3%B6" },
    { path: "/%761/accounts" },
    { path: "/v1/accounts", headers: { "content-type": "application/json", "x-session-key": "mistyped" } },
  ];
  test.each(cases)("$path", async (one) => {
    expect((await call(sandbox, one)).status).toBe(200);
  });
});

describe("what is not there is not found", () => {
  const paths = ["/", "/v1", "/accounts", "/v1/accounts/1/2/3/4", "/payments/initiate", "/form/view/siirto"];
  test.each(paths)("%s", async (path) => {
    const { status, error } = await call(sandbox, { path });
    expect([status, error.type, error.message]).toEqual([404, "TECHNICAL", "Resource not found"]);
  });
});

test("a product with a host of its own stands below its mount", async () => {
  const path = "/transactions/";
  const [below, beside] = [await call(sandbox, { path: `/paymenthighway${path}` }), await call(sandbox, { path })];
  expect([below.status === 404, beside.status]).toEqual([false, 404]);
});

test("a path parameter that is no UTF-8 is told", async () => {
  const { status, error } = await call(sandbox, { path: "/v1/accounts/%ff" });
  expect([status, error.detailedConstraitViolations]).toEqual([400, { accountId: "must be percent-encoded UTF-8" }]);
});

describe("an unknown major version is told those that exist", () => {
  const accounts =
    "v1 (deprecated) at /v1/accounts, v2 (in development) at /accounts/v2/accounts, " +
    "v3 (in development) at /accounts/v3/accounts";
  test.each([
    { path: "/v9/accounts", message: `No v9 of accounts is here. Served are ${accounts}` },
    { path: "/accounts/v9/accounts/FI83", message: `No v9 of accounts is here. Served are ${accounts}` },
    { path: "/v3/accounts", message: `No v3 of accounts is here. Served are ${accounts}` },
    {
      path: "/v2/payments/initiate",
      message: "No v2 of payments is here. Served are v1 (in development) at /v1/payments",
    },
    { path: "/branches/v2", message: "No v2 of branches is here. Served are v1 (in production) at /branches/v1" },
    { path: "/V1/accounts", message: `No V1 of accounts is here. Served are ${accounts}` },
    { path: "/v2/nothing", message: "Resource not found" },
    { path: "/accounts/v2/nothing", message: "Resource not found" },
  ])("$path", async ({ path, message }) => {
    const { status, error } = await call(sandbox, { path });
    expect([status, error]).toEqual([404, { level: "ERROR", type: "TECHNICAL", message }]);
  });
});
