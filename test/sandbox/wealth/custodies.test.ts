import { expect, test } from "vitest";
import { type Caller, custodies, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const path = "/custodies/mgmt/v1/custodies";
const request = { accountNumber: "FI8359986950002741", custodyType: "BOOK_ENTRY", acceptTerms: true };

const seededOfC = [
  {
    custodyId: custodies.C,
    custodyNumber: "584000100025",
    name: "Osakkeet",
    accountNumber: "FI7150009422004515",
    custodyType: "BOOK_ENTRY",
    currency: "EUR",
    acceptTerms: true,
    taxResidence: "FI",
    status: "OPEN",
    ownerId: tokens.C,
    opened: "2018-03-01T08:00:00Z",
    marketValue: 20853.5,
  },
  {
    custodyId: custodies.nominee,
    custodyNumber: "584000100033",
    name: "Hallintarekisteri",
    accountNumber: "FI0858400720118739",
    custodyType: "NOMINEE",
    currency: "EUR",
    acceptTerms: true,
    taxResidence: "FI",
    status: "OPEN",
    ownerId: tokens.C,
    opened: "2018-09-10T08:00:00Z",
    marketValue: 0,
  },
];

test.each([path, "/v1/custodies"])("C has two by %s", async (list) => {
  const caller = openBank().as(tokens.C);
  expect((await caller.get(list)).body).toEqual({ custodies: seededOfC });
  expect((await caller.get(`${list}/${custodies.C}`)).body).toEqual(seededOfC[0]);
});

test.each([
  { token: tokens.A, numbers: ["584000100017"] },
  { token: tokens.B, numbers: [] },
  { token: tokens.D, numbers: [] },
])("$token has $numbers", async ({ token, numbers }) => {
  const { body } = await openBank().as(token).get(path);
  expect(body.custodies.map(({ custodyNumber }: { custodyNumber: string }) => custodyNumber)).toEqual(numbers);
});

test("a new one is opening, and open when it is read", async () => {
  const caller = openBank().as(tokens.B);
  const { status, body } = await caller.post(path, request);
  expect(status).toBe(200);
  expect(body).toEqual({
    ...request,
    custodyId: expect.any(String),
    custodyNumber: "584000100041",
    currency: "EUR",
    taxResidence: "FI",
    status: "OPENING",
    ownerId: tokens.B,
    opened: "2018-12-03T09:30:00Z",
    marketValue: 0,
  });
  const open = { ...body, status: "OPEN" };
  expect((await caller.get(`${path}/${body.custodyId}`)).body).toEqual(open);
  expect((await caller.get(path)).body).toEqual({ custodies: [open] });
  expect((await caller.get(`${path}/${body.custodyId}/holdings`)).body).toEqual({ instrumentHoldings: [] });
});

test("what is asked for is kept", async () => {
  const asked = { ...request, name: "Omat osakkeet", custodyType: "NOMINEE", currency: "SEK", taxResidence: "SE" };
  expect((await openBank().as(tokens.B).post(path, asked)).body).toMatchObject(asked);
});

test("shares come into a new custody, and into the holdings of its owner", async () => {
  const caller = openBank().as(tokens.B);
  const { custodyId } = (await caller.post(path, request)).body;
  const order = { isinCode: "FI0009000681", side: "BUY", orderType: "MARKET", quantity: 100 };
  const { accountNumber } = request;
  await caller.post("/instruments/mgmt/v1/orders", { ...order, custodyId, accountNumber });
  const { instrumentHoldings } = (await caller.get(`${path}/${custodyId}/holdings`)).body;
  expect(instrumentHoldings).toMatchObject([{ instrumentName: "NOKIA OYJ", marketValue: 512, subscriptionValue: 512 }]);
  expect((await caller.get(`${path}/${custodyId}`)).body.marketValue).toBe(512);
  expect((await caller.get("/v1/holdings")).body.instrumentHoldings).toEqual(instrumentHoldings);
});

test("shares of one stock in two custodies are one holding", async () => {
  const caller = openBank().as(tokens.C);
  const order = { isinCode: "FI0009007132", side: "BUY", orderType: "MARKET", quantity: 100 };
  const place = { custodyId: custodies.nominee, accountNumber: "FI8359986920300274" };
  await caller.post("/instruments/mgmt/v1/orders", { ...order, ...place });
  const { instrumentHoldings } = (await caller.get("/v1/holdings")).body;
  const rows = instrumentHoldings.filter(({ isinCode }: { isinCode: string }) => isinCode === order.isinCode);
  expect(rows).toMatchObject([{ marketValue: 7580, subscriptionValue: 6545 }]);
  const days = rows[0].holdingsItem.map((item: { subscriptionValue: number }) => item.subscriptionValue);
  expect(days).toEqual([4650, 4650, 4650, 4650, 4650, 4650, 6545]);
});

test.each([
  { why: "the terms are not accepted", change: { acceptTerms: false }, refusal: { acceptTerms: expect.any(String) } },
  { why: "the account is somebody else's", change: { accountNumber: "FI7150009422004515" }, refusal: "ACC_ERR_404" },
  { why: "the name is long", change: { name: "x".repeat(36) }, refusal: { name: expect.any(String) } },
])("none is opened where $why", async ({ change, refusal }) => {
  const caller = openBank().as(tokens.B);
  const reply = await caller.post(path, { ...request, ...change });
  expect(reply.status).toBe(typeof refusal === "string" ? 500 : 400);
  expect(refusalOf(reply)).toEqual(refusal);
  expect((await caller.get(path)).body).toEqual({ custodies: [] });
});

test("a customer has five at most, by whatever token", async () => {
  const bank = openBank();
  const caller = bank.as(tokens.B);
  for (let count = 0; count < 5; count++) expect((await caller.post(path, request)).status).toBe(200);
  for (const token of [tokens.B, tokens.laterB]) {
    const reply = await bank.as(token).post(path, request);
    expect([reply.status, refusalOf(reply)]).toEqual([500, "CUS_ERR_001"]);
  }
  const { body } = await caller.get(path);
  expect(new Set(body.custodies.map(({ custodyNumber }: { custodyNumber: string }) => custodyNumber)).size).toBe(5);
});

test.each([
  { who: "somebody else", caller: (bank: Bank) => bank.as(tokens.A) },
  { who: "nobody knows the id", caller: (bank: Bank) => bank.as(tokens.C), id: "00000000-0000-4000-8000-000000000000" },
])("a custody is unknown where $who asks", async ({ caller, id = custodies.C }) => {
  const asking: Caller = caller(openBank());
  for (const reply of [await asking.get(`${path}/${id}`), await asking.get(`${path}/${id}/holdings`)]) {
    expect([reply.status, refusalOf(reply)]).toEqual([400, { custodyId: "unknown" }]);
  }
});

type Bank = ReturnType<typeof openBank>;
