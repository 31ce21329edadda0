// Copied from specs/common/sandbox/trade-price.ts. Do not edit.

import type { Cents } from "./money.ts";
import { maxCents } from "./money.ts";
import { roundedQuotient } from "./rounding.ts";
import { fromEuros, inEuros, type Stock } from "./stock-list.ts";

/** What a trade costs or brings. */
export interface TradePrice {
  /** Quantity times price, in the stock's currency. */
  readonly value: Cents;
  /** The fee, in the stock's currency. */
  readonly fee: Cents;
  /** What the account pays for a purchase, in euros. */
  readonly cost: Cents;
  /** What the account gets for a sale, in euros; not more than 0 where the fee eats it up. */
  readonly proceeds: Cents;
}

const leastFeeInEuros: Cents = 500;

/** The fee is 0.1 % of the value, at least 5 euros. Undefined for more money than there is. */
export function tradePrice(stock: Stock, quantity: number, price: Cents): TradePrice | undefined {
  const exact = BigInt(quantity) * BigInt(price);
  // Fee and conversion must fit, too.
  if (exact > BigInt(maxCents) / 100n) return undefined;
  const value = Number(exact);
  const fee = Math.max(Number(roundedQuotient(exact, 1000n)), fromEuros(leastFeeInEuros, stock.currency));
  const { currency } = stock;
  return { value, fee, cost: inEuros(value + fee, currency), proceeds: inEuros(value - fee, currency) };
}
