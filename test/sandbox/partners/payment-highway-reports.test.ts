import { describe, expect, test } from "vitest";
import { openPartners } from "./open-partners.ts";
import { amount, cards, openTransaction } from "./open-transaction.ts";

describe("reports", () => {
  test("add up: what was taken and given back on a day", async () => {
    const { begin, at, callHighway, clock } = await openTransaction();
    const [first, second, third] = [await begin(), await begin(), await begin()];
    await at(first).post("/debit", { card: cards.pays, ...amount, order: "1" });
    await at(second).post("/debit", { card: cards.paysToo, amount: 1, currency: "EUR" });
    await at(third).post("/debit", { card: cards.declined, ...amount });
    await at(second).post("/revert");
    const { body } = await callHighway("GET", "/report/batch/20200205");
    const [settlement] = body.settlements;
    expect(settlement).toMatchObject({
      merchant: { id: "test_merchantId", name: "Esimerkkikauppa Oy" },
      acquirer: { id: "nets" },
      net_amount: 9999,
      transaction_count: 3,
      currency: "EUR",
      status: { state: "ok_pending" },
    });
    const amounts = settlement.transactions.map((one: { amount: number }) => one.amount);
    expect(amounts).toEqual([9999, 1, -1]);
    // The night after, the batch is sent; the day after, money goes back.
    clock.now += 16 * 3_600_000;
    await at(first).post("/revert", { amount: 9950 });
    const settled = (await callHighway("GET", "/report/batch/20200205")).body.settlements[0];
    expect(settled).toMatchObject({ id: settlement.id, net_amount: 9999, status: { state: "ok" } });
    expect((await callHighway("GET", "/report/batch/20200206")).body.settlements[0].net_amount).toBe(-9950);
    expect((await callHighway("GET", "/report/batch/20200204")).body.settlements).toEqual([]);
  });

  test("of the reconciliation may name the day on which a batch was processed", async () => {
    const { post, callHighway } = await openTransaction();
    await post("/debit", { card: cards.pays, ...amount });
    const net = async (query: string) => {
      const { body } = await callHighway("GET", `/report/reconciliation/${query}`);
      expect(body.commission_settlements).toEqual([]);
      return body.settlements.map(({ net_amount }: { net_amount: number }) => net_amount);
    };
    expect(await net("20200205")).toEqual([9999]);
    expect(await net("20200205?use-date-processed=false")).toEqual([9999]);
    expect(await net("20200205?use-date-processed=true")).toEqual([]);
    expect(await net("20200206?use-date-processed=true")).toEqual([9999]);
  });

  test.each(["20200230", "2020", "20201301"])("of %s, which is no day, are refused", async (date) => {
    expect((await openPartners().callHighway("GET", `/report/batch/${date}`)).status).toBe(400);
  });
});

test("what is taken is the merchant's to pay out, to the cent", async () => {
  const { post, postJson, token } = await openTransaction();
  const authorization = { authorization: `Bearer ${await token()}` };
  let stamp = 0;
  const payOut = async (cents: number) => {
    const body = { stamp: `${stamp++}`, amount: cents, currency: "EUR", payer_iban: "FI8250000120060016" };
    const to = { receiver_iban: "FI1959986920206075" };
    return (await postJson("/siirto/v1/transfers", { ...body, ...to }, authorization)).body.status;
  };
  for (let count = 0; count < 5; count++) expect(await payOut(1_000_000)).toBe("COMPLETED");
  expect(await payOut(1)).toBe("REJECTED");
  await post("/debit", { card: cards.pays, ...amount });
  await post("/revert", { amount: 9950 });
  expect(await payOut(50)).toBe("REJECTED");
  expect(await payOut(49)).toBe("COMPLETED");
});
