import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  createApplication,
  makeApiKey,
  revokeKey,
  rotateKey,
} from "../../../generator/runtime/sandbox/applications/index.ts";
import { sha256 } from "../../../generator/runtime/sandbox/applications/sha256.ts";
import type { Application, Store } from "../../../generator/runtime/sandbox/store/store.ts";
import { storeKinds, type StartedStore } from "./stores.ts";

const all = ["accounts", "payments"];

describe.each(storeKinds)("$name", ({ missing, start }) => {
  // The reason stands in the report beside the skipped tests.
  describe.skipIf(missing !== undefined)(missing ?? "a store", () => {
    let started: StartedStore;
    const opened: Store[] = [];

    beforeAll(async () => {
      started = await start();
    });
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    afterAll(() => started?.stop());

    async function open(): Promise<Store> {
      const store = await started.open();
      opened.push(store);
      return store;
    }

    test("finds a saved application by its id, by its key, and in the list of all, the oldest first", async () => {
      const store = await open();
      const second = await createApplication(store, { products: all, name: "Second" }, Date.UTC(2019, 5, 2));
      const first = await createApplication(store, { products: "*", requestsPerDay: 5 }, Date.UTC(2019, 5, 1));
      for (const { application, apiKey } of [first, second]) {
        expect(await store.application(application.id)).toEqual(application);
        expect(await store.applicationOfKey(sha256(apiKey))).toEqual(application);
      }
      const ids = (await store.applications()).map(({ id }) => id);
      expect(ids.indexOf(first.application.id)).toBeLessThan(ids.indexOf(second.application.id));
    });

    test("an application is kept as it was given, whatever its name", async () => {
      const store = await open();
      const name = `"';DROP TABLE applications;-- \u0000 ${String.fromCodePoint(0x1f3e6)} \ud800 \\ ä`;
      const { application } = await createApplication(store, { products: [name, "__proto__"], name });
      expect(await (await open()).application(application.id)).toEqual(application);
    });

    test("a revoked key is refused at once by the same instance, and soon by others", async () => {
      const [here, there] = [await open(), await open()];
      const { application, apiKey } = await createApplication(here, { products: all });
      const hash = sha256(apiKey);
      for (const store of [here, there]) expect(await store.applicationOfKey(hash)).toEqual(application);
      await revokeKey(here, application.id);
      expect(await here.applicationOfKey(hash)).toBeUndefined();
      await expect.poll(() => there.applicationOfKey(hash), { timeout: 30_000 }).toBeUndefined();
    });

    test("a key that was asked for before it was made is found once it is", async () => {
      const store = await open();
      const apiKey = makeApiKey();
      expect(await store.applicationOfKey(sha256(apiKey))).toBeUndefined();
      const { application } = await createApplication(store, { products: all, apiKey });
      expect(await store.applicationOfKey(sha256(apiKey))).toEqual(application);
    });

    test("both keys of a roll are found, a retired one is not", async () => {
      const store = await open();
      const { application, apiKey: first } = await createApplication(store, { products: all });
      const second = (await rotateKey(store, application.id))?.apiKey ?? "";
      const rolled = await store.application(application.id);
      for (const key of [first, second]) expect(await store.applicationOfKey(sha256(key))).toEqual(rolled);
      await rotateKey(store, application.id);
      expect(await store.applicationOfKey(sha256(first))).toBeUndefined();
      expect(await store.applicationOfKey(sha256(second))).toMatchObject({ id: application.id });
    });

    test("changes at the same time over two instances are all made", async () => {
      const stores = [await open(), await open()];
      const { application } = await createApplication(await open(), { products: [] });
      const wanted = Array.from({ length: 24 }, (_, index) => `product-${index}`);
      const add = (product: string) => (before: Application) => ({
        ...before,
        products: [...before.products, product],
      });
      await Promise.all(
        wanted.map((product, index) => stores[index % 2]?.changeApplication(application.id, add(product))),
      );
      const { products = [] } = (await (await open()).application(application.id)) ?? {};
      expect([...products].sort()).toEqual([...wanted].sort());
    });

    test("an application that fails to change stays as it was", async () => {
      const store = await open();
      const { application } = await createApplication(store, { products: all });
      const change = async () => {
        await store.changeApplication(application.id, () => {
          throw new RangeError("not like this");
        });
      };
      await expect(change()).rejects.toThrow("not like this");
      expect(await store.application(application.id)).toEqual(application);
    });

    test("200 requests at once over two instances: exactly as many are counted as may be", async () => {
      const stores = [await open(), await open()];
      const counts = await Promise.all(
        Array.from({ length: 200 }, (_, index) => stores[index % 2]?.countRequest("crowded", "2019-06-01", 137)),
      );
      const counted = counts.filter((count) => count !== undefined).sort((one, other) => one - other);
      expect(counted).toEqual(Array.from({ length: 137 }, (_, index) => index + 1));
      expect(await stores[0]?.countRequest("crowded", "2019-06-01", 137)).toBeUndefined();
      expect(await stores[1]?.countRequest("crowded", "2019-06-01", 138)).toBe(138);
    });

    test("every application and every day has a count of its own", async () => {
      const store = await open();
      const count = (id: string, day: string) => store.countRequest(id, day, 1);
      expect(await count("counted", "2019-06-01")).toBe(1);
      expect(await count("counted", "2019-06-02")).toBe(1);
      expect(await count("counted-2", "2019-06-01")).toBe(1);
      expect(await count("counted", "2019-06-01")).toBeUndefined();
    });

    test("with a limit of 0 nothing is counted", async () => {
      const store = await open();
      expect(await store.countRequest("limited", "2019-06-01", 0)).toBeUndefined();
      expect(await store.countRequest("limited", "2019-06-01", 1)).toBe(1);
    });

    test("a removed application is gone with its keys", async () => {
      const store = await open();
      const { application, apiKey } = await createApplication(store, { products: all });
      expect(await store.removeApplication(application.id)).toBe(true);
      expect(await store.removeApplication(application.id)).toBe(false);
      expect(await store.application(application.id)).toBeUndefined();
      expect(await store.applicationOfKey(sha256(apiKey))).toBeUndefined();
      expect((await store.applications()).map(({ id }) => id)).not.toContain(application.id);
    });

    test("what one instance has saved is there for the next one", async () => {
      const before = await started.open();
      const { application, apiKey } = await createApplication(before, { products: all });
      await before.countRequest(application.id, "2019-06-01", 10);
      await before.close();
      const after = await open();
      expect(await after.applicationOfKey(sha256(apiKey))).toEqual(application);
      expect(await after.countRequest(application.id, "2019-06-01", 10)).toBe(2);
    });

    test.each(["__proto__", "constructor", "toString", "", "' OR 1=1 --", "no-such-application", "ä\n*"])(
      "knows no application %j",
      async (id) => {
        const store = await open();
        expect(await store.application(id)).toBeUndefined();
        expect(await store.applicationOfKey(id)).toBeUndefined();
        expect(await store.changeApplication(id, (application) => application)).toBeUndefined();
        expect(await store.removeApplication(id)).toBe(false);
        expect(await rotateKey(store, id)).toBeUndefined();
        expect(await revokeKey(store, id)).toEqual({ kind: "unknown application" });
        expect(await store.countRequest(id, "__proto__", 1)).toBe(1);
        expect(await store.countRequest(id, "__proto__", 1)).toBeUndefined();
      },
    );
  });
});
