import { expect, test } from "vitest";
import { type Caller, cents, custodies, numbers, oneOf, openBank, tokens } from "./wealth-bank.ts";

const funds = ["FI0008800248", "FI0008803135", "FI0008801022", "FI0008802483"];
const stocks = ["FI0009007132", "FI0009000681", "SE0000667925", "SE0000108656", "DK0060534915"];
/** Hundredths of the currency that a euro buys. */
const rates: Readonly<Record<string, number>> = { SE0000108656: 1030, DK0060534915: 746 };
const accounts = ["FI7150009422004515", "FI8359986920300274", "FI0858400720118739"];

interface Row {
  readonly isinCode: string;
  readonly marketValue: number;
  readonly subscriptionValue: number;
}

/** What a customer should have, kept beside the bank with exact whole numbers. */
class Expected {
  readonly balances = new Map<string, number>();
  /** Millionths of units. */
  readonly units = new Map<string, number>();
  readonly shares = new Map<string, number>();

  pay(account: string, amount: number): void {
    this.balances.set(account, (this.balances.get(account) ?? 0) + amount);
  }

  add(held: Map<string, number>, key: string, quantity: number): void {
    const after = (held.get(key) ?? 0) + quantity;
    if (after === 0) held.delete(key);
    else held.set(key, after);
  }
}

async function begin(caller: Caller): Promise<Expected> {
  const expected = new Expected();
  for (const { iban, balance } of (await caller.get("/v1/accounts")).body) expected.balances.set(iban, cents(balance));
  expected.units.set("FI0008800248", 210_000_000).set("FI0008802483", 55_000_000).set("FI0008801642", 90_000_000);
  expected.shares.set(`${custodies.C}/FI0009007132`, 300).set(`${custodies.C}/FI0009013403`, 120);
  expected.shares.set(`${custodies.C}/FI0009005987`, 250).set(`${custodies.C}/SE0000667925`, 1000);
  return expected;
}

test.each([1, 20_181_203])("seed %i: thousands of orders, and money, units and shares add up", async (seed) => {
  const caller = openBank().as(tokens.C);
  const below = numbers(seed);
  const expected = await begin(caller);
  let taken = 0;
  for (let round = 0; round < 2000; round++) {
    const isTaken =
      below(2) === 0 ? await orderFund(caller, expected, below) : await orderStock(caller, expected, below);
    if (isTaken) taken++;
    if (below(40) === 0) await caller.wait(1 + below(3));
    if (round % 100 === 99) await expectAll(caller, expected);
  }
  expect(taken).toBeGreaterThan(1000);
});

async function orderFund(caller: Caller, expected: Expected, below: (limit: number) => number): Promise<boolean> {
  const isinCode = oneOf(funds, below);
  const accountNumber = oneOf(accounts, below);
  const isSubscription = below(2) === 0;
  const amount = 1 + below(below(5) === 0 ? 2_000_000 : 50_000);
  const held = expected.units.get(isinCode) ?? 0;
  const price = cents((await caller.get(`/v1/funds/${isinCode}`)).body.unitPrice);
  const worth = Math.floor((held * price) / 1e6 + 0.5);
  const path = `/v1/funds/${isinCode}/${isSubscription ? "subscriptions" : "redemptions"}`;
  const { status, body } = await caller.post(path, { amount: amount / 100, accountNumber });

  const isPossible = isSubscription ? (expected.balances.get(accountNumber) ?? 0) >= amount : worth >= amount;
  expect(status).toBe(isPossible ? 200 : 500);
  if (!isPossible) return false;
  const id = isSubscription ? body.subscription.orderIdentifier : body.subscription.redemptionIdentifier;
  const order = (await caller.get(`/v1/funds/orders/${id}`)).body;
  expect(order).toMatchObject({ amount: amount / 100, unitPrice: price / 100, status: "EXECUTED" });
  const units = Math.round(order.units * 1e6);
  // Within a rounding of the last decimal; the whole worth takes all.
  if (isSubscription || worth !== amount)
    expect(Math.abs(units - (amount * 1e6) / price)).toBeLessThanOrEqual(0.500_01);
  else expect(units).toBe(held);
  expected.pay(accountNumber, isSubscription ? -amount : amount);
  expected.add(expected.units, isinCode, isSubscription ? units : -units);
  return true;
}

async function orderStock(caller: Caller, expected: Expected, below: (limit: number) => number): Promise<boolean> {
  const isinCode = oneOf(stocks, below);
  const accountNumber = oneOf(accounts, below);
  const custodyId = oneOf([custodies.C, custodies.nominee], below);
  const side = oneOf(["BUY", "SELL"], below);
  const quantity = 1 + below(200);
  const order = { isinCode, side, orderType: "MARKET", quantity, custodyId, accountNumber };
  const { status, body } = await caller.post("/instruments/mgmt/v1/orders", order);
  if (status !== 200) return false;
  const rate = rates[isinCode] ?? 100;
  const gross = cents(body.executedPrice) * quantity;
  const fee = Math.max(Math.round(gross / 1000), (500 * rate) / 100);
  expect(cents(body.fee)).toBe(fee);
  const euros = Math.round(((side === "BUY" ? gross + fee : gross - fee) * 100) / rate);
  expected.pay(accountNumber, side === "BUY" ? -euros : euros);
  expected.add(expected.shares, `${custodyId}/${isinCode}`, side === "BUY" ? quantity : -quantity);
  return true;
}

async function expectAll(caller: Caller, expected: Expected): Promise<void> {
  const { body: told } = await caller.get("/v1/accounts");
  for (const { iban, balance, accountId } of told) {
    expect([iban, cents(balance)]).toEqual([iban, expected.balances.get(iban)]);
    expect(cents(balance)).toBeGreaterThanOrEqual(0);
    const { body: bookings } = await caller.get(`/v1/accounts/${accountId}/transactions`);
    const sum = bookings.reduce((total: number, { amount }: { amount: number }) => total + cents(amount), 0);
    expect(cents(balance) - sum).toBe(openings.get(iban) ?? openings.set(iban, cents(balance) - sum).get(iban));
  }
  const { body: holdings } = await caller.get("/v1/holdings");
  const { body: list } = await caller.get("/v1/funds");
  const prices = new Map<string, number>(
    list.map((fund: { isinCode: string; unitPrice: number }) => [fund.isinCode, cents(fund.unitPrice)]),
  );
  const worths = holdings.fundHoldings.map((row: Row) => [row.isinCode, cents(row.marketValue)]);
  const wanted = [...expected.units].map(([isinCode, units]) => [
    isinCode,
    Math.floor((units * (prices.get(isinCode) ?? 0)) / 1e6 + 0.5),
  ]);
  expect(new Map(worths)).toEqual(new Map(wanted.map(([isinCode, worth]) => [isinCode, worth])));
  await expectShares(caller, expected);
}

/** What accounts held before their first booking. */
const openings = new Map<string, number>();

async function expectShares(caller: Caller, expected: Expected): Promise<void> {
  const { body } = await caller.get("/instruments/mgmt/v1/instruments");
  const values = new Map<string, number>(
    body.instruments.map((stock: { isinCode: string; value: number }) => [stock.isinCode, cents(stock.value)]),
  );
  const held = new Map<string, number>();
  for (const custodyId of [custodies.C, custodies.nominee]) {
    const rows: Row[] = (await caller.get(`/custodies/mgmt/v1/custodies/${custodyId}/holdings`)).body
      .instrumentHoldings;
    for (const { isinCode, marketValue } of rows) {
      held.set(`${custodyId}/${isinCode}`, cents(marketValue) / (values.get(isinCode) ?? 0));
    }
    const { marketValue } = (await caller.get(`/custodies/mgmt/v1/custodies/${custodyId}`)).body;
    expect(cents(marketValue)).toBe(rows.reduce((sum, row) => sum + cents(row.marketValue), 0));
  }
  expect(held).toEqual(expected.shares);
}
