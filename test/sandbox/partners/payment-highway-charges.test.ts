import { describe, expect, test } from "vitest";
import { isSignedAnswer } from "./open-partners.ts";
import { amount, cards, ok, openTransaction } from "./open-transaction.ts";

describe("a charge while the customer is present", () => {
  const strong = {
    strong_customer_authentication: {
      return_urls: {
        success_url: "https://shop.example.com/success",
        cancel_url: "https://shop.example.com/cancel",
        failure_url: "https://shop.example.com/failure",
      },
    },
  };

  test("of an ordinary card is made", async () => {
    const { post } = await openTransaction();
    const { body } = await post("/card/charge/customer_initiated", { card: cards.pays, ...amount, ...strong });
    expect(body.result).toEqual(ok);
    expect(body).not.toHaveProperty("three_d_secure_url");
  });

  test.each([
    ["softDecline", "accept", "success", 100],
    ["softDeclineToo", "reject", "failure", 200],
    ["softDecline", "cancel", "cancel", 400],
  ] as const)("of %s: the cardholder must pass 3-D Secure, and does %s", async (name, decision, place, code) => {
    const { post, get, send, submit } = await openTransaction();
    const { body } = await post("/card/charge/customer_initiated", { card: cards[name], ...amount, ...strong });
    expect(body.result).toMatchObject({ code: 400, message: expect.stringContaining("Soft Decline") });
    expect((await get("/result")).body).toMatchObject({ result: { code: 400 }, committed: false });
    expect((await send(body.three_d_secure_url)).text).toContain("<form");
    const back = await submit(body.three_d_secure_url, { decision });
    expect(back.status).toBe(303);
    expect(back.headers.get("location")).toMatch(new RegExp(`^https://shop\\.example\\.com/${place}\\?sph-`));
    const { body: after } = await get("/result");
    expect(after).toMatchObject({ result: { code }, committed: code === 100 });
    expect(after.cardholder_authentication).toBe(code === 100 ? "yes" : "no");
  });

  test("while the customer is absent it is made without", async () => {
    const { post, get } = await openTransaction();
    const { body } = await post("/card/charge/merchant_initiated", { card: cards.softDecline, ...amount });
    expect(body.result).toEqual(ok);
    expect((await get("/result")).body.recurring).toBe(true);
  });
});

test("the transactions of an order are found, with and without the slash", async () => {
  const { begin, at, callHighway } = await openTransaction();
  for (const order of ["A 1", "A 1", "B"])
    await at(await begin()).post("/debit", { card: cards.pays, ...amount, order });
  for (const uri of ["/transactions/?order=A%201", "/transactions?order=A%201"]) {
    const reply = await callHighway("GET", uri);
    expect(reply.body.transactions.map(({ order }: { order: string }) => order)).toEqual(["A 1", "A 1"]);
    expect(reply.body).toMatchObject({ pivo_transactions: [], afterpay_transactions: [], result: ok });
    expect(isSignedAnswer(reply, "GET", uri)).toBe(true);
  }
});
