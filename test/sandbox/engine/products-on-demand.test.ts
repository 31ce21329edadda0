import { describe, expect, test } from "vitest";
import { createSandbox } from "../../../generator/runtime/sandbox/index.ts";
import { bankFamily, contractOf } from "./bank-family.ts";
import { call } from "./calls.ts";

describe("a product is loaded", () => {
  test("by its first request, and once for all that come together", async () => {
    const loaded: string[] = [];
    const sandbox = createSandbox(bankFamily({ onLoad: (id) => loaded.push(id) }));
    await call(sandbox, { path: "/nothing" });
    await call(sandbox, { headers: { "x-api-key": "unknown" } }).catch(() => undefined);
    const before = [...loaded];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call(sandbox, { path: "/branches/v1/branches" })),
    );
    await call(sandbox, { path: "/branches/v1/branches" });
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(loaded.slice(before.length)).toEqual(["branches/v1"]);
    expect(before).not.toContain("branches/v1");
  });

  test("again where it failed", async () => {
    const [product] = bankFamily().products;
    if (product === undefined) throw new Error("The family is empty.");
    let times = 0;
    const load = async () => {
      times += 1;
      if (times === 1) throw new Error("The disk is busy.");
      return { contract: await contractOf("accounts/v1") };
    };
    const told: unknown[] = [];
    const sandbox = createSandbox(
      { ...bankFamily(), products: [{ ...product, load }] },
      { strict: false, onError: (error) => told.push(error) },
    );
    expect((await call(sandbox)).status).toBe(500);
    expect(told).toEqual([new Error("The disk is busy.")]);
    expect((await call(sandbox)).status).toBe(200);
  });
});
