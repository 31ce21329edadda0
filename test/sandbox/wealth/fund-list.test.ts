import { expect, test } from "vitest";
import { openBank, refusalOf } from "./wealth-bank.ts";

const offer = [
  ["FI0008801022", "OP-Interest Income", 71.84],
  ["FI0008800248", "OP-Delta", 187.63],
  ["FI0008801154", "OP-Bold", 145.2],
  ["FI0008801311", "OP-Cautious", 118.47],
  ["FI0008801642", "OP-Nordic Index", 132.05],
  ["FI0008802053", "OP-Europe Index", 254.9],
  ["FI0008802483", "OP-America Index", 401.16],
  ["FI0008802632", "OP-Asia Index", 163.72],
  ["FI0008802970", "OP-Moderate", 129.33],
  ["FI0008803135", "OP-World", 98.41],
] as const;

test("ten funds are listed, with the members in the order of the service", async () => {
  const { status, body } = await openBank().as(undefined).get("/v1/funds");
  expect(status).toBe(200);
  expect(body.map((fund: Fund) => [fund.isinCode, fund.nameOfFund, fund.unitPrice])).toEqual(offer);
  for (const fund of body) {
    expect(Object.keys(fund)).toEqual(["isinCode", "unitPrice", "nameOfFund", "timestamp", "documents"]);
    expect(fund.timestamp).toBe("2018-11-30T00:00:00Z");
    expect(fund.documents.PRICE_LIST).toMatch(/^https:.*\.pdf$/);
  }
});

interface Fund {
  readonly isinCode: string;
  readonly nameOfFund: string;
  readonly unitPrice: number;
}

test.each(offer)("%s is read by itself", async (isinCode, nameOfFund, unitPrice) => {
  const { body } = await openBank().as(undefined).get(`/v1/funds/${isinCode}`);
  expect(body).toMatchObject({ isinCode, nameOfFund, unitPrice });
});

test.each(["FI0000000000", "OP-Delta", "__proto__", "FI0008501044"])("there is no fund %s on offer", async (fundId) => {
  const reply = await openBank().as(undefined).get(`/v1/funds/${fundId}`);
  expect(reply.status).toBe(400);
  expect(refusalOf(reply)).toEqual({ fundId: "unknown" });
});

test.each([0, 1, 400, 3000])("after %i days without an order prices are those of the list", async (days) => {
  const caller = openBank().as(undefined);
  await caller.wait(days);
  const { body } = await caller.get("/v1/funds");
  expect(body.map((fund: Fund) => fund.unitPrice)).toEqual(offer.map(([, , unitPrice]) => unitPrice));
});
