// Copied from specs/consumer-financing/v1/sandbox/calculation.ts. Do not edit.

import type { Calculation, CalculationRequest } from "../../../../../consumer-financing/v1/index.ts";
import { dateOf, type Day, monthsAfter } from "../../../common/sandbox/calendar.ts";
import { amountOf, type Cents, centsOf, isAmount } from "../../../common/sandbox/money.ts";
import { annuityOf, annuityRows } from "./annuity.ts";
import { effectiveRate } from "./effective-rate.ts";
import { financingProduct, type FinancingProduct } from "./financing-products.ts";

/** What is wrong with what is to be financed, by member. */
export interface FinancingViolations {
  productId?: string;
  amount?: string;
  termMonths?: string;
}

/** Tells all that keeps a product from financing an amount over a term; undefined for nothing. */
export function financingViolations(request: CalculationRequest): FinancingViolations | undefined {
  const product = financingProduct(request.productId);
  if (product === undefined) return { productId: "unknown" };
  const { minAmount, maxAmount, minTermMonths, maxTermMonths } = product;
  const violations: FinancingViolations = {};
  const { amount, termMonths } = request;
  if (amount < amountOf(minAmount) || amount > amountOf(maxAmount)) {
    violations.amount = `must be between ${amountOf(minAmount)} and ${amountOf(maxAmount)}`;
  } else if (!isAmount(amount)) violations.amount = "must have at most two decimals";
  if (termMonths < minTermMonths || termMonths > maxTermMonths) {
    violations.termMonths = `must be between ${minTermMonths} and ${maxTermMonths}`;
  }
  return Object.keys(violations).length === 0 ? undefined : violations;
}

/** The instalment plan of an amount that the product finances. The first instalment is due a month after the day. */
export function calculationOf(request: CalculationRequest, today: Day): Calculation {
  const { productId, termMonths } = request;
  const product = financingProduct(productId);
  if (product === undefined) throw new Error(`There is no product ${productId}.`);
  const amount = centsOf(request.amount);
  const rows = annuityRows(amount, product.rate, termMonths);
  const interest = rows.reduce((sum, row) => sum + row.interest, 0);
  const fees = product.setupFee + product.monthlyFee * termMonths;
  return {
    productId,
    amount: amountOf(amount),
    termMonths,
    monthlyInstalment: amountOf(annuityOf(amount, product.rate, termMonths)),
    interestRate: amountOf(product.rate),
    effectiveInterestRate: effectiveRateOf(product, amount, rows),
    totalInterest: amountOf(interest),
    totalFees: amountOf(fees),
    totalCost: amountOf(amount + interest + fees),
    currency: "EUR",
    schedule: rows.map((row, index) => ({
      number: index + 1,
      dueDate: dateOf(monthsAfter(today, index + 1)),
      instalment: amountOf(row.instalment),
      principal: amountOf(row.principal),
      interest: amountOf(row.interest),
      remaining: amountOf(row.remaining),
    })),
  };
}

/** The setup fee is kept back at once, the monthly fee is paid with each instalment. */
function effectiveRateOf(product: FinancingProduct, amount: Cents, rows: readonly { instalment: Cents }[]): number {
  const payments = rows.map(({ instalment }) => instalment + product.monthlyFee);
  return effectiveRate(amount - product.setupFee, payments);
}
