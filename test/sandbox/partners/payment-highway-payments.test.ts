import { describe, expect, test } from "vitest";
import { amount, cards, ok, openTransaction } from "./open-transaction.ts";

describe("a debit", () => {
  test.each(["pays", "paysToo", "softDecline"] as const)(
    "of the card that %s takes the money at once",
    async (name) => {
      const { post, get, id } = await openTransaction();
      const customer = { network_address: "192.0.2.1" };
      const debited = await post("/debit", {
        card: cards[name],
        ...amount,
        order: "1",
        customer,
        reference_number: "1232",
      });
      expect(debited.body).toEqual({
        result: ok,
        filing_code: expect.stringMatching(/^200205\d{6}$/),
        acquirer: { id: "nets", name: "Nets" },
      });
      const { transaction, result } = (await get()).body;
      expect(result).toEqual(ok);
      expect(transaction).toMatchObject({
        id,
        type: "debit",
        amount: 9999,
        current_amount: 9999,
        currency: "EUR",
        status: { state: "ok", code: 4000 },
        card: { partial_pan: cards[name].pan.slice(-4), type: "Visa", bin: "415301" },
        committed: true,
        committed_amount: 9999,
        customer: { network_address: "192.0.2.1", country_code: "FI" },
        reference_number: "1232",
        order: "1",
        recurring: false,
      });
      expect(JSON.stringify(transaction)).not.toContain(cards[name].pan);
    },
  );

  test("that the acquirer refuses is answered with 200 in the body", async () => {
    const { post, get } = await openTransaction();
    const { status, body } = await post("/debit", { card: cards.declined, ...amount });
    expect(status).toBe(200);
    const declined = {
      result: { code: 200, message: "Authorization failed" },
      acquirer: { id: "nets", name: "Nets" },
      acquirer_response_code: "116",
      authorizer: "666",
    };
    expect(body).toEqual(declined);
    expect((await get("/result")).body).toMatchObject({ ...declined, committed: false });
    expect((await get()).body.transaction).toMatchObject({ committed: false, acquirer_response_code: "116" });
  });

  test.each([
    ["an invalid card", 900, cards.invalid],
    ["a card that is unknown", 900, { ...cards.pays, pan: "4111111111111111" }],
    ["a wrong security code", 200, { ...cards.pays, cvc: "999" }],
    ["another expiry, long past", 200, { ...cards.pays, expiry_year: "2018" }],
    ["the expiry of old clients, long past", 100, { ...cards.pays, expiry_year: "2023" }],
    ["no security code", 100, { ...cards.pays, cvc: undefined }],
  ])("of %s: %i", async (_, code, card) => {
    const { post, clock, begin, at } = await openTransaction();
    expect((await post("/debit", { card, ...amount })).body.result.code).toBe(code);
    // The test cards never expire; the others do.
    clock.now = Date.UTC(2031, 0, 1);
    const later = await at(await begin()).post("/debit", { card, ...amount });
    expect(later.body.result.code).toBe(code);
  });

  test("is made once", async () => {
    const { post, get } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount });
    const again = await post("/debit", { card: cards.pays, amount: 1, currency: "EUR" });
    expect(again.body).toEqual({ result: { code: 900, message: "ERROR" } });
    expect((await get()).body.transaction.amount).toBe(9999);
  });

  test("of many at once is made once", async () => {
    const { post } = await openTransaction();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post("/debit", { card: cards.pays, ...amount })));
    expect(answers.map(({ body }) => body.result.code).sort()).toEqual([100, ...Array.from({ length: 7 }, () => 900)]);
  });

  test("through Apple Pay", async () => {
    const { post, get } = await openTransaction();
    const { body } = await post("/debit_applepay", { payment_data: { version: "EC_v1" }, ...amount });
    expect(body.result).toEqual(ok);
    expect((await get("/result")).body).toMatchObject({ result: ok, committed: true });
  });

  test("of an unknown transaction, and the reading of one, are refused", async () => {
    const { at, get } = await openTransaction();
    const unknown = at("5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80");
    const replies = [
      await unknown.post("/debit", { card: cards.pays, ...amount }),
      await unknown.post("/commit", amount),
      await unknown.get(),
      await unknown.get("/result"),
    ];
    for (const { status, body } of replies) {
      expect(status).toBe(400);
      expect(body.errors[0].detailedConstraitViolations).toEqual({ id: "unknown" });
    }
    expect((await get()).status).toBe(400);
    expect((await get("/result")).body).toMatchObject({ result: { code: 900 }, committed: false });
  });
});

describe("a commit", () => {
  test("takes what was only authorised, the whole or a part", async () => {
    const { begin, at } = await openTransaction();
    for (const part of [9999, 5000]) {
      const { post, get } = at(await begin());
      await post("/debit", { card: cards.pays, ...amount, commit: false });
      expect((await get()).body.transaction.committed).toBe(false);
      const { body } = await post("/commit", { amount: part, currency: "EUR" });
      expect(body).toMatchObject({
        result: ok,
        committed: true,
        committed_amount: part,
        card: { partial_pan: "0024" },
      });
      expect((await get()).body.transaction).toMatchObject({
        amount: 9999,
        current_amount: part,
        committed_amount: part,
      });
    }
  });

  test.each([
    ["more than was authorised", { amount: 10_000, currency: "EUR" }],
    ["another currency", { amount: 9999, currency: "SEK" }],
  ])("of %s is an error, and changes nothing", async (_, commit) => {
    const { post, get } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount, commit: false });
    expect((await post("/commit", commit)).body.result).toEqual({ code: 900, message: "ERROR" });
    expect((await get()).body.transaction.committed).toBe(false);
  });

  test("again for the same amount changes nothing; for another it is an error", async () => {
    const { post, get } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount });
    expect((await post("/commit", amount)).body.result).toEqual(ok);
    expect((await post("/commit", { amount: 1, currency: "EUR" })).body.result.code).toBe(900);
    expect((await get()).body.transaction.committed_amount).toBe(9999);
  });
});

describe("a revert", () => {
  test("in part leaves the rest: 9999 - 9950 = 49; then the rest", async () => {
    const { post, get } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount });
    const reverted = await post("/revert", { amount: 9950 });
    expect(reverted.body).toEqual({ result: ok });
    const { transaction } = (await get()).body;
    expect(transaction).toMatchObject({ amount: 9999, current_amount: 49, status: { state: "ok", code: 4000 } });
    expect(transaction.reverts).toEqual([
      {
        type: "revert",
        status: { state: "ok", code: 4000 },
        amount: 9950,
        timestamp: "2020-02-05T10:00:00Z",
        modified: "2020-02-05T10:00:00Z",
        filing_code: expect.stringMatching(/^200205\d{6}$/),
      },
    ]);
    expect((await post("/revert", { amount: 50 })).body.result.code).toBe(900);
    expect((await post("/revert")).body.result).toEqual(ok);
    expect((await get()).body.transaction).toMatchObject({ current_amount: 0, status: { code: 5700 } });
    expect((await post("/revert")).body.result.code).toBe(900);
  });

  test.each([undefined, {}])("with the body %j gives everything back", async (body) => {
    const { post, get } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount });
    expect((await post("/revert", body)).body.result).toEqual(ok);
    expect((await get()).body.transaction.current_amount).toBe(0);
  });

  test("of what was only authorised moves no money, and leaves less to commit", async () => {
    const { post } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount, commit: false });
    await post("/revert", { amount: 9000 });
    expect((await post("/commit", amount)).body.result.code).toBe(900);
    expect((await post("/commit", { amount: 999, currency: "EUR" })).body.result).toEqual(ok);
  });

  test("of what was not debited is an error", async () => {
    const { post } = await openTransaction();
    expect((await post("/revert", { amount: 1 })).body.result.code).toBe(900);
  });
});
