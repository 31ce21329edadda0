import { describe, expect, test } from "vitest";
import { cents, openBank, tokens } from "./open-bank.ts";

const caller = openBank().as(tokens.A);
const salaryAccount = "/v1/accounts/5189f37b439bd02462e196e206d0318f094fca82/transactions";

describe("v1", () => {
  test("bookings come newest first, as a bare array", async () => {
    const { body } = await caller.get(salaryAccount);
    expect(body.map(({ amount, purpose }: { amount: number; purpose: string }) => [amount, purpose])).toEqual([
      [2480, "PALKKA"],
      [-54.37, "KORTTIOSTO"],
      [-12.9, "KORTTIOSTO"],
      [-54.7, "KORTTIOSTO"],
      [-9.99, "KORTTIOSTO"],
      [-780, "TILISIIRTO"],
      [-61.25, "TILISIIRTO"],
      [100, "PANO"],
      [-40, "OTTO"],
      [-250, "TILISIIRTO"],
    ]);
    const days = body.map(({ bookingDate }: { bookingDate: string }) => bookingDate);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(body[0]).not.toHaveProperty("enriched");
  });

  test("the booking that clients know is an array of one, wrapped", async () => {
    const { body } = await caller.get(`${salaryAccount}/77302960-fb2b-11e7-a10a-b5588c376575`);
    expect(body.transaction).toHaveLength(1);
    expect(body.transaction[0]).toMatchObject({ payer: "Teppo Tulppu", payerIban: "FI8359986950002741", amount: 100 });
  });

  test("ids are time-based UUIDs, each once, and the same in every new bank", async () => {
    const [first, second] = await Promise.all([caller.get(salaryAccount), openBank().as(tokens.A).get(salaryAccount)]);
    expect(first.body).toEqual(second.body);
    const ids = first.body.map(({ transactionId }: { transactionId: string }) => transactionId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("enriched bookings say what they were for", async () => {
    const { body } = await caller.get(`${salaryAccount}?include=enriched`);
    expect(body[1].enriched).toMatchObject({
      category: "FOOD",
      subCategory: "GROCERIES",
      merchantName: "K-MARKET KAMPPI",
      merchantCategoryCode: "5411",
    });
    expect(body[5].enriched).toMatchObject({ category: "HOUSING", merchantName: null, merchantCategoryCode: null });
  });

  test("an unknown booking, a booking of another account, an unknown include", async () => {
    const known = "77302960-fb2b-11e7-a10a-b5588c376575";
    const other = "/v1/accounts/4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f/transactions";
    for (const path of [`${salaryAccount}/${known.replace("7730", "7731")}`, `${other}/${known}`]) {
      const { status, body } = await caller.get(path);
      expect(status).toBe(400);
      expect(body.errors[0].detailedConstraitViolations).toEqual({ transactionId: "unknown" });
    }
    const { status, body } = await caller.get(`${salaryAccount}?include=all`);
    expect(status).toBe(400);
    expect(Object.keys(body.errors[0].detailedConstraitViolations)).toEqual(["include"]);
  });

  test("predictions follow from the bookings alone", async () => {
    const path = salaryAccount.replace("transactions", "predictions");
    const { body } = await caller.get(`${path}?days=60`);
    expect(body).toMatchObject({ horizonDays: 60, generatedAt: "2020-02-05T10:00:00Z" });
    expect(body.balances).toHaveLength(60);
    expect(body.balances[0].date).toBe("2020-02-06");
    const rents = body.transactions.filter(({ category }: { category: string }) => category === "HOUSING");
    expect(rents.map(({ date, amount }: { date: string; amount: number }) => [date, amount])).toEqual([
      ["2020-02-18", -780],
      ["2020-03-05", -61.25],
      ["2020-03-18", -780],
      ["2020-04-05", -61.25],
    ]);
    const due = body.transactions.reduce((sum: number, { amount }: { amount: number }) => sum + cents(amount), 0);
    expect(cents(body.balances[59].expected)).toBe(cents(20990.82) + due);
    for (const { low, expected, high } of body.balances) expect(low <= expected && expected <= high).toBe(true);
    expect((await caller.get(`${path}?days=60`)).body).toEqual(body);
    expect((await caller.get(path)).body.horizonDays).toBe(30);
  });
});

/** Accounts that have bookings, and those of them that show debits only. */
const booked = [
  { token: tokens.A, accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f", least: 6 },
  { token: tokens.A, accountId: "a329ea3cec30a5f2fcadc38b76247f2f02c0a1a1", least: 6 },
  { token: tokens.A, accountId: "adee9e7d34d8ffb3a3ef96dda5be37a63673b23c", least: 6 },
  { token: tokens.B, accountId: "370713eabe14afc2d8648020c31575f9a38ac052", least: 6 },
  { token: tokens.B, accountId: "bb729060d23d0edf8de9abdcf7906bb183f2582f", least: 1 },
  { token: tokens.C, accountId: "b0756ce00c04fc0bbdd9edfb98a455e61431a228", least: 1 },
  { token: tokens.D, accountId: "3dc88ba9c1c06df5782d01bc04ee693f079b1c17", least: 1 },
];

describe("v2", () => {
  test.each(booked)("the bookings of $accountId add up, from the balance down", async ({ token, accountId, least }) => {
    const path = `/accounts/v2/accounts/${accountId}`;
    const user = openBank().as(token);
    const [account, bookings] = await Promise.all([user.get(path), user.get(`${path}/transactions`)]);
    expect(bookings.body.data.length).toBeGreaterThanOrEqual(least);
    let balance = cents(account.body.data[0].balance);
    for (const { accountBalance, amount } of bookings.body.data) {
      expect(cents(accountBalance)).toBe(balance);
      balance -= cents(amount);
    }
  });

  test("a debit has a creditor and a credit has a debtor; every other member is a text", async () => {
    const path = "/accounts/v2/accounts/370713eabe14afc2d8648020c31575f9a38ac052/transactions";
    const { body } = await openBank().as(tokens.B).get(path);
    for (const { creditor, debtor, ...booking } of body.data) {
      expect(creditor === null).toBe(booking.creditDebitIndicator === "credit");
      expect(debtor === null).toBe(booking.creditDebitIndicator === "debit");
      expect(Object.values(booking).every((value) => typeof value === "string")).toBe(true);
    }
    expect(body.data[0]).toMatchObject({ amount: "2480.00", creditDebitIndicator: "credit", message: "Palkka" });
    expect(body.data[0].debtor).toEqual({
      accountIdentifier: "FI3557100420012346",
      accountIdentifierType: "IBAN",
      accountName: "Esimerkki Oy",
      servicerIdentifier: "OKOYFIHH",
      servicerIdentifierType: "BIC",
    });
  });

  test("a period has both of its days, and is given whole", async () => {
    const path = "/accounts/v2/accounts/4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f/transactions";
    const { body } = await caller.get(`${path}?fromDate=2018-05-31&toDate=2018-06-14`);
    expect(body.data.map(({ amount }: { amount: string }) => amount)).toEqual(["-54.37", "-12.90", "-54.70", "-9.99"]);
    const { status, body: refused } = await caller.get(`${path}?fromDate=2018-05-31`);
    expect(status).toBe(400);
    expect(refused.errors[0].detailedConstraitViolations).toEqual({ toDate: "must be given together with fromDate" });
  });
});
