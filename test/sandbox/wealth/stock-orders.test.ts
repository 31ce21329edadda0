import { describe, expect, test } from "vitest";
import { balanceOf, type Caller, custodies, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const account = "FI8359986920300274";
const fortum = "FI0009007132";
const orders = "/instruments/mgmt/v1/orders";

const buy = {
  isinCode: fortum,
  side: "BUY",
  orderType: "MARKET",
  quantity: 10,
  custodyId: custodies.C,
  accountNumber: account,
};
const sell = { ...buy, side: "SELL" };

async function sharesOf(
  caller: Caller,
  isinCode: string,
  custodyId = custodies.C,
): Promise<[number, number] | undefined> {
  const { body } = await caller.get(`/custodies/mgmt/v1/custodies/${custodyId}/holdings`);
  const row = body.instrumentHoldings.find((each: { isinCode: string }) => each.isinCode === isinCode);
  return row && [row.marketValue, row.subscriptionValue];
}

test("stocks are listed with the closing price of Friday", async () => {
  const { body } = await openBank().as(tokens.B).get("/instruments/mgmt/v1/instruments");
  expect(body.instruments).toHaveLength(15);
  const named = body.instruments.find(({ name }: { name: string }) => name.includes("fortum".toUpperCase()));
  expect(named).toEqual({
    isinCode: fortum,
    name: "FORTUM OYJ",
    value: 18.95,
    currency: "EUR",
    marketPlace: "XHEL",
    symbol: "FORTUM",
    instrumentType: "STOCK",
    timestamp: "2018-11-30T16:30:00Z",
  });
  expect((await openBank().as(tokens.B).get(`/instruments/mgmt/v1/instruments/${fortum}`)).body).toEqual(named);
});

test("there is no stock FI0000000000", async () => {
  const reply = await openBank().as(tokens.B).get("/instruments/mgmt/v1/instruments/FI0000000000");
  expect([reply.status, refusalOf(reply)]).toEqual([400, { isinCode: "unknown" }]);
});

describe("a market order is filled at once", () => {
  test.each([
    // 10 * 18.95, and at least 5 euros.
    { order: buy, price: 18.95, fee: 5, balance: -194.5, held: [5874.5, 4839.5] },
    { order: sell, price: 18.95, fee: 5, balance: 184.5, held: [5495.5, 4495] },
    // 0.1 % of 56 850.
    { order: { ...buy, quantity: 3000 }, price: 18.95, fee: 56.85, balance: -56_906.85, held: [62_535, 61_500] },
    { order: { ...sell, quantity: 300 }, price: 18.95, fee: 5.69, balance: 5679.31, held: undefined },
    // In Swedish kronor, of which a euro buys 10.30: 771.00 and 51.50.
    { order: { ...buy, isinCode: "SE0000108656" }, price: 77.1, fee: 51.5, balance: -79.85, held: [771, 771] },
    // In Danish kroner, of which a euro buys 7.46: 60 840.00 and 60.84.
    {
      order: { ...buy, isinCode: "DK0060534915", quantity: 200 },
      price: 304.2,
      fee: 60.84,
      balance: -8163.65,
      held: [60_840, 60_840],
    },
  ])("$order.side $order.quantity of $order.isinCode", async ({ order, price, fee, balance, held }) => {
    const caller = openBank().as(tokens.C);
    const { status, body } = await caller.post(orders, order);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...order,
      orderId: expect.any(String),
      validUntil: "2018-12-03",
      status: "FILLED",
      executedQuantity: order.quantity,
      executedPrice: price,
      fee,
      created: "2018-12-03T09:30:00Z",
    });
    expect(await balanceOf(caller, account)).toBe(7_421_000 + Math.round(balance * 100));
    expect(await sharesOf(caller, order.isinCode)).toEqual(held);
    expect((await caller.get(`${orders}/${body.orderId}`)).body).toEqual(body);
  });
});

describe("a limit order", () => {
  test.each([
    { ...buy, limitPrice: 18.95 },
    { ...buy, limitPrice: 30 },
    { ...sell, limitPrice: 18.95 },
    { ...sell, limitPrice: 0.01 },
  ])("to $side at $limitPrice is filled at once, at the price of the list", async (order) => {
    const { body } = await openBank()
      .as(tokens.C)
      .post(orders, { ...order, orderType: "LIMIT" });
    expect(body).toMatchObject({ status: "FILLED", executedPrice: 18.95, limitPrice: order.limitPrice });
  });

  test.each([
    { ...buy, limitPrice: 18.94 },
    { ...sell, limitPrice: 18.96 },
  ])("to $side at $limitPrice waits, and moves nothing", async (order) => {
    const caller = openBank().as(tokens.C);
    const { body } = await caller.post(orders, { ...order, orderType: "LIMIT" });
    expect(body).toMatchObject({ status: "ACCEPTED", executedQuantity: 0, executedPrice: null, fee: 0 });
    expect(await balanceOf(caller, account)).toBe(7_421_000);
    expect(await sharesOf(caller, fortum)).toEqual([5685, 4650]);
  });
});

test("orders are listed newest first, by status and by instrument", async () => {
  const bank = openBank();
  const caller = bank.as(tokens.C);
  const placed = [
    await caller.post(orders, buy),
    await caller.post(orders, { ...buy, orderType: "LIMIT", limitPrice: 1 }),
    await caller.post(orders, { ...buy, isinCode: "SE0000667925" }),
  ];
  const [first, second, third] = placed.map(({ body }) => body.orderId);
  const list = async (query: string) => {
    const { body } = await caller.get(`${orders}${query}`);
    return body.orders.map(({ orderId }: { orderId: string }) => orderId);
  };
  expect(await list("")).toEqual([third, second, first]);
  expect(await list("?status=FILLED")).toEqual([third, first]);
  expect(await list(`?isinCode=${fortum}`)).toEqual([second, first]);
  expect(await list(`?isinCode=${fortum}&status=ACCEPTED`)).toEqual([second]);
  expect(await list("?status=REJECTED")).toEqual([]);
  for (const stranger of [bank.as(tokens.A), bank.as(tokens.C, "another session")]) {
    expect((await stranger.get(orders)).body).toEqual({ orders: [] });
    for (const reply of [await stranger.get(`${orders}/${first}`), await stranger.delete(`${orders}/${second}`)]) {
      expect([reply.status, refusalOf(reply)]).toEqual([400, { orderId: "unknown" }]);
    }
  }
});

test("an order that waits is cancelled, no other", async () => {
  const caller = openBank().as(tokens.C);
  const { body: waiting } = await caller.post(orders, { ...buy, orderType: "LIMIT", limitPrice: 1 });
  const { body: filled } = await caller.post(orders, buy);
  const cancelled = await caller.delete(`${orders}/${waiting.orderId}`);
  expect(cancelled).toEqual({ status: 200, body: { ...waiting, status: "CANCELLED" } });
  for (const { orderId } of [waiting, filled]) {
    const again = await caller.delete(`${orders}/${orderId}`);
    expect([again.status, refusalOf(again)]).toEqual([500, "INS_ERR_001"]);
  }
});
