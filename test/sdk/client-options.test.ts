import { describe, expect, test } from "vitest";
import { Client } from "../../generated/sdk/index.ts";
import { mergeOptions } from "../../generated/runtime/sdk/index.ts";
import { recordingFetch } from "./recording-fetch.ts";

// How options go together (reference, "platform", section 13.2).

describe("a client", () => {
  test("starts from the defaults", () => {
    expect(new Client().options).toEqual({
      headers: {},
      baseURL: "https://sandbox.apis.op-palvelut.fi",
      version: "v1",
      timeout: 5000,
      responseType: "json",
    });
  });

  test("has its own options over them, member by member", () => {
    const options = { headers: { "x-api-key": "key" }, timeout: 10, extra: { deep: { a: 1 } } };
    const client = new Client(options);
    expect(client.options).toEqual({ ...new Client().options, ...options });
    expect(client.options.headers).not.toBe(options.headers);
    expect(new Client().options.headers).toEqual({});
  });

  test("takes over nothing that is undefined", () => {
    const options: { version?: string } = {};
    expect(new Client({ ...options, ...JSON.parse("{}") }).options.version).toBe("v1");
    expect(mergeOptions({ version: "v1" }, { version: undefined })).toEqual({ version: "v1" });
  });
});

describe("the options of a call", () => {
  test("go over those of the client, headers key by key", async () => {
    const { fetch, sent } = recordingFetch();
    const client = new Client({ fetch, headers: { "x-api-key": "key", "x-session-id": "client" } });
    await client.getAllAccounts({ headers: { "x-authorization": "token", "x-session-id": "call" } });
    expect(sent[0]?.headers).toMatchObject({
      "x-api-key": "key",
      "x-authorization": "token",
      "x-session-id": "call",
    });
  });

  test("change neither the client nor themselves", async () => {
    const { fetch, sent } = recordingFetch();
    const client = new Client({ fetch, headers: { "x-api-key": "key" } });
    const before = structuredClone({ ...client.options, fetch: undefined });
    const options = Object.freeze({ version: "v2", headers: Object.freeze({ "x-authorization": "token" }) });
    await client.getAllAccounts(options);
    await client.getAllAccounts();
    expect({ ...client.options, fetch: undefined }).toEqual(before);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v2/accounts", "/v1/accounts"]);
    expect(sent[1]?.headers).not.toHaveProperty("x-authorization");
  });

  test("are the last argument, whatever stands before them", async () => {
    const { fetch, sent } = recordingFetch();
    const client = new Client({ fetch });
    const options = { headers: { "x-request-id": "111" } };
    const order = { amount: 1, accountNumber: "FI7858400761900714" };
    const payment = { amount: 1, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" };
    await client.getAccountById("a", options);
    await client.getAccountTransactions("a", false, options);
    await client.getAccountsTransactionById("a", "t", true, options);
    await client.getFunds(options);
    await client.getHoldings(options);
    await client.postSubscription(order, "i", options);
    await client.postRedemption(order, "i", options);
    await client.postPaymentInitiate(payment, options);
    await client.postPaymentConfirm({ paymentId: "p" }, options);
    await client.postTransfer({ amount: 1, sourceAccountName: "a", targetAccountName: "b" }, options);
    await client.getBranches(undefined, undefined, undefined, options);
    await client.getBranchesAsJson(undefined, undefined, undefined, options);
    await client.getBranchesAsGeoJson(undefined, undefined, undefined, options);
    expect(sent).toHaveLength(13);
    expect(sent.filter(({ headers }) => headers["x-request-id"] !== "111")).toEqual([]);
  });

  test("cannot change what the method itself sends", async () => {
    const { fetch, sent } = recordingFetch();
    const client = new Client({ fetch, method: "DELETE", url: "/elsewhere", data: { amount: 9 }, params: { a: 1 } });
    await client.getAllAccounts({ data: { amount: 9 }, json: false });
    expect(sent[0]).toMatchObject({ method: "GET", url: "https://sandbox.apis.op-palvelut.fi/v1/accounts" });
    expect(sent[0]?.body).toBeUndefined();
  });

  test("send no request id that nobody asked for", async () => {
    const { fetch, sent } = recordingFetch();
    await new Client({ fetch }).getFunds();
    expect(sent[0]?.headers).not.toHaveProperty("x-request-id");
  });
});

describe("merging", () => {
  test.each([
    { case: "objects go together", layers: [{ a: { b: 1 } }, { a: { c: 2 } }], want: { a: { b: 1, c: 2 } } },
    {
      case: "at any depth",
      layers: [{ a: { b: { c: 1 } } }, { a: { b: { d: 2 } } }],
      want: { a: { b: { c: 1, d: 2 } } },
    },
    { case: "the later wins", layers: [{ a: 1 }, { a: 2 }, { a: 3 }], want: { a: 3 } },
    { case: "an array is one value", layers: [{ a: [1, 2] }, { a: [3] }], want: { a: [3] } },
    { case: "an object takes the place of a text", layers: [{ a: "x" }, { a: { b: 1 } }], want: { a: { b: 1 } } },
    { case: "null is a value", layers: [{ a: { b: 1 } }, { a: null }], want: { a: null } },
    { case: "absent layers", layers: [undefined, { a: 1 }, undefined], want: { a: 1 } },
  ])("$case", ({ layers, want }) => {
    const before = structuredClone(layers);
    expect(mergeOptions(...layers)).toEqual(want);
    expect(layers).toEqual(before);
  });

  test("does not reach the prototype of all objects", () => {
    const merged = mergeOptions({}, JSON.parse('{ "__proto__": { "polluted": true } }'));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.hasOwn({}, "polluted") || "polluted" in {}).toBe(false);
  });
});
