import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  apiKeyPrefix,
  createApplication,
  isMistypedKey,
  liveKeys,
  makeApiKey,
  revokeKey,
  rotateKey,
} from "../../../generator/runtime/sandbox/applications/index.ts";
import { crc32 } from "../../../generator/runtime/sandbox/applications/crc32.ts";
import { equalInConstantTime } from "../../../generator/runtime/sandbox/applications/equal-in-constant-time.ts";
import { sha256 } from "../../../generator/runtime/sandbox/applications/sha256.ts";
import { createMemoryStore } from "../../../generator/runtime/sandbox/store/memory-store.ts";

const products = ["accounts", "payments"];
const day = (date: number) => Date.UTC(2019, 5, date);

describe("a key", () => {
  test("names what it is for, and has 160 random bits and more", () => {
    const keys = Array.from({ length: 200 }, makeApiKey);
    for (const key of keys) expect(key).toMatch(/^op_sandbox_[0-9A-Za-z]{36}$/);
    expect(new Set(keys).size).toBe(keys.length);
    // 30 characters of 62: and over 200 keys each of them is seen.
    expect(30 * Math.log2(62)).toBeGreaterThan(160);
    expect(new Set(keys.flatMap((key) => [...key.slice(apiKeyPrefix.length, -6)])).size).toBe(62);
  });

  test("is known to be mistyped with one character changed, or two neighbours swapped", () => {
    const key = makeApiKey();
    expect(isMistypedKey(key)).toBe(false);
    for (let at = apiKeyPrefix.length; at < key.length; at += 1) {
      const other = key.charAt(at) === "7" ? "8" : "7";
      expect(isMistypedKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(true);
      const swapped = key.slice(0, at - 1) + key.charAt(at) + key.charAt(at - 1) + key.slice(at + 1);
      if (at > apiKeyPrefix.length) expect(isMistypedKey(swapped)).toBe(swapped !== key);
    }
  });

  test.each(["", "mine", "op_sandbox_", "op_sandbox_mine", "6c18c234b1b18b1d97c7043e2e41135c293d0da9"])(
    "of another form is not called mistyped: %s",
    (key) => {
      expect(isMistypedKey(key)).toBe(false);
    },
  );

  test("is nowhere in what is stored", async () => {
    const store = createMemoryStore();
    const { application, apiKey } = await createApplication(store, { products });
    const rotated = await rotateKey(store, application.id);
    const stored = JSON.stringify(store.applications());
    for (const key of [apiKey, rotated?.apiKey ?? ""]) {
      expect(stored).toContain(createHash("sha256").update(key).digest("hex"));
      expect(stored).not.toContain(key.slice(apiKeyPrefix.length, -4));
    }
  });

  test("of the user's own that is short does not tell its end", async () => {
    const { application } = await createApplication(createMemoryStore(), { products, apiKey: "hunter22" });
    expect(JSON.stringify(application)).not.toContain("er22");
    expect(application.keys).toMatchObject([{ prefix: "", lastFour: "" }]);
  });
});

describe("an application", () => {
  test("is made with one key, of which the prefix and the end are kept", async () => {
    const { application, apiKey } = await createApplication(createMemoryStore(), { products, name: "Mine" }, day(1));
    expect(application).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      name: "Mine",
      products,
      createdAt: "2019-06-01T00:00:00.000Z",
      keys: [
        {
          hash: createHash("sha256").update(apiKey).digest("hex"),
          prefix: "op_sandbox_",
          lastFour: apiKey.slice(-4),
          createdAt: "2019-06-01T00:00:00.000Z",
        },
      ],
    });
  });

  test("has two live keys while they are rolled; a third ends the oldest", async () => {
    const store = createMemoryStore();
    const { application, apiKey: first } = await createApplication(store, { products }, day(1));
    const second = (await rotateKey(store, application.id, day(2)))?.apiKey ?? "";
    const third = (await rotateKey(store, application.id, day(3)))?.apiKey ?? "";
    const keys = store.application(application.id)?.keys.map(({ lastFour, revokedAt }) => ({ lastFour, revokedAt }));
    expect(keys).toEqual([
      { lastFour: first.slice(-4), revokedAt: "2019-06-03T00:00:00.000Z" },
      { lastFour: second.slice(-4), revokedAt: undefined },
      { lastFour: third.slice(-4), revokedAt: undefined },
    ]);
  });

  test("stays small, however often its key is rotated, and keeps its live keys", async () => {
    const store = createMemoryStore();
    const { application } = await createApplication(store, { products });
    for (let round = 0; round < 100; round += 1) await rotateKey(store, application.id);
    const after = store.application(application.id) ?? application;
    expect(liveKeys(after)).toHaveLength(2);
    expect(after.keys.length).toBeLessThan(30);
  });
});

describe("revoking", () => {
  async function rolled() {
    const store = createMemoryStore();
    const { application, apiKey: old } = await createApplication(store, { products }, day(1));
    const { apiKey: young = "" } = (await rotateKey(store, application.id, day(2))) ?? {};
    return { store, id: application.id, old, young };
  }
  const ends = (keys: readonly { readonly lastFour: string }[]) => keys.map(({ lastFour }) => lastFour);

  test("one key by its end leaves the other alive", async () => {
    const { store, id, old, young } = await rolled();
    const revocation = await revokeKey(store, id, old.slice(-4), day(3));
    expect(revocation).toMatchObject({
      kind: "revoked",
      keys: [{ lastFour: old.slice(-4) }],
      application: { keys: [{ revokedAt: "2019-06-03T00:00:00.000Z" }, {}] },
    });
    expect(ends(liveKeys(store.application(id) ?? { keys: [] }))).toEqual([young.slice(-4)]);
  });

  test("all keys leaves none, and a second time finds none to end", async () => {
    const { store, id } = await rolled();
    expect(await revokeKey(store, id, undefined, day(3))).toMatchObject({ kind: "revoked", keys: [{}, {}] });
    const before = store.application(id);
    expect(await revokeKey(store, id, undefined, day(4))).toMatchObject({ kind: "revoked", keys: [] });
    expect(store.application(id)).toEqual(before);
  });

  test("a key that is none of the application's ends nothing", async () => {
    const { store, id } = await rolled();
    expect(await revokeKey(store, id, "????")).toMatchObject({ kind: "unknown key" });
    expect(liveKeys(store.application(id) ?? { keys: [] })).toHaveLength(2);
  });
});

describe("what keys are kept by", () => {
  test("SHA-256 is that of everybody, for all lengths and characters", () => {
    for (let length = 0; length < 300; length += 1) {
      for (const text of ["a", "ä€", String.fromCodePoint(0x1f3e6)].map((part) => part.repeat(length))) {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
      }
    }
  });

  test("CRC-32 is that of the standard", () => {
    expect(crc32("123456789")).toBe(0xcbf43926);
  });

  test.each([
    { one: "", other: "", want: true },
    { one: "abc", other: "abc", want: true },
    { one: "abc", other: "abd", want: false },
    { one: "xbc", other: "abc", want: false },
    { one: "abc", other: "abcd", want: false },
    { one: "\u0100", other: "\u0000", want: false },
  ])("$one and $other compare as $want", ({ one, other, want }) => {
    expect(equalInConstantTime(one, other)).toBe(want);
  });
});
