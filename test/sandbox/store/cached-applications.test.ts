import { expect, test } from "vitest";
import { createApplication, hasLiveKey, revokeKey } from "../../../generator/runtime/sandbox/applications/index.ts";
import { sha256 } from "../../../generator/runtime/sandbox/applications/sha256.ts";
import { cacheApplications } from "../../../generator/runtime/sandbox/store/cached-applications.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";

/** A store that says how often it was asked for a key, and answers when it is let. */
function slowStore() {
  const memory = createMemoryStore();
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const applicationOfKey = async (hash: string) => {
    asked.push(hash);
    const found = memory.applicationOfKey(hash);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return found;
  };
  const answer = () => waiting.splice(0).forEach((resolve) => resolve());
  return { ...memory, applicationOfKey, asked, answer };
}

test("a key is asked for once, also one that is unknown", async () => {
  const store = slowStore();
  const cached = { ...store, ...cacheApplications(store, { timeToLiveMs: Infinity }) };
  const { application, apiKey } = await createApplication(cached, { products: "*" });
  for (const { hash, want } of [
    { hash: sha256(apiKey), want: application },
    { hash: sha256("unknown"), want: undefined },
  ]) {
    const first = cached.applicationOfKey(hash);
    store.answer();
    expect(await first).toEqual(want);
    // At once: a request that finds its application here need not wait.
    expect(cached.applicationOfKey(hash)).toEqual(want);
    expect(store.asked.filter((asked) => asked === hash)).toHaveLength(1);
  }
});

test("an answer from before a key was revoked is not remembered", async () => {
  const store = slowStore();
  const cached = { ...store, ...cacheApplications(store, { timeToLiveMs: Infinity }) };
  const { application, apiKey } = await createApplication(cached, { products: "*" });
  const hash = sha256(apiKey);
  const onItsWay = cached.applicationOfKey(hash);
  await revokeKey(cached, application.id);
  store.answer();
  await onItsWay;
  const after = cached.applicationOfKey(hash);
  store.answer();
  expect(await after).toBeUndefined();
});

test("no more is remembered than there is room for", async () => {
  const store = createMemoryStore();
  const asked: string[] = [];
  const applicationOfKey = (hash: string) => (asked.push(hash), store.applicationOfKey(hash));
  const cached = cacheApplications({ ...store, applicationOfKey }, { timeToLiveMs: Infinity, size: 10 });
  const hashes = Array.from({ length: 20 }, (_, index) => sha256(String(index)));
  for (const hash of hashes) await cached.applicationOfKey(hash);
  asked.length = 0;
  for (const hash of hashes.slice(10)) await cached.applicationOfKey(hash);
  expect(asked).toEqual([]);
  for (const hash of hashes.slice(0, 10)) await cached.applicationOfKey(hash);
  expect(asked).toEqual(hashes.slice(0, 10));
});

test("what is remembered too long ago is asked for again", async () => {
  const store = createMemoryStore();
  const cached = cacheApplications(store, { timeToLiveMs: 0 });
  const { application, apiKey } = await createApplication(store, { products: "*" });
  expect(await cached.applicationOfKey(sha256(apiKey))).toEqual(application);
  await revokeKey(store, application.id);
  expect(await cached.applicationOfKey(sha256(apiKey))).toBeUndefined();
  expect(hasLiveKey(store.application(application.id) ?? { keys: [] }, sha256(apiKey))).toBe(false);
});

test("days that test clocks have made do not pile up in memory", () => {
  const store = createMemoryStore();
  expect(store.countRequest("id", "first", 1000)).toBe(1);
  for (let day = 0; day < 1000; day += 1) store.countRequest("id", `day ${day}`, 1000);
  expect(store.countRequest("id", "first", 1000)).toBe(1);
  expect(store.countRequest("id", "day 999", 1000)).toBe(2);
});
