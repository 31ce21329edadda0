// Copied from specs/instruments/v1/sandbox/place-order.ts. Do not edit.

import type { OrderRequest } from "../../../../../instruments/v1/index.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { dateOf, dayOfDate } from "../../../common/sandbox/calendar.ts";
import { fillOrder, type Hindrance, hindranceOf } from "../../../common/sandbox/fill-order.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { type Market, marketOf, openMarket } from "../../../common/sandbox/market.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { type Cents, productOf } from "../../../common/sandbox/money.ts";
import { isWithinLimit } from "../../../common/sandbox/settle-orders.ts";
import type { Stock } from "../../../common/sandbox/stock-list.ts";
import { type StockOrder, stockOrdersOf } from "../../../common/sandbox/stock-orders.ts";
import { type TradePrice, tradePrice } from "../../../common/sandbox/trade-price.ts";

/**
 * Fills an order at today's price, or lets it wait for its limit. It waits only where the customer could pay or deliver
 * today.
 *
 * @throws SessionFullError where the session may keep no more rows.
 */
export function placeOrder(
  session: LedgerSession,
  customer: string,
  stock: Stock,
  request: OrderRequest,
): StockOrder | Hindrance {
  const market = marketOf(session);
  const order = newOrder(session, customer, request);
  const price = market.priceOn(stock, market.quoteDay);
  if (isWithinLimit(order, price)) return fillOrder(session, order, stock, { price, day: market.today });

  const trade = tradeAtWorst(order, stock, price);
  const hindrance = trade === undefined ? "outside the rules" : hindranceOf(session, order, trade);
  if (hindrance !== undefined) return hindrance;
  if (!mayWait(session, order, market)) return "outside the rules";
  openMarket(session);
  allOrNothing((changes) => {
    const { rows, waiting } = stockOrdersOf(session.state);
    changes.set(rows, order.orderId, order);
    changes.set(waiting, order.orderId, order.orderId);
  });
  return order;
}

/**
 * What an order costs or brings at the worst price that its limit allows, or at today's for a sale, which needs
 * shares.
 */
function tradeAtWorst(order: StockOrder, stock: Stock, price: Cents): TradePrice | undefined {
  const { side, quantity, limitPrice = 0 } = order;
  if (side === "SELL") return tradePrice(stock, quantity, price);
  return limitPrice > highestLimit ? undefined : tradePrice(stock, quantity, productOf(limitPrice, 1));
}

const highestLimit = 1_000_000_000;

/** What the exchange takes to wait: so many orders of a customer, and not for longer than a year. */
const mostWaiting = 100;
const longestWait = 366;

function mayWait({ state }: LedgerSession, { customer, validUntil }: StockOrder, { today }: Market): boolean {
  const { rows, waiting } = stockOrdersOf(state);
  const own = [...waiting.values()].filter((orderId) => rows.get(orderId)?.customer === customer);
  return own.length < mostWaiting && (dayOfDate(validUntil) ?? today) - today <= longestWait;
}

function newOrder(session: LedgerSession, customer: string, request: OrderRequest): StockOrder {
  return {
    orderId: session.ids.timeUuid(),
    customer,
    isinCode: request.isinCode,
    side: request.side,
    orderType: request.orderType,
    quantity: request.quantity,
    ...(request.orderType === "LIMIT" ? { limitPrice: request.limitPrice } : {}),
    validUntil: request.validUntil ?? dateOf(marketOf(session).today),
    custodyId: request.custodyId.toLowerCase(),
    accountNumber: request.accountNumber,
    status: "ACCEPTED",
    executedQuantity: 0,
    executedPrice: null,
    fee: 0,
    created: momentOf(session.now),
  };
}
