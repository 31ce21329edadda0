import { expect, test } from "vitest";
import { cents, numbers, oneOf, openBank } from "./wealth-bank.ts";

const caller = openBank().as(undefined);
const calculate = async (productId: string, amount: number, termMonths: number) =>
  (await caller.post("/consumer-financing/v1/calculations", { productId, amount, termMonths })).body;

// By the formula of annuities with 50 decimals, rounded.
test.each([
  { productId: "OP-INSTALMENT", amount: 1000, termMonths: 12, monthlyInstalment: 87.41 },
  { productId: "OP-INSTALMENT", amount: 5000, termMonths: 36, monthlyInstalment: 158.77 },
  { productId: "OP-FLEX", amount: 20_000, termMonths: 24, monthlyInstalment: 890.93 },
  { productId: "OP-FLEX", amount: 30_000, termMonths: 120, monthlyInstalment: 340.64 },
  { productId: "OP-ZERO", amount: 1000, termMonths: 3, monthlyInstalment: 333.33 },
])("$amount of $productId over $termMonths months: $monthlyInstalment", async (plan) => {
  const { productId, amount, termMonths, monthlyInstalment } = plan;
  expect((await calculate(productId, amount, termMonths)).monthlyInstalment).toBe(monthlyInstalment);
});

test("the plan of the document's example", async () => {
  expect(await calculate("OP-ZERO", 200, 2)).toEqual({
    productId: "OP-ZERO",
    amount: 200,
    termMonths: 2,
    monthlyInstalment: 100,
    interestRate: 0,
    effectiveInterestRate: 0,
    totalInterest: 0,
    totalFees: 0,
    totalCost: 200,
    currency: "EUR",
    schedule: [
      { number: 1, dueDate: "2019-01-03", instalment: 100, principal: 100, interest: 0, remaining: 100 },
      { number: 2, dueDate: "2019-02-03", instalment: 100, principal: 100, interest: 0, remaining: 0 },
    ],
  });
});

test("a day that a month does not have is its last", async () => {
  const caller = openBank().as(undefined);
  await caller.wait(28);
  const request = { productId: "OP-ZERO", amount: 100, termMonths: 3 };
  const { body } = await caller.post("/consumer-financing/v1/calculations", request);
  const days = body.schedule.map(({ dueDate }: { dueDate: string }) => dueDate);
  expect(days).toEqual(["2019-01-31", "2019-02-28", "2019-03-31"]);
});

const products = [
  { productId: "OP-INSTALMENT", amounts: [100, 5000], terms: [3, 36], rate: 8.9, setupFee: 9.9, monthlyFee: 3.9 },
  { productId: "OP-FLEX", amounts: [500, 30_000], terms: [12, 120], rate: 6.5, setupFee: 49, monthlyFee: 0 },
  { productId: "OP-ZERO", amounts: [50, 1000], terms: [2, 12], rate: 0, setupFee: 0, monthlyFee: 0 },
] as const;

test("each plan repays its amount to the cent, at the rate that it tells", async () => {
  const below = numbers(20_181_203);
  for (let round = 0; round < 600; round++) {
    const product = oneOf(products, below);
    const [least, most] = product.amounts;
    const amount = (least * 100 + below((most - least) * 100 + 1)) / 100;
    const termMonths = product.terms[0] + below(product.terms[1] - product.terms[0] + 1);
    const plan = await calculate(product.productId, amount, termMonths);
    expect(plan).toMatchObject({ productId: product.productId, amount, termMonths, interestRate: product.rate });
    expectRepaid(plan, product.rate);
    expectTotals(plan, product);
    expectEffectiveRate(plan, product);
  }
});

interface Row {
  readonly instalment: number;
  readonly principal: number;
  readonly interest: number;
  readonly remaining: number;
}

interface Plan {
  readonly amount: number;
  readonly termMonths: number;
  readonly monthlyInstalment: number;
  readonly effectiveInterestRate: number;
  readonly totalInterest: number;
  readonly totalFees: number;
  readonly totalCost: number;
  readonly schedule: readonly Row[];
}

type Product = (typeof products)[number];

function expectRepaid({ amount, termMonths, monthlyInstalment, schedule }: Plan, rate: number): void {
  expect(schedule).toHaveLength(termMonths);
  let owed = cents(amount);
  for (const [index, row] of schedule.entries()) {
    expect(Math.abs(cents(row.interest) - (owed * rate) / 1200)).toBeLessThanOrEqual(0.500_001);
    expect(cents(row.instalment)).toBe(cents(row.principal) + cents(row.interest));
    if (index < termMonths - 1) expect(row.instalment).toBe(monthlyInstalment);
    owed -= cents(row.principal);
    expect(cents(row.remaining)).toBe(owed);
  }
  expect(owed).toBe(0);
  // What rounding leaves to the last row is little.
  expect(Math.abs((schedule.at(-1)?.instalment ?? 0) - monthlyInstalment)).toBeLessThan(1.5);
}

function expectTotals(plan: Plan, { setupFee, monthlyFee }: Product): void {
  const interest = plan.schedule.reduce((sum, row) => sum + cents(row.interest), 0);
  expect(cents(plan.totalInterest)).toBe(interest);
  expect(cents(plan.totalFees)).toBe(cents(setupFee) + cents(monthlyFee) * plan.termMonths);
  expect(cents(plan.totalCost)).toBe(cents(plan.amount) + interest + cents(plan.totalFees));
}

/** At the rate that is told, give or take its last decimal, the payments are worth what the customer gets. */
function expectEffectiveRate(plan: Plan, { setupFee, monthlyFee }: Product): void {
  const received = plan.amount - setupFee;
  const worthAt = (perAnnum: number) => {
    const month = (1 + perAnnum / 100) ** (1 / 12);
    return plan.schedule.reduce((sum, row, index) => sum + (row.instalment + monthlyFee) / month ** (index + 1), 0);
  };
  expect(worthAt(plan.effectiveInterestRate - 0.005_1)).toBeGreaterThanOrEqual(received);
  expect(worthAt(plan.effectiveInterestRate + 0.005_1)).toBeLessThanOrEqual(received);
}
