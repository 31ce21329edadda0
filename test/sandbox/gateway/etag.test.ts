import { describe, expect, test } from "vitest";
import { etagOf, isNotModified } from "../../../generator/runtime/sandbox/gateway/etag.ts";
import { revalidate } from "../../../generator/runtime/sandbox/gateway/revalidate.ts";
import { answer, requestWith } from "./requests.ts";

describe("the tag of a content", () => {
  test("is weak, and names its length in octets", () => {
    expect(etagOf("")).toMatch(/^W\/"0-[0-9a-f]{16}"$/);
    expect(etagOf("a".repeat(678))).toMatch(/^W\/"2a6-[0-9a-f]{16}"$/);
    expect(etagOf("ä")).toMatch(/^W\/"2-/);
  });

  test("is the same for the same text, written in octets or not", () => {
    for (const text of [
      "",
      "a",
      "ab",
      "abc",
      "abcd",
      "äö€",
      `${String.fromCodePoint(0x1f3e6)}x`,
      "long ".repeat(50_000),
    ]) {
      expect(etagOf(new TextEncoder().encode(text))).toBe(etagOf(text));
    }
  });

  test("does not depend on what was tagged before", () => {
    const before = etagOf("abc");
    etagOf("z".repeat(100_000));
    expect(etagOf("abc")).toBe(before);
  });

  test("is another for each of many like texts", () => {
    const texts = new Set<string>();
    const base = JSON.stringify({ balance: 1000.5, currency: "EUR", accountName: "KÄYTTÖTILI", status: "OPEN" });
    for (let at = 0; at < base.length; at += 1) {
      for (const character of "0123456789 ,\u0000\u0080\u7fff")
        texts.add(base.slice(0, at) + character + base.slice(at + 1));
    }
    for (let value = 0; value < 100_000; value += 1) texts.add(`{"amount":${value}}`);
    for (let length = 1; length < 300; length += 1) texts.add("\u0000".repeat(length));
    expect(new Set([...texts].map(etagOf)).size).toBe(texts.size);
  });

  test("tells apart long texts that differ far behind, or only in one emoji", () => {
    const long = "x".repeat(65_535);
    const bank = String.fromCodePoint(0x1f3e6);
    const school = String.fromCodePoint(0x1f3eb);
    const tags = [`${long}${bank}`, `${long}${school}`, `${long}${bank}a`, `${long}${bank}b`, long].map(etagOf);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

test.each([
  { given: null, want: false },
  { given: "", want: false },
  { given: 'W/"1-a"', want: true },
  { given: '"1-a"', want: true },
  { given: "*", want: true },
  { given: " * ", want: true },
  { given: 'W/"2-b"', want: false },
  { given: 'W/"2-b", W/"1-a"', want: true },
  { given: '"2-b","1-a"', want: true },
  { given: '"x, W/"1-a" y"', want: false },
  { given: '"with, comma", W/"1-a"', want: true },
  { given: "1-a", want: false },
  { given: 'W/"1-A"', want: false },
  { given: '"'.repeat(100_000), want: false },
])("If-None-Match: $given for the tag of the answer", ({ given, want }) => {
  expect(isNotModified(given, 'W/"1-a"')).toBe(want);
});

describe("an answer that the client has already", () => {
  const body = '[{"accountId":"1"}]';
  const headers = { "content-type": "application/json", "content-length": "19", vary: "Accept-Encoding" };
  const known = { "if-none-match": etagOf(body) };

  test.each(["GET", "HEAD"])("is not sent again to a %s", (method) => {
    const response = revalidate(requestWith(known, method), answer(body, headers));
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
    expect(Object.fromEntries(response.headers)).toEqual({ vary: "Accept-Encoding", etag: etagOf(body) });
  });

  test.each([
    { name: "to a POST", request: requestWith(known, "POST"), response: answer(body, headers) },
    { name: "without a tag", request: requestWith({}), response: answer(body, headers) },
    { name: "when it has changed", request: requestWith({ "if-none-match": etagOf("[]") }), response: answer(body) },
  ])("is sent $name", ({ request, response }) => {
    const given = revalidate(request, response);
    expect(given).toMatchObject({ status: 200, body });
    expect(given.headers.get("etag")).toBe(etagOf(body));
  });

  test("has the tag that the product gave it", () => {
    const response = () => answer(body, { etag: '"own"' });
    expect(revalidate(requestWith(known), response()).headers.get("etag")).toBe('"own"');
    expect(revalidate(requestWith({ "if-none-match": '"own"' }), response()).status).toBe(304);
  });

  test.each([
    { name: "an error", response: answer(body, headers, 500) },
    { name: "no content", response: answer(null, {}, 204) },
    { name: "a stream", response: answer(new ReadableStream(), {}) },
  ])("has no tag as $name", ({ response }) => {
    const given = revalidate(requestWith({ "if-none-match": "*" }), response);
    expect(given).toBe(response);
    expect(given.headers.has("etag")).toBe(false);
  });
});
