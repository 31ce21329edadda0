// Copied from specs/common/sandbox/holding-rows.ts. Do not edit.

import { fundShareByIsin } from "./fund-list.ts";
import { type Listed, type Market, quoteDayOf } from "./market.ts";
import type { OwnedHolding } from "./portfolio.ts";
import { stockByIsin } from "./stock-list.ts";
import { worthOf } from "./units.ts";
import { type DatedValue, datedValuesOf, type Valuation, valuationOf, type Worth } from "./valuation.ts";

/** A holding with its worth, as all products of the bank tell of it. */
export interface HoldingRow extends Valuation {
  readonly isinCode: string;
  readonly holdingItem: Pick<Valuation, "marketValue" | "changeOfValue">;
  readonly holdingsItem: DatedValue[];
}

/** A holding: what it is of, its worth, and how it is told. */
export interface ValuedHolding extends Worth {
  readonly name: string;
  readonly row: HoldingRow;
}

/** Units of a fund at today's price. */
export function valuedFund(holding: OwnedHolding, market: Market): ValuedHolding {
  const share = fundShareByIsin(holding.isinCode);
  if (share === undefined) throw new Error(`There is no fund ${holding.isinCode}.`);
  return valued(holding, share.fund.name.en, share, market, worthOf);
}

/** Shares at today's price, in the currency of the stock: no other value of theirs is ever told. */
export function valuedStock(holding: OwnedHolding, market: Market): ValuedHolding {
  const stock = stockByIsin(holding.isinCode);
  if (stock === undefined) throw new Error(`There is no stock ${holding.isinCode}.`);
  return valued(holding, stock.name, stock, market, (shares, price) => shares * price);
}

function valued(
  holding: OwnedHolding,
  name: string,
  listed: Listed,
  market: Market,
  worthAt: (quantity: number, price: number) => number,
): ValuedHolding {
  const worthOn = (quantity: number, day: number) => worthAt(quantity, market.priceOn(listed, quoteDayOf(day)));
  const worth = { worth: worthOn(holding.quantity, market.today), paid: holding.paid };
  const valuation = valuationOf(worth);
  const { marketValue, changeOfValue } = valuation;
  const holdingsItem = datedValuesOf(holding, market.today, worthOn);
  const row = { isinCode: holding.isinCode, ...valuation, holdingItem: { marketValue, changeOfValue }, holdingsItem };
  return { name, ...worth, row };
}
