import { describe, expect, it } from "vitest";
import { createForcedOrders, type ForcedCondition } from "../../../generator/runtime/sandbox/session/forced-orders.ts";

const request = { method: "GET", product: "payments/v1", operation: "getPayment" };
const order = (latencyMs: number, times = 1, match?: ForcedCondition) => ({
  times,
  answer: () => ({ latencyMs }),
  told: "{}",
  ...(match !== undefined && { match }),
});
const taken = (orders: ReturnType<typeof createForcedOrders>) => orders.take(request)?.latencyMs;

describe("orders for answers", () => {
  it("are used up in their order, each as often as it says", () => {
    const orders = createForcedOrders(10);
    orders.add(order(1, 2));
    orders.add(order(2));
    expect([taken(orders), taken(orders), taken(orders), taken(orders)]).toEqual([1, 1, 2, undefined]);
    expect(orders.weight).toBe(0);
  });

  it.each<[ForcedCondition, boolean]>([
    [{}, true],
    [{ method: "GET" }, true],
    [{ method: "POST" }, false],
    [{ product: "payments" }, true],
    [{ product: "payments/v1" }, true],
    [{ product: "payments/v2" }, false],
    [{ product: "pay" }, false],
    [{ operation: "getPayment", product: "payments" }, true],
    [{ operation: "confirmPayment", product: "payments" }, false],
  ])("are for the requests that they name: %o", (match, isFor) => {
    const orders = createForcedOrders(10);
    orders.add(order(1, 1, match));
    expect(taken(orders)).toBe(isFor ? 1 : undefined);
    expect(orders.size).toBe(isFor ? 0 : 1);
  });

  it("are as many as there may be, until they are cleared", () => {
    const orders = createForcedOrders(2);
    expect([orders.add(order(1)), orders.add(order(2)), orders.add(order(3))]).toEqual([true, true, false]);
    orders.clear();
    expect(taken(orders)).toBeUndefined();
    expect(orders.add(order(4))).toBe(true);
  });
});
