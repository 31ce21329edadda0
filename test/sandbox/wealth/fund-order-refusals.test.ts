import { describe, expect, test } from "vitest";
import { balanceOf, type Caller, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const delta = "FI0008800248";
const savings = "FI7858400761900714";
/** Of OP-Vuokratuotto, which only the data service knows. */
const notOffered = "FI0008500970";

const subscribe = (caller: Caller, amount: number, isinCode = delta, accountNumber = savings) =>
  caller.post(`/v1/funds/${isinCode}/subscriptions`, { amount, accountNumber });
const redeem = (caller: Caller, amount: number, isinCode = delta, accountNumber = savings) =>
  caller.post(`/v1/funds/${isinCode}/redemptions`, { amount, accountNumber });

describe.each([
  { kind: "subscription", order: subscribe },
  { kind: "redemption", order: redeem },
])("a $kind is refused", ({ order }) => {
  test.each([
    { why: "of a fund that nobody knows", isinCode: "FI0000000000", refusal: { isinCode: "unknown" } },
    { why: "of a fund that takes no orders", isinCode: notOffered, refusal: "FND_ERR_001" },
    { why: "with an account of somebody else", account: "FI8359986950002741", refusal: "ACC_ERR_404" },
    { why: "with an account of another bank", account: "FI1959986920206075", refusal: "ACC_ERR_404" },
    { why: "of fractions of a cent", amount: 10.005, refusal: { amount: "must have at most two decimals" } },
  ])("$why", async ({ isinCode = delta, account = savings, amount = 10, refusal }) => {
    const caller = openBank().as(tokens.A);
    const before = (await caller.get("/v1/holdings")).body;
    const reply = await order(caller, amount, isinCode, account);
    expect(reply.status).toBe(typeof refusal === "string" ? 500 : 400);
    expect(refusalOf(reply)).toEqual(refusal);
    expect((await caller.get("/v1/holdings")).body).toEqual(before);
    expect(await balanceOf(caller, savings)).toBe(313_757);
  });

  test.each([0, -5, "10", null, 1e300])("of the amount %o", async (amount) => {
    const caller = openBank().as(tokens.A);
    const reply = await caller.post(`/v1/funds/${delta}/subscriptions`, { amount, accountNumber: savings });
    expect(reply.status).toBe(400);
    expect(Object.keys(Object(refusalOf(reply)))).toEqual(["amount"]);
  });
});

test("a subscription of more than the account holds is refused, of all that it holds is taken", async () => {
  const caller = openBank().as(tokens.A);
  expect(refusalOf(await subscribe(caller, 3137.58))).toBe("ACC_ERR_123");
  expect((await subscribe(caller, 3137.57)).status).toBe(200);
  expect(await balanceOf(caller, savings)).toBe(0);
});
