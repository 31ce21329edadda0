import { expect, test } from "vitest";
import { balanceOf, custodies, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const account = "FI8359986920300274";
const fortum = "FI0009007132";
const orders = "/instruments/mgmt/v1/orders";
const order = { isinCode: fortum, quantity: 100, orderType: "LIMIT", custodyId: custodies.C, accountNumber: account };

/** The prices of the days after a session's first order, which are the same in every session. */
async function pricesOf(days: number): Promise<number[]> {
  const caller = openBank().as(tokens.C);
  await caller.post(orders, { ...order, side: "BUY", limitPrice: 0.01 });
  const prices: number[] = [];
  for (let day = 0; day <= days; day++) {
    prices.push((await caller.get(`/instruments/mgmt/v1/instruments/${fortum}`)).body.value);
    await caller.wait(1);
  }
  return prices;
}

const prices = await pricesOf(60);
const lowest = Math.min(...prices);
const highest = Math.max(...prices);
const validUntil = "2019-03-01";

test("prices move after the first order, from one trading day to the next", () => {
  expect(prices[0]).toBe(18.95);
  expect(lowest).toBeLessThan(18.95 - 0.1);
  expect(highest).toBeGreaterThan(18.95 + 0.1);
  // Sunday, Monday before the close: Friday's price holds from Saturday to Monday.
  expect([prices[5], prices[6], prices[7]]).toEqual([prices[5], prices[5], prices[5]]);
});

test.each([
  { side: "BUY", limitPrice: lowest, isMet: (price: number) => price <= lowest },
  { side: "SELL", limitPrice: highest, isMet: (price: number) => price >= highest },
])("$side: it is filled on the first day whose price its limit allows", async ({ side, limitPrice, isMet }) => {
  const caller = openBank().as(tokens.C);
  const { orderId } = (await caller.post(orders, { ...order, side, limitPrice, validUntil })).body;
  const day = prices.findIndex(isMet);
  await caller.wait(day - 1);
  expect((await caller.get(`${orders}/${orderId}`)).body.status).toBe("ACCEPTED");
  await caller.wait(1);
  const filled = { status: "FILLED", executedQuantity: 100, executedPrice: limitPrice, fee: 5 };
  expect((await caller.get(`${orders}/${orderId}`)).body).toMatchObject(filled);
  const worth = Math.round(limitPrice * 100) * 100;
  expect(await balanceOf(caller, account)).toBe(7_421_000 + (side === "BUY" ? -worth - 500 : worth - 500));
});

// The clock is looked at when somebody looks; what comes out is the same.
test.each([1, 7, 60])("it is filled at the same price where somebody looks every %i days", async (step) => {
  const caller = openBank().as(tokens.C);
  await caller.post(orders, { ...order, side: "BUY", limitPrice: lowest + 0.05, validUntil });
  for (let day = 0; day < 60; day += step) {
    await caller.wait(step);
    await caller.get("/v1/holdings");
  }
  const { body } = await caller.get(orders);
  expect(body.orders[0]).toMatchObject({ executedPrice: prices.find((price) => price <= lowest + 0.05) });
});

test("after its last day it expires, and is not filled however good the price", async () => {
  const caller = openBank().as(tokens.C);
  const { orderId } = (await caller.post(orders, { ...order, side: "BUY", limitPrice: lowest })).body;
  expect((await caller.get(`${orders}/${orderId}`)).body).toMatchObject({
    status: "ACCEPTED",
    validUntil: "2018-12-03",
  });
  await caller.wait(60);
  expect((await caller.get(`${orders}?status=EXPIRED`)).body.orders).toMatchObject([{ orderId, executedQuantity: 0 }]);
  expect(refusalOf(await caller.delete(`${orders}/${orderId}`))).toBe("INS_ERR_001");
  expect(await balanceOf(caller, account)).toBe(7_421_000);
});

test("it is rejected where the shares are gone when its day comes", async () => {
  const caller = openBank().as(tokens.C);
  const waiting = { ...order, side: "SELL", quantity: 300, limitPrice: highest, validUntil };
  const { orderId } = (await caller.post(orders, waiting)).body;
  await caller.post(orders, { ...order, side: "SELL", orderType: "MARKET", quantity: 1 });
  await caller.wait(60);
  expect((await caller.get(`${orders}/${orderId}`)).body).toMatchObject({ status: "REJECTED", fee: 0 });
});

test("it is rejected where the money is gone when its day comes", async () => {
  const caller = openBank().as(tokens.C);
  const small = "FI0858400720118739";
  const waiting = { ...order, side: "BUY", quantity: 40, limitPrice: lowest, accountNumber: small, validUntil };
  const { orderId } = (await caller.post(orders, waiting)).body;
  await caller.post("/v1/funds/FI0008800248/subscriptions", { amount: 900, accountNumber: small });
  await caller.wait(60);
  expect((await caller.get(`${orders}/${orderId}`)).body.status).toBe("REJECTED");
  expect(await balanceOf(caller, small)).toBe(255);
});

test("what waits in one session is nothing to another", async () => {
  const bank = openBank();
  const caller = bank.as(tokens.C);
  await caller.post(orders, { ...order, side: "BUY", limitPrice: lowest, validUntil });
  await caller.wait(60);
  const other = bank.as(tokens.C, "another session");
  expect((await other.get(`/instruments/mgmt/v1/instruments/${fortum}`)).body.value).toBe(18.95);
  expect((await other.get(orders)).body).toEqual({ orders: [] });
});
