import { describe, expect, test } from "vitest";
import { cents, openBank, refusalOf, tokens } from "./wealth-bank.ts";

const seeded = [
  {
    token: tokens.A,
    id: 1001,
    funds: [
      ["OP-Delta", "FI0008800248", 7974.28, 6900],
      ["OP-World", "FI0008803135", 2952.3, 2700],
    ],
    instruments: [["NOKIA OYJ", "FI0009000681", 2048, 2100]],
  },
  { token: tokens.B, id: 1002, funds: [["OP-Cautious", "FI0008801311", 1421.64, 1350]], instruments: [] },
  { token: tokens.laterB, id: 1002, funds: [["OP-Cautious", "FI0008801311", 1421.64, 1350]], instruments: [] },
  {
    token: tokens.C,
    id: 1003,
    funds: [
      ["OP-Delta", "FI0008800248", 39402.3, 33000],
      ["OP-America Index", "FI0008802483", 22063.8, 15200],
      ["OP-Nordic Index", "FI0008801642", 11884.5, 10100],
    ],
    instruments: [
      ["FORTUM OYJ", "FI0009007132", 5685, 4650],
      ["KONE OYJ B", "FI0009013403", 5256, 5100],
      ["UPM-KYMMENE OYJ", "FI0009005987", 5862.5, 6000],
      ["TELIA COMPANY", "SE0000667925", 4050, 3900],
    ],
  },
  { token: tokens.D, id: 1004, funds: [], instruments: [] },
] as const;

describe.each(seeded)("the holdings of $token", ({ token, id, funds, instruments }) => {
  test.each(["/v1/holdings", "/holdings/info/v1/holdings", `/v1/holdings/${token}`])("by %s", async (path) => {
    const { status, body } = await openBank().as(token).get(path);
    expect(status).toBe(200);
    expect(body.id).toBe(id);
    expect(body.fundHoldings.map((row: Row) => [row.fundName, ...told(row)])).toEqual(funds);
    expect(body.instrumentHoldings.map((row: Row) => [row.instrumentName, ...told(row)])).toEqual(instruments);
    expectArithmetic(body);
  });
});

interface Row {
  readonly fundName?: string;
  readonly instrumentName?: string;
  readonly isinCode: string;
  readonly marketValue: number;
  readonly subscriptionValue: number;
  readonly changeOfValue: number;
  readonly changeAsPercentage: number;
  readonly holdingItem: { readonly marketValue: number; readonly changeOfValue: number };
  readonly holdingsItem: readonly { readonly date: string; readonly marketValue: number }[];
}

function told({ isinCode, marketValue, subscriptionValue }: Row) {
  return [isinCode, marketValue, subscriptionValue];
}

function expectArithmetic(body: { sumOfAllHoldings: Row; fundHoldings: Row[]; instrumentHoldings: Row[] }): void {
  const rows = [...body.fundHoldings, ...body.instrumentHoldings];
  for (const row of [...rows, body.sumOfAllHoldings]) {
    const { marketValue, subscriptionValue, changeOfValue, changeAsPercentage } = row;
    expect(cents(changeOfValue)).toBe(cents(marketValue) - cents(subscriptionValue));
    const percentage = subscriptionValue === 0 ? 0 : (changeOfValue / subscriptionValue) * 100;
    expect(Math.abs(changeAsPercentage - percentage)).toBeLessThan(0.005_001);
  }
  for (const { marketValue, changeOfValue, holdingItem, holdingsItem } of rows) {
    expect(holdingItem).toEqual({ marketValue, changeOfValue });
    expect(holdingsItem.at(-1)).toMatchObject({ date: "2018-12-03", marketValue });
  }
  const sum = (valueOf: (row: Row) => number) => rows.reduce((total, row) => total + cents(valueOf(row)), 0);
  expect(cents(body.sumOfAllHoldings.marketValue)).toBe(sum((row) => row.marketValue));
  expect(cents(body.sumOfAllHoldings.subscriptionValue)).toBe(sum((row) => row.subscriptionValue));
}

test("the market value of shares by their price is their number", async () => {
  const caller = openBank().as(tokens.C);
  const { instruments } = (await caller.get("/instruments/mgmt/v1/instruments")).body;
  const { instrumentHoldings } = (await caller.get("/v1/holdings")).body;
  const shares = instrumentHoldings.map(({ isinCode, marketValue }: Row) => {
    const { value } = instruments.find((each: Row) => each.isinCode === isinCode);
    return Math.trunc(marketValue / value);
  });
  expect(shares).toEqual([300, 120, 250, 1000]);
});

test("the early layout tells of a week, today last", async () => {
  const { body } = await openBank().as(tokens.A).get("/v1/holdings");
  const [{ holdingsItem }] = body.instrumentHoldings;
  expect(holdingsItem.map(({ date }: { date: string }) => date)).toEqual([
    "2018-11-27",
    "2018-11-28",
    "2018-11-29",
    "2018-11-30",
    "2018-12-01",
    "2018-12-02",
    "2018-12-03",
  ]);
});

test("days before a purchase do not tell of it", async () => {
  const caller = openBank().as(tokens.B);
  const order = { amount: 500, accountNumber: "FI8359986950002741" };
  await caller.post("/v1/funds/FI0008800248/subscriptions", order);
  await caller.wait(2);
  await caller.post("/v1/funds/FI0008800248/subscriptions", order);
  const { fundHoldings } = (await caller.get("/v1/holdings")).body;
  const row = fundHoldings.find(({ isinCode }: Row) => isinCode === "FI0008800248");
  const days = row.holdingsItem.map((item: { date: string; subscriptionValue: number }) => [
    item.date,
    item.subscriptionValue,
  ]);
  expect(days).toEqual([
    ["2018-12-03", 500],
    ["2018-12-04", 500],
    ["2018-12-05", 1000],
  ]);
});

test.each([tokens.C, tokens.laterB, "0".repeat(40)])("%s is not the owner for B's first token", async (ownerId) => {
  const reply = await openBank().as(tokens.B).get(`/v1/holdings/${ownerId}`);
  expect([reply.status, refusalOf(reply)]).toEqual([400, { ownerId: "unknown" }]);
});
