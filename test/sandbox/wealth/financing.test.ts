import { describe, expect, test } from "vitest";
import { openBank, refusalOf, tokens } from "./wealth-bank.ts";
import { base, request } from "./financing-request.ts";

test("three products are offered", async () => {
  const { body } = await openBank().as(undefined).get(`${base}/products`);
  expect(body.payload).toMatchObject([
    {
      productId: "OP-INSTALMENT",
      minAmount: 100,
      maxAmount: 5000,
      minTermMonths: 3,
      maxTermMonths: 36,
      interestRate: 8.9,
      setupFee: 9.9,
      monthlyFee: 3.9,
    },
    {
      productId: "OP-FLEX",
      minAmount: 500,
      maxAmount: 30_000,
      minTermMonths: 12,
      maxTermMonths: 120,
      interestRate: 6.5,
      setupFee: 49,
      monthlyFee: 0,
    },
    {
      productId: "OP-ZERO",
      minAmount: 50,
      maxAmount: 1000,
      minTermMonths: 2,
      maxTermMonths: 12,
      interestRate: 0,
      setupFee: 0,
      monthlyFee: 0,
    },
  ]);
});

test("C has a confirmed application, D a rejected one", async () => {
  const bank = openBank();
  const { body: ofC } = await bank.as(tokens.C).get(`${base}/applications`);
  expect(ofC.payload).toMatchObject([{ status: "CONFIRMED", amount: 1200, offer: { monthlyInstalment: 104.89 } }]);
  const { body: ofD } = await bank.as(tokens.D).get(`${base}/applications`);
  expect(ofD.payload).toMatchObject([{ status: "REJECTED", amount: 20_000, merchantId: "m-1002" }]);
  expect(ofD.payload[0]).not.toHaveProperty("offer");
  for (const token of [tokens.A, tokens.B]) {
    expect((await bank.as(token).get(`${base}/applications`)).body).toEqual({ payload: [] });
  }
});

describe("the decision", () => {
  // The instalment is 104.89, a quarter of 419.56.
  test.each([
    { income: 419.56, status: "APPROVED" },
    { income: 419.55, status: "REJECTED" },
    { income: 0, status: "REJECTED" },
    { income: 1e300, status: "APPROVED" },
  ])("for an income of $income: $status", async ({ income, status }) => {
    const applicant = { ...request.applicant, monthlyIncome: income };
    const { body } = await openBank()
      .as(tokens.B)
      .post(`${base}/applications`, { ...request, applicant });
    expect(body.status).toBe(status);
    expect(body.offer === undefined).toBe(status === "REJECTED");
    expect(body.decisionReason === undefined).toBe(status === "APPROVED");
  });

  test.each([1, 3200])("is not made for 666 euros, whatever the income: %i", async (monthlyIncome) => {
    const applicant = { ...request.applicant, monthlyIncome };
    const { body } = await openBank()
      .as(tokens.B)
      .post(`${base}/applications`, { ...request, amount: 666, applicant });
    expect(body).toMatchObject({ status: "PENDING", amount: 666 });
    expect(body).not.toHaveProperty("offer");
  });
});

test("an application is confirmed, and paid out on the next day", async () => {
  const caller = openBank().as(tokens.B);
  const { body: approved } = await caller.post(`${base}/applications`, request);
  const place = `${base}/applications/${approved.applicationId}`;
  const times = { created: "2018-12-03T09:30:00Z", updated: "2018-12-03T09:30:00Z" };
  expect(approved).toMatchObject({ ...request, ...times, status: "APPROVED" });

  const { status, body: confirmed } = await caller.post(`${place}/confirm`);
  expect(status).toBe(200);
  expect(confirmed).toEqual({ ...approved, status: "CONFIRMED" });
  expect((await caller.get(place)).body).toEqual(confirmed);
  await caller.wait(1);
  const paidOut = { ...approved, status: "PAID_OUT", updated: "2018-12-04T09:30:00Z" };
  expect((await caller.get(place)).body).toEqual(paidOut);
  expect((await caller.get(`${base}/applications?status=PAID_OUT`)).body).toEqual({ payload: [paidOut] });
  expect((await caller.get(`${base}/applications?status=CONFIRMED`)).body).toEqual({ payload: [] });
});

const ways = {
  approve: request,
  leave: { ...request, amount: 666 },
  reject: { ...request, applicant: { ...request.applicant, monthlyIncome: 1 } },
};

test.each([
  { from: "approve", steps: ["confirm"], ends: [200] },
  { from: "approve", steps: ["cancel"], ends: [200] },
  { from: "leave", steps: ["confirm", "cancel"], ends: ["FIN_ERR_001", 200] },
  { from: "reject", steps: ["confirm", "cancel"], ends: ["FIN_ERR_001", "FIN_ERR_002"] },
  { from: "approve", steps: ["confirm", "confirm", "cancel"], ends: [200, "FIN_ERR_001", "FIN_ERR_002"] },
  { from: "approve", steps: ["cancel", "confirm", "cancel"], ends: [200, "FIN_ERR_001", "FIN_ERR_002"] },
] as const)("$from, then $steps: $ends", async ({ from, steps, ends }) => {
  const caller = openBank().as(tokens.B);
  const { applicationId } = (await caller.post(`${base}/applications`, ways[from])).body;
  const seen: unknown[] = [];
  for (const step of steps) {
    const reply = await caller.post(`${base}/applications/${applicationId}/${step}`);
    seen.push(reply.status === 200 ? 200 : refusalOf(reply));
  }
  expect(seen).toEqual(ends);
});
