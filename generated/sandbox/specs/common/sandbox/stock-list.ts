// Copied from specs/common/sandbox/stock-list.ts. Do not edit.

import { seed } from "../../../../sandbox/seeds/instruments/v1.ts";
import type { Listed } from "./market.ts";
import { centsOf, type Cents } from "./money.ts";
import { pricePath } from "./price-path.ts";
import { roundedQuotient } from "./rounding.ts";

/** A stock that can be traded. Its price is in cents of its currency. */
export interface Stock extends Listed {
  readonly isinCode: string;
  /** In upper case. */
  readonly name: string;
  readonly symbol: string;
  readonly currency: string;
  readonly marketPlace: string;
}

/** Stocks move more than funds do, and as a whole nowhere. */
const swing = 22;

/** All stocks, in the order of the seed. */
export const stocks: readonly Stock[] = seed.instruments.map(({ value, ...stock }) => ({
  ...stock,
  price: centsOf(value),
  path: pricePath({ key: stock.isinCode, market: "STOCK", growth: 0, swing }),
}));

const byIsin = new Map(stocks.map((stock) => [stock.isinCode, stock]));

/** The stock with an ISIN. */
export function stockByIsin(isinCode: string): Stock | undefined {
  return byIsin.get(isinCode);
}

const rates = new Map(Object.entries(seed.eurRates));

/** What an amount in a stock's currency is in euros, at the fixed rate that orders are settled at. */
export function inEuros(amount: Cents, currency: string): Cents {
  return Number(roundedQuotient(BigInt(amount) * 100n, BigInt(rateOf(currency))));
}

/** The reverse of `inEuros`. */
export function fromEuros(euros: Cents, currency: string): Cents {
  return Number(roundedQuotient(BigInt(euros) * BigInt(rateOf(currency)), 100n));
}

function rateOf(currency: string): number {
  const rate = rates.get(currency);
  if (rate === undefined) throw new Error(`The seed has no rate of ${currency}.`);
  return rate;
}
