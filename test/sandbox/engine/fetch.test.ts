import { describe, expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily, tokens } from "./bank-family.ts";
import { payment } from "./calls.ts";

// `fetch` takes what the platform's own takes, however the request is given.

const sandbox = createSandbox(bankFamily());
const headers = { "x-api-key": sandbox.apiKey, "x-authorization": tokens.first, "content-type": "application/json" };
const url = "https://bank.example/v1/payments/initiate";
const text = JSON.stringify(payment);
const octets = new TextEncoder().encode(text);

describe("a payment is understood", () => {
  const cases: Readonly<Record<string, () => Promise<Response>>> = {
    "as a text": () => sandbox.fetch(url, { method: "POST", headers, body: text }),
    "as octets": () => sandbox.fetch(url, { method: "POST", headers, body: octets }),
    "as a blob": () => sandbox.fetch(url, { method: "POST", headers, body: new Blob([text]) }),
    "as a request": () => sandbox.fetch(new Request(url, { method: "POST", headers, body: text })),
    "as a request with changes": () => sandbox.fetch(new Request(url, { headers }), { method: "POST", body: text }),
    "at a URL": () => sandbox.fetch(new URL(url), { method: "post", headers: new Headers(headers), body: text }),
    "at a relative URL": () => sandbox.fetch("/v1/payments/initiate", { method: "POST", headers, body: text }),
    "with pairs as headers": () => sandbox.fetch(url, { method: "POST", headers: Object.entries(headers), body: text }),
  };
  test.each(Object.entries(cases))("%s", async (_title, ask) => {
    const response = await ask();
    expect([response.status, await response.json()]).toMatchObject([200, payment]);
  });
});

describe("what fetch does not take is refused", () => {
  test.each([
    { title: "a body of GET", ask: () => sandbox.fetch(url, { headers, body: text }) },
    { title: "a header that is none", ask: () => sandbox.fetch(url, { headers: { "x y": "z" } }) },
    { title: "a URL that is none", ask: () => sandbox.fetch("http://") },
    { title: "a method that is none", ask: () => sandbox.fetch(url, { method: "G T" }) },
  ])("$title", async ({ ask }) => {
    await expect(ask()).rejects.toThrow(TypeError);
  });
});

test("a text without a media type is a text", async () => {
  const response = await sandbox.fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "text/plain" },
    body: text,
  });
  const bare = { "x-api-key": sandbox.apiKey, "x-authorization": tokens.first };
  const same = await sandbox.fetch(url, { method: "POST", headers: bare, body: text });
  expect([response.status, same.status]).toEqual([400, 400]);
});

test("a signal that is aborted before ends the call before it begins", async () => {
  const signal = AbortSignal.abort(new Error("Too late."));
  await expect(sandbox.fetch(url, { headers, signal })).rejects.toThrow("Too late.");
});

test("several sandboxes know nothing of each other", async () => {
  const other = createSandbox(bankFamily());
  const response = await other.fetch("/branches/v1/branches", { headers });
  expect([other.apiKey === sandbox.apiKey, response.status]).toEqual([false, 400]);
});

test("a sandbox is controlled under a path of its own, without a key", async () => {
  const [asked, off] = [sandbox, createSandbox(bankFamily(), { control: false })];
  const statuses = [await asked.fetch("/__sandbox"), await off.fetch("/__sandbox")].map(({ status }) => status);
  expect(statuses).toEqual([200, 404]);
});
