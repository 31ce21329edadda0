import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";

const sandbox = createSandbox(bankFamily());
const other = http.all("*", () => HttpResponse.text("other"));
const headers = { "x-api-key": sandbox.apiKey };

describe.each([
  { title: "any origin", options: {}, elsewhere: 200, unknown: "other" },
  { title: "one origin", options: { origins: "https://bank.example" }, elsewhere: "other", unknown: 404 },
])("one handler for $title", ({ options, elsewhere, unknown }) => {
  const server = setupServer(sandbox.msw(http, options), other);
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  const answer = async (url: string, init: RequestInit = {}) => {
    const response = await fetch(url, { headers, ...init });
    const text = await response.text();
    return text === "other" ? text : response.status;
  };

  test("answers all operations", async () => {
    const body = JSON.stringify({});
    expect([
      await answer("https://bank.example/branches/v1/branches?query=a"),
      await answer("https://bank.example/v1/accounts"),
      await answer("https://bank.example/v1/payments/initiate", { method: "POST", body }),
      await answer("https://bank.example/paymenthighway/transactions/"),
    ]).toEqual([200, 401, 401, 400]);
  });

  test("leaves other requests to the handlers behind", async () => {
    expect(await answer("https://bank.example/index.html")).toBe(unknown);
    expect(await answer("https://elsewhere.example/branches/v1/branches")).toBe(elsewhere);
  });
});
