// Copied from specs/instruments/v1/sandbox/instrument-answer.ts. Do not edit.

import type { Instrument, InstrumentList } from "../../../../../instruments/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { dateOf } from "../../../common/sandbox/calendar.ts";
import type { Market } from "../../../common/sandbox/market.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";
import { type Stock, stocks } from "../../../common/sandbox/stock-list.ts";

const lists = createMemory<InstrumentList>();

/** All stocks, at the prices of a day. */
export function instrumentsOn(market: Market): InstrumentList {
  return lists(`${market.opening}/${market.quoteDay}`, () =>
    constantBody({ instruments: stocks.map((stock) => instrumentAnswer(stock, market)) }),
  );
}

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
