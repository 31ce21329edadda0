import { describe, expect, test } from "vitest";
import {
  createApplication,
  newApplication,
  revokeKey,
  rotateKey,
} from "../../../generator/runtime/sandbox/applications/index.ts";
import { createIdentifier } from "../../../generator/runtime/sandbox/gateway/identify.ts";
import { mayCall } from "../../../generator/runtime/sandbox/gateway/may-call.ts";
import { needsApiKey } from "../../../generator/runtime/sandbox/gateway/needs-api-key.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";
import { headersOf, operationOf } from "./requests.ts";

const withKey = (key: string) => headersOf({ "x-api-key": key });

/** A store that says which look-ups it was asked for: what a database would have to answer. */
function countedStore() {
  const store = createMemoryStore();
  const asked: string[] = [];
  return { ...store, asked, applicationOfKey: (hash: string) => (asked.push(hash), store.applicationOfKey(hash)) };
}

describe("an application is told by", () => {
  test("its key, and no other", async () => {
    const store = createMemoryStore();
    const { application, apiKey } = await createApplication(store, { products: ["payments"] });
    const { identify } = createIdentifier(store);
    expect(await identify(withKey(apiKey))).toEqual(application);
    for (const key of ["", apiKey.slice(0, -1), `${apiKey}x`, apiKey.toLowerCase(), "__proto__", "x".repeat(10_000)]) {
      expect(await identify(withKey(key))).toBeUndefined();
    }
    expect(await identify(headersOf({}))).toBeUndefined();
  });

  test("a key of any form that was stored", async () => {
    const store = createMemoryStore();
    const { application } = await createApplication(store, { products: "*", apiKey: "my own key, with späces" });
    expect(await createIdentifier(store).identify(withKey("my own key, with späces"))).toEqual(application);
  });

  test("the key that the sandbox was given, without its store", async () => {
    const store = countedStore();
    // It looks like a key that the sandbox makes, and its check is wrong: it is the user's all the same.
    const apiKey = `op_sandbox_${"a".repeat(36)}`;
    const { application } = newApplication({ products: "*", id: "default", apiKey });
    const { identify } = createIdentifier(store, [{ apiKey, application }]);
    expect(await identify(withKey(apiKey))).toEqual(application);
    expect(store.asked).toEqual([]);
  });

  test("both keys while they are rolled, and by the new one when the old is revoked", async () => {
    const store = createMemoryStore();
    const { application, apiKey: old } = await createApplication(store, { products: "*" });
    const { identify } = createIdentifier(store);
    const rotated = await rotateKey(store, application.id);
    const isKnown = async (key = "") => (await identify(withKey(key)))?.id === application.id;
    expect([await isKnown(old), await isKnown(rotated?.apiKey)]).toEqual([true, true]);
    await revokeKey(store, application.id, old.slice(-4));
    expect([await isKnown(old), await isKnown(rotated?.apiKey)]).toEqual([false, true]);
  });
});

test("a mistyped key is refused without a look-up", async () => {
  const store = countedStore();
  const { apiKey } = await createApplication(store, { products: "*" });
  const { identify } = createIdentifier(store);
  for (let at = "op_sandbox_".length; at < apiKey.length; at += 1) {
    const other = apiKey.charAt(at) === "x" ? "y" : "x";
    expect(await identify(withKey(apiKey.slice(0, at) + other + apiKey.slice(at + 1)))).toBeUndefined();
  }
  expect(store.asked).toEqual([]);
});

test("a store that still has a revoked key does not let it in", async () => {
  const { application, apiKey } = newApplication({ products: "*" });
  const [key] = application.keys;
  const stale = { ...application, keys: key === undefined ? [] : [{ ...key, revokedAt: "2019-06-01T00:00:00Z" }] };
  const { identify } = createIdentifier({ applicationOfKey: () => Promise.resolve(stale) });
  expect(await identify(withKey(apiKey))).toBeUndefined();
});

test.each([
  { products: ["accounts", "payments"], product: "payments", may: true },
  { products: ["accounts", "payments"], product: "funds", may: false },
  { products: ["funds-info"], product: "funds", may: false },
  { products: [], product: "accounts", may: false },
  { products: [], product: "__proto__", may: false },
  { products: "*" as const, product: "anything", may: true },
])("an application of $products calling $product: $may", ({ products, product, may }) => {
  expect(mayCall({ products }, product)).toBe(may);
});

test.each([
  { name: "a product of the platform", credentials: [["apiKey", "endUser"]], needed: true },
  { name: "one of several alternatives", credentials: [["oauth2"], ["apiKey"]], needed: true },
  { name: "a partner's", credentials: [["oauth2"]], needed: false },
  { name: "a public one", credentials: [], needed: false },
])("$name needs an API key: $needed", ({ credentials, needed }) => {
  expect(needsApiKey({ operations: [operationOf("/v1/things", credentials)] })).toBe(needed);
});
