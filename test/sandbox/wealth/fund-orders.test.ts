import { expect, test } from "vitest";
import { balanceOf, type Caller, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const delta = "FI0008800248";
const savings = "FI7858400761900714";

const subscribe = (caller: Caller, amount: number, isinCode = delta, accountNumber = savings) =>
  caller.post(`/v1/funds/${isinCode}/subscriptions`, { amount, accountNumber });
const redeem = (caller: Caller, amount: number, isinCode = delta, accountNumber = savings) =>
  caller.post(`/v1/funds/${isinCode}/redemptions`, { amount, accountNumber });

async function holdingOf(caller: Caller, isinCode: string) {
  const { body } = await caller.get("/v1/holdings");
  return body.fundHoldings.find((each: { isinCode: string }) => each.isinCode === isinCode);
}

// Each of them orders so since the service began.
test.each([
  { token: tokens.A, isinCode: delta, accountNumber: savings },
  { token: tokens.B, isinCode: "FI0008801311", accountNumber: "FI8359986950002741" },
  { token: tokens.C, isinCode: "FI0008802483", accountNumber: "FI7150009422004515" },
])("$isinCode is subscribed and redeemed from $accountNumber", async ({ token, isinCode, accountNumber }) => {
  const caller = openBank().as(token);
  const before = await balanceOf(caller, accountNumber);
  const bought = await subscribe(caller, 100, isinCode, accountNumber);
  expect(bought).toEqual({ status: 200, body: { subscription: { orderIdentifier: expect.any(String) } } });
  expect(await balanceOf(caller, accountNumber)).toBe(before - 10_000);

  const sold = await redeem(caller, 100, isinCode, accountNumber);
  expect(sold).toEqual({ status: 200, body: { subscription: { redemptionIdentifier: expect.any(String) } } });
  expect(await balanceOf(caller, accountNumber)).toBe(before);
});

test("a subscription adds units at the price of the list", async () => {
  const caller = openBank().as(tokens.A);
  await subscribe(caller, 1000);
  // 42.5 units, and 1000 / 187.63 with six decimals: 5.329638. The sum is worth 8974.27498.
  expect(await holdingOf(caller, delta)).toMatchObject({
    marketValue: 8974.27,
    subscriptionValue: 7900,
    changeOfValue: 1074.27,
    changeAsPercentage: 13.6,
  });
});

test("a redemption takes units, and their part of what was paid", async () => {
  const caller = openBank().as(tokens.A);
  // Half of the worth of 7974.28.
  await redeem(caller, 3987.14);
  expect(await holdingOf(caller, delta)).toMatchObject({ marketValue: 3987.14, subscriptionValue: 3450 });
});

test("the whole worth of a holding can be redeemed, which ends it", async () => {
  const caller = openBank().as(tokens.A);
  expect(refusalOf(await redeem(caller, 7974.29))).toBe("FND_ERR_002");
  expect((await redeem(caller, 7974.28)).status).toBe(200);
  expect(await holdingOf(caller, delta)).toBeUndefined();
  expect(refusalOf(await redeem(caller, 0.01))).toBe("FND_ERR_002");
});

test("what was subscribed in parts is redeemed at once", async () => {
  const caller = openBank().as(tokens.B);
  const account = "FI8359986950002741";
  for (const amount of [33.33, 33.33, 33.34]) await subscribe(caller, amount, delta, account);
  expect((await redeem(caller, 100, delta, account)).status).toBe(200);
  expect(await holdingOf(caller, delta)).toBeUndefined();
});

test("a cent buys units, and sells them", async () => {
  const caller = openBank().as(tokens.B);
  const account = "FI8359986950002741";
  const isinCode = "FI0008802483";
  expect((await subscribe(caller, 0.01, isinCode, account)).status).toBe(200);
  expect(await holdingOf(caller, isinCode)).toMatchObject({ marketValue: 0.01, subscriptionValue: 0.01 });
  expect((await redeem(caller, 0.01, isinCode, account)).status).toBe(200);
  expect(await holdingOf(caller, isinCode)).toBeUndefined();
});

test("orders are listed newest first, and read one by one by their owner", async () => {
  const bank = openBank();
  const caller = bank.as(tokens.A);
  const { orderIdentifier } = (await subscribe(caller, 100)).body.subscription;
  const { redemptionIdentifier } = (await redeem(caller, 50.5)).body.subscription;
  const subscription = {
    orderIdentifier,
    orderType: "SUBSCRIPTION",
    isinCode: delta,
    nameOfFund: "OP-Delta",
    amount: 100,
    units: 0.532964,
    unitPrice: 187.63,
    accountNumber: savings,
    status: "EXECUTED",
    created: "2018-12-03T09:30:00Z",
  };
  const redemption = {
    ...subscription,
    orderIdentifier: redemptionIdentifier,
    orderType: "REDEMPTION",
    amount: 50.5,
    units: 0.269147,
  };
  expect((await caller.get("/v1/funds/orders")).body).toEqual({ payload: [redemption, subscription] });
  expect((await caller.get(`/v1/funds/orders/${orderIdentifier}`)).body).toEqual(subscription);
  expect((await caller.get(`/v1/funds/orders/${redemptionIdentifier}`)).body).toEqual(redemption);

  for (const stranger of [bank.as(tokens.C), bank.as(tokens.A, "another session")]) {
    expect((await stranger.get("/v1/funds/orders")).body).toEqual({ payload: [] });
    const reply = await stranger.get(`/v1/funds/orders/${orderIdentifier}`);
    expect([reply.status, refusalOf(reply)]).toEqual([400, { orderIdentifier: "unknown" }]);
  }
});

test("an order is booked on the account", async () => {
  const caller = openBank().as(tokens.A);
  await subscribe(caller, 100);
  await redeem(caller, 40);
  const id = "07618ad83d7c5d5f2db8908d33b6a9272c5e8d96";
  const { body } = await caller.get(`/v1/accounts/${id}/transactions`);
  expect(body.map(({ amount, message }: { amount: number; message: string }) => [amount, message])).toEqual([
    [40, "Lunastus OP-Delta"],
    [-100, "Merkintä OP-Delta"],
  ]);
});
