import type { Instrument } from "@op/instruments/v1";
import { dateOf } from "../../../common/sandbox/calendar.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import type { Stock } from "../../../common/sandbox/stock-list.ts";

/** A stock with the closing price of the last trading day before today. */
export function instrumentAnswer(stock: Stock, market: Market): Instrument {
  const { isinCode, name, currency, marketPlace, symbol } = stock;
  return {
    isinCode,
    name,
    value: amountOf(market.priceOn(stock, market.quoteDay)),
    currency,
    marketPlace,
    symbol,
    instrumentType: "STOCK",
    timestamp: `${dateOf(market.quoteDay)}T16:30:00Z`,
  };
}
