import { expect, test } from "vitest";
import { balanceOf, custodies, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const account = "FI8359986920300274";
const orders = "/instruments/mgmt/v1/orders";
const buy = {
  isinCode: "FI0009007132",
  side: "BUY",
  orderType: "MARKET",
  quantity: 10,
  custodyId: custodies.C,
  accountNumber: account,
};

test.each([
  { why: "an unknown stock", change: { isinCode: "FI0000000000" }, refusal: { isinCode: "unknown" } },
  {
    why: "an unknown custody",
    change: { custodyId: "00000000-0000-4000-8000-000000000000" },
    refusal: { custodyId: "unknown" },
  },
  { why: "somebody else's custody", change: { custodyId: custodies.A }, refusal: { custodyId: "unknown" } },
  {
    why: "a last day that is past",
    change: { validUntil: "2018-12-02" },
    refusal: { validUntil: "must not be in the past" },
  },
  { why: "somebody else's account", change: { accountNumber: "FI8359986950002741" }, refusal: "INS_ERR_001" },
  { why: "more shares than the custody has", change: { side: "SELL", quantity: 301 }, refusal: "INS_ERR_001" },
  { why: "shares of another custody", change: { side: "SELL", custodyId: custodies.nominee }, refusal: "INS_ERR_001" },
  {
    why: "a sale that the fee eats up",
    change: { side: "SELL", isinCode: "SE0000667925", quantity: 1 },
    refusal: "INS_ERR_001",
  },
  {
    why: "a wait of more than a year",
    change: { orderType: "LIMIT", limitPrice: 1, validUntil: "2019-12-06" },
    refusal: "INS_ERR_001",
  },
  { why: "more than the account holds", change: { quantity: 3914 }, refusal: "ACC_ERR_123" },
  { why: "more than there is", change: { quantity: 1e15 }, refusal: "INS_ERR_001" },
  { why: "a number beyond all", change: { quantity: 1e300 }, refusal: "INS_ERR_001" },
  {
    why: "a limit beyond all",
    change: { side: "SELL", quantity: 301, orderType: "LIMIT", limitPrice: 1e300 },
    refusal: "INS_ERR_001",
  },
  {
    why: "a limit that the account could not pay",
    change: { orderType: "LIMIT", limitPrice: 18.9, quantity: 4000 },
    refusal: "ACC_ERR_123",
  },
  { why: "no limit", change: { orderType: "LIMIT" }, refusal: { limitPrice: "is required" } },
])("$why is refused", async ({ change, refusal }) => {
  const caller = openBank().as(tokens.C);
  const reply = await caller.post(orders, { ...buy, ...change });
  expect(reply.status).toBe(typeof refusal === "string" ? 500 : 400);
  expect(refusalOf(reply)).toEqual(refusal);
  expect((await caller.get(orders)).body).toEqual({ orders: [] });
  expect(await balanceOf(caller, account)).toBe(7_421_000);
});

test("at most a hundred orders wait", async () => {
  const caller = openBank().as(tokens.C);
  const order = { ...buy, orderType: "LIMIT", limitPrice: 1 };
  for (let count = 0; count < 100; count++) expect((await caller.post(orders, order)).status).toBe(200);
  expect(refusalOf(await caller.post(orders, order))).toBe("INS_ERR_001");
  expect((await caller.post(orders, buy)).status).toBe(200);
});
