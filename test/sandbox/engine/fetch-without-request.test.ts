import { describe, expect, test } from "vitest";
import { createSandbox, type LoggedExchange } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily } from "./bank-family.ts";

// Ordinary calls are read without a `Request`. What is understood, and what is refused, is what a `Request` would have.

const url = "https://bank.example/v1/payments/initiate?a=%20b&c";
const text = JSON.stringify({ amount: 10 });
const octets = new TextEncoder().encode(`  ${text}`).subarray(2);

/** Without a platform in front, so that every body is read. */
const { products } = bankFamily();

/** What a sandbox understands of a call. */
async function understood(input: Request | URL | string, init?: RequestInit) {
  const seen: LoggedExchange[] = [];
  const sandbox = createSandbox({ products }, { onAnswer: (exchange) => seen.push(exchange) });
  const { status } = await sandbox.fetch(input, init);
  const [exchange] = seen;
  const { method, path, query, headers, origin } = exchange?.request ?? {};
  return { status, method, path, query, origin, headers: [...(headers?.entries() ?? [])], octets: exchange?.octets };
}

describe("a call is understood as a Request would be", () => {
  const cases: Readonly<Record<string, RequestInit>> = {
    "without anything": {},
    "with members that are undefined": JSON.parse("{}", () => ({ method: undefined, body: undefined })),
    "with an object as headers": { headers: { "X-Session-Id": "1", b: "2", a: "1" } },
    "with pairs as headers": { headers: [["X-Session-Id", "1"], ["a", "b c"]] }, // prettier-ignore
    "with a name in two cases": { headers: { "X-a": "1", "x-A": "2" } },
    "with a name that comes twice": { headers: [["a", "1"], ["b", "2"], ["a", "3"]] }, // prettier-ignore
    "with white space around a value": { headers: { a: " b\t", c: "" } },
    "with a value of Latin letters": { headers: { a: "\u00e4\u00ff" } },
    "with headers from a Map": { headers: JSON.parse("{}", () => new Map([["a", "b"]])) },
    "with Headers": { headers: new Headers({ a: "1" }) },
    "with no headers": { headers: {} },
    "with a text": { method: "POST", body: text },
    "with a text of a type": { method: "POST", body: text, headers: { "Content-Type": "application/json" } },
    "with an empty text": { method: "POST", body: "" },
    "with octets": { method: "PUT", body: octets },
    "with a buffer": { method: "PUT", body: octets.slice().buffer },
    "with parameters of a form": { method: "PATCH", body: new URLSearchParams({ a: "b c" }) },
    "with a method in small letters": { method: "post", body: text },
    "with more than is needed": { method: "DELETE", cache: "no-store", redirect: "error" },
    "with a signal": { signal: new AbortController().signal },
    "with no signal": { signal: null },
    "without a body, by name": { method: "HEAD", body: null },
  };

  test.each(Object.entries(cases))("%s", async (_title, init) => {
    expect(await understood(url, init)).toEqual(await understood(new Request(url, init)));
  });
});

describe("what a Request does not take is refused with a TypeError", () => {
  const cases: Readonly<Record<string, RequestInit>> = {
    "a line break in a value": { headers: { a: "b\r\nc: d" } },
    "a null character in a value": { headers: [["a", "\0"]] },
    "a value that is not Latin": { headers: { a: "\u20ac" } },
    "a name with a space": { headers: { "a b": "c" } },
    "a name that is empty": { headers: { "": "c" } },
    "a name that is not Latin": { headers: [["\u20ac", "c"]] },
    "a header of three parts": { headers: JSON.parse('[["a", "b", "c"]]') },
    "headers that are a text": { headers: JSON.parse('"a: b"') },
    "a body of GET": { body: text },
    "an empty body of GET": { method: "GET", body: "" },
    "octets in HEAD": { method: "HEAD", body: octets },
    "a method with a space": { method: "G T" },
    "a method that is empty": { method: "" },
    "a method that no page may use": { method: "TRACE" },
    "a signal that is none": { signal: JSON.parse("{}") },
    "a mode that does not exist": { mode: JSON.parse('"sideways"') },
  };
  const sandbox = createSandbox(bankFamily());

  test.each(Object.entries(cases))("%s", async (_title, init) => {
    expect(() => new Request(url, init)).toThrow(TypeError);
    await expect(sandbox.fetch(url, init)).rejects.toThrow(TypeError);
  });

  test("a URL with a password", async () => {
    await expect(sandbox.fetch("https://a:b@bank.example/")).rejects.toThrow(TypeError);
  });
});

describe("a relative URL", () => {
  test.each([
    { input: "/v1/accounts?a=b#c", path: "/v1/accounts", query: "a=b" },
    { input: "v1/../v1/%61ccounts", path: "/v1/%61ccounts", query: "" },
    { input: "", path: "/", query: "" },
  ])("$input", async ({ input, path, query }) => {
    expect(await understood(input)).toMatchObject({ path, query, origin: "http://localhost" });
  });
});

test("octets that change after the call are not sent", async () => {
  const mine = octets.slice();
  const call = understood(url, { method: "POST", body: mine });
  mine.fill(0);
  expect((await call).octets).toEqual(octets.slice());
});

test("a body that is too large is refused, text or octets", async () => {
  const sandbox = createSandbox(bankFamily(), { keys: "off", maxBodySize: 8 });
  // Five characters, ten octets.
  for (const body of ["\u00e4".repeat(5), "a".repeat(9), new Uint8Array(9)]) {
    const headers = { "content-type": "application/json", "x-authorization": "1".repeat(40) };
    const response = await sandbox.fetch(url, { method: "POST", headers, body });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("8")]);
  }
});
