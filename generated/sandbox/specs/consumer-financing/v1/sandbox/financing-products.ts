// Copied from specs/consumer-financing/v1/sandbox/financing-products.ts. Do not edit.

import type { Product, ProductList } from "../../../../../consumer-financing/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/consumer-financing/v1.ts";
import { amountOf, type Cents, centsOf } from "../../../common/sandbox/money.ts";

/** A financing product. */
export interface FinancingProduct {
  readonly productId: string;
  readonly name: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly minAmount: Cents;
  readonly maxAmount: Cents;
  readonly minTermMonths: number;
  readonly maxTermMonths: number;
  /** Hundredths of a per cent a year: a whole number. */
  readonly rate: number;
  readonly setupFee: Cents;
  readonly monthlyFee: Cents;
}

/** All products, in the order of the seed. */
export const financingProducts: readonly FinancingProduct[] = seed.products.map((row) => ({
  ...row,
  minAmount: centsOf(row.minAmount),
  maxAmount: centsOf(row.maxAmount),
  rate: centsOf(row.interestRate),
  setupFee: centsOf(row.setupFee),
  monthlyFee: centsOf(row.monthlyFee),
}));

const byId = new Map(financingProducts.map((product) => [product.productId, product]));

/** The product with an id. */
export function financingProduct(productId: string): FinancingProduct | undefined {
  return byId.get(productId);
}

const merchantIds: ReadonlySet<string> = new Set(seed.merchants.map(({ merchantId }) => merchantId));

/** Whether customers can finance what they buy at a partner. */
export function isMerchant(merchantId: string): boolean {
  return merchantIds.has(merchantId);
}

/** A product as its list tells of it. */
function productAnswer(product: FinancingProduct): Product {
  const { productId, name, minTermMonths, maxTermMonths } = product;
  return {
    productId,
    name,
    minAmount: amountOf(product.minAmount),
    maxAmount: amountOf(product.maxAmount),
    minTermMonths,
    maxTermMonths,
    interestRate: amountOf(product.rate),
    setupFee: amountOf(product.setupFee),
    monthlyFee: amountOf(product.monthlyFee),
    currency: "EUR",
  };
}

/** The list of all products. */
export const productList: ProductList = constantBody({ payload: financingProducts.map(productAnswer) });
