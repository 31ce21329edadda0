import { describe, expect, it } from "vitest";
import { controlOf } from "./control-fixture.ts";

describe("maintenance", () => {
  it.each<[unknown, readonly string[]]>([
    [undefined, ["accounts/v3", "payments/v1", "payments/v2"]],
    [{}, ["accounts/v3", "payments/v1", "payments/v2"]],
    [{ products: ["payments"] }, ["payments/v1", "payments/v2"]],
    [{ products: ["payments/v2", "accounts"] }, ["accounts/v3", "payments/v2"]],
  ])("is switched on by %j", async (body, products) => {
    const { call, control, products: all } = controlOf();
    const inMaintenance = () => all.filter((product) => control.isInMaintenance(product));
    expect(inMaintenance()).toEqual([]);
    expect((await call("PUT", "/maintenance", { body })).body).toEqual({ on: true, products });
    expect(inMaintenance()).toEqual(products);
    expect((await call("GET", "/maintenance")).body).toEqual({ on: true, products });
    expect((await call("DELETE", "/maintenance")).body).toEqual({ on: false, products: [] });
    expect(inMaintenance()).toEqual([]);
  });

  it("replaces what was switched on before, and no product is one whose name only begins like it", async () => {
    const { call, control } = controlOf({ products: ["funds/v1", "funds-info/v1"] });
    await call("PUT", "/maintenance");
    await call("PUT", "/maintenance", { body: { products: ["funds"] } });
    expect(control.isInMaintenance("funds/v1")).toBe(true);
    expect(control.isInMaintenance("funds-info/v1")).toBe(false);
  });

  it("holds for a sandbox without products, too", async () => {
    const { call, control } = controlOf({ products: [] });
    expect((await call("PUT", "/maintenance")).body).toEqual({ on: true, products: [] });
    expect(control.isInMaintenance("")).toBe(true);
  });
});
