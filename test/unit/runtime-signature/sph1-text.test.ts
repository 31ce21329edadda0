import { describe, expect, it } from "vitest";
import { sph1Text, sph1Uri } from "../../../generator/runtime/client/signature/sph1-text.ts";
import { sphPairs as pairs } from "./independent-signature.ts";

const lines =
  "sph-account:test\nsph-api-version:20200401\nsph-merchant:test_merchantId\n" +
  "sph-request-id:0b6f1d0e-5a3c-4c39-9a39-6f4a53a4f1de\nsph-timestamp:2018-12-03T09:30:00Z";

describe("the text that is signed", () => {
  it.each([
    {
      given: { method: "GET", uri: "/transactions/?order=ORDER-42", pairs },
      want: `GET\n/transactions/?order=ORDER-42\n${lines}\n`,
    },
    {
      given: { method: "POST", uri: "/transaction", pairs, body: "" },
      want: `POST\n/transaction\n${lines}\n`,
    },
    {
      given: { method: "POST", uri: "/transaction/1/commit", pairs, body: ' \r\n{"amount":1}\n\t' },
      want: `POST\n/transaction/1/commit\n${lines}\n{"amount":1}`,
    },
    { given: { method: "GET", uri: "", pairs }, want: `GET\n\n${lines}\n` },
    { given: { method: "GET", uri: "/", pairs: [] }, want: "GET\n/\n\n" },
    { given: { method: "GET", uri: "//transaction///1", pairs: [] }, want: "GET\n/transaction/1\n\n" },
    { given: { method: "GET", uri: "//a?next=http://b//c", pairs: [] }, want: "GET\n/a?next=http://b//c\n\n" },
    {
      given: { method: "POST", uri: "/f", pairs: new Headers({ "Sph-B": "2", "SPH-A": "1", accept: "x" }) },
      want: "POST\n/f\nsph-a:1\nsph-b:2\n",
    },
    {
      given: {
        method: "POST",
        uri: "/f",
        pairs: Object.entries({ "sph-order-description": "b", language: "FI", "sph-order": "a", description: "c" }),
      },
      want: "POST\n/f\nsph-order:a\nsph-order-description:b\n",
    },
  ])("$want", ({ given, want }) => {
    expect(sph1Text(given)).toBe(want);
  });

  it.each([
    { given: "a line feed in a value", pair: ["sph-a", "1\nsph-b:2"] as const },
    { given: "a carriage return in a value", pair: ["sph-a", "1\r"] as const },
    { given: "a colon in a name", pair: ["sph-a:1", "2"] as const },
  ])("refuses $given, for two messages would have one text", ({ pair }) => {
    expect(() => sph1Text({ method: "GET", uri: "", pairs: [pair] })).toThrow(TypeError);
  });
});

describe("the URI of a call", () => {
  const host = "https://hub.example";
  it.each([
    [`${host}/transaction/1/debit`, "/transaction/{id}/debit", "/transaction/1/debit"],
    [`${host}/transactions/?order=A%20b`, "/transactions/", "/transactions/?order=A%20b"],
    [`${host}//transaction`, "/transaction", "/transaction"],
    [`${host}/paymenthighway/transaction`, "/transaction", "/transaction"],
    [`${host}/paymenthighway//transactions/?order=1`, "/transactions/", "/transactions/?order=1"],
    [`${host}/transaction/a%2Fb`, "/transaction/{id}", "/transaction/a%2Fb"],
    [`${host}/x/`, "/", "/"],
  ])("%s of %s is %s", (url, path, want) => {
    expect(sph1Uri(url, path)).toBe(want);
  });
});
