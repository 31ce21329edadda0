// Copied from specs/common/sandbox/settle-orders.ts. Do not edit.

import { type Day, dayOfDate } from "./calendar.ts";
import { allOrNothing } from "./all-or-nothing.ts";
import { fillOrder } from "./fill-order.ts";
import type { LedgerSession } from "./ledger.ts";
import { type Market, marketOf, quoteDayOf } from "./market.ts";
import { amountOf, type Cents } from "./money.ts";
import { type Stock, stockByIsin } from "./stock-list.ts";
import { dayOfOrder, type StockOrder, stockOrdersOf } from "./stock-orders.ts";

/**
 * Brings the waiting orders of a session up to its clock: each is filled on the first day whose price its limit allows,
 * rejected where money or shares are missing then, and expired after its last day. Whatever shows orders, shares or
 * money calls it first; without waiting orders it does nothing.
 *
 * @throws SessionFullError where the session may keep no more rows.
 */
export function settleOrders(session: LedgerSession): void {
  const { rows, waiting, settled } = stockOrdersOf(session.state);
  const market = marketOf(session);
  // Orders of today have been looked at when they were made.
  if (waiting.size === 0 || settled.get("day") === market.today) return;
  for (const orderId of [...waiting.values()]) {
    const order = rows.get(orderId);
    const stock = order && stockByIsin(order.isinCode);
    if (order !== undefined && stock !== undefined) settleOrder(session, order, stock, market);
  }
  settled.set("day", market.today);
}

/** Whether a limit order may be filled at a price. */
export function isWithinLimit({ side, limitPrice }: Pick<StockOrder, "side" | "limitPrice">, price: Cents): boolean {
  if (limitPrice === undefined) return true;
  return side === "BUY" ? amountOf(price) <= limitPrice : amountOf(price) >= limitPrice;
}

/** Keeps an order that waits no longer. */
export function closeOrder(session: LedgerSession, order: StockOrder): StockOrder {
  const { rows, waiting } = stockOrdersOf(session.state);
  allOrNothing((changes) => {
    changes.set(rows, order.orderId, order);
    changes.delete(waiting, order.orderId);
  });
  return order;
}

function settleOrder(session: LedgerSession, order: StockOrder, stock: Stock, market: Market): void {
  const lastDay = dayOfDate(order.validUntil) ?? market.today;
  const day = firstDayWithinLimit(order, stock, market, Math.min(lastDay, market.today));
  if (day !== undefined) {
    const price = market.priceOn(stock, quoteDayOf(day));
    const result = fillOrder(session, order, stock, { price, day });
    if (typeof result === "string") closeOrder(session, { ...order, status: "REJECTED" });
  } else if (market.today > lastDay) closeOrder(session, { ...order, status: "EXPIRED" });
}

/** The day on which it was made is past: had its price been right, the order would not wait. */
function firstDayWithinLimit(order: StockOrder, stock: Stock, market: Market, lastDay: Day): Day | undefined {
  for (let day = dayOfOrder(order) + 1; day <= lastDay; day++) {
    if (isWithinLimit(order, market.priceOn(stock, quoteDayOf(day)))) return day;
  }
  return undefined;
}
