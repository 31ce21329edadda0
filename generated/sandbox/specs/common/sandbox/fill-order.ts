// Copied from specs/common/sandbox/fill-order.ts. Do not edit.

import { allOrNothing } from "./all-or-nothing.ts";
import { dateOf, type Day } from "./calendar.ts";
import { type BookingEnrichment, ledgerOf, type LedgerSession, type Movement } from "./ledger.ts";
import { marketOf, openMarket } from "./market.ts";
import type { Cents } from "./money.ts";
import { stockPortfolio } from "./portfolio.ts";
import type { Stock } from "./stock-list.ts";
import { type StockOrder, stockOrdersOf } from "./stock-orders.ts";
import { type TradePrice, tradePrice } from "./trade-price.ts";

/** What keeps an order from being filled. */
export type Hindrance = "too little money" | "too few shares" | "outside the rules";

/**
 * Fills an order as a whole at a price of its stock: money and shares change hands, and the order is kept as filled.
 * Where that cannot be, nothing changes, and what hinders it is returned.
 *
 * @throws SessionFullError where the session may keep no more rows. Nothing has changed then.
 */
export function fillOrder(
  session: LedgerSession,
  order: StockOrder,
  stock: Stock,
  { price, day }: Quote,
): StockOrder | Hindrance {
  const trade = tradePrice(stock, order.quantity, price);
  const hindrance = trade === undefined ? "outside the rules" : hindranceOf(session, order, trade);
  if (trade === undefined || hindrance !== undefined) return hindrance ?? "outside the rules";
  const filled: StockOrder = {
    ...order,
    status: "FILLED",
    executedQuantity: order.quantity,
    executedPrice: price,
    fee: trade.fee,
  };
  openMarket(session);
  allOrNothing((changes) => {
    const { rows, waiting } = stockOrdersOf(session.state);
    changes.set(rows, order.orderId, filled);
    changes.delete(waiting, order.orderId);
    const portfolio = stockPortfolio(session.state, marketOf(session).today);
    const bought = { quantity: order.quantity, paid: trade.value };
    if (order.side === "BUY") portfolio.add(changes, order.custodyId, order.isinCode, bought);
    else portfolio.remove(changes, order.custodyId, order.isinCode, order.quantity);
    ledgerOf(session).move(movementOf(order, trade, stock, day));
  });
  return filled;
}

/** The price of a day. */
export interface Quote {
  readonly price: Cents;
  readonly day: Day;
}

/** What keeps an order from being filled at a price. */
export function hindranceOf(session: LedgerSession, order: StockOrder, trade: TradePrice): Hindrance | undefined {
  const { side, custodyId, isinCode, quantity, accountNumber } = order;
  if (side === "BUY") {
    return ledgerOf(session).balanceOf(accountNumber) < trade.cost ? "too little money" : undefined;
  }
  const held = stockPortfolio(session.state, marketOf(session).today).quantityOf(custodyId, isinCode);
  if (held < quantity) return "too few shares";
  return trade.proceeds <= 0 ? "outside the rules" : undefined;
}

const broker = "OP Osakevälitys";

const enrichment: BookingEnrichment = {
  category: "SAVINGS",
  subCategory: "STOCKS",
  merchantCategoryCode: null,
  recurring: false,
};

function movementOf(order: StockOrder, { cost, proceeds }: TradePrice, stock: Stock, day: Day): Movement {
  const { side, accountNumber, quantity } = order;
  const shared = { purpose: "ARVOPAPERI", valueDate: `${dateOf(day)}T00:00:00Z`, enrichment };
  const traded = `${quantity} ${stock.name}`;
  return side === "BUY"
    ? { ...shared, type: "TRANSFER", from: accountNumber, amount: cost, receiver: broker, message: `Osto ${traded}` }
    : { ...shared, type: "CREDIT", to: accountNumber, amount: proceeds, payer: broker, message: `Myynti ${traded}` };
}
