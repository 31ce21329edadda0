// Copied from specs/common/sandbox/stock-orders.ts. Do not edit.

import { type Collection, collection, type State } from "../../../../runtime/sandbox/behaviour/index.ts";
import { type Day, dayOf } from "./calendar.ts";
import type { Cents } from "./money.ts";

/** An order to buy or sell shares. */
export interface StockOrder {
  readonly orderId: string;
  readonly customer: string;
  readonly isinCode: string;
  readonly side: "BUY" | "SELL";
  readonly orderType: "MARKET" | "LIMIT";
  readonly quantity: number;
  /** In the stock's currency; of limit orders only. */
  readonly limitPrice?: number | undefined;
  /** The last day on which it may be filled: `2018-12-31`. */
  readonly validUntil: string;
  readonly custodyId: string;
  readonly accountNumber: string;
  readonly status: OrderStatus;
  readonly executedQuantity: number;
  /** In the stock's currency. */
  readonly executedPrice: Cents | null;
  /** In the stock's currency. */
  readonly fee: Cents;
  readonly created: string;
}

/** An order is filled as a whole: none is ever filled in part. */
export type OrderStatus = "ACCEPTED" | "FILLED" | "CANCELLED" | "REJECTED" | "EXPIRED";

const orderRows = collection<StockOrder>("instruments.orders");
const waitingRows = collection<string>("instruments.waiting");
const settledRows = collection<Day>("instruments.settled");

/** The orders of a session. */
export interface StockOrders {
  readonly rows: Collection<StockOrder>;
  /** The ids of those that wait to be filled, by themselves. */
  readonly waiting: Collection<string>;
  /** Under `day`, on which day those that wait were last compared with prices. */
  readonly settled: Collection<Day>;
}

/** Opens the orders of a session. */
export function stockOrdersOf(state: State): StockOrders {
  return { rows: state.open(orderRows), waiting: state.open(waitingRows), settled: state.open(settledRows) };
}

/** The orders of a customer, newest first. */
export function ordersOf(state: State, customer: string): readonly StockOrder[] {
  return [...state.open(orderRows).values()].filter((order) => order.customer === customer).reverse();
}

/** An order, if it is the customer's. */
export function ownOrder(state: State, customer: string, orderId: string): StockOrder | undefined {
  // UUIDs are the same in capitals (RFC 9562, section 4).
  const order = state.open(orderRows).get(orderId.toLowerCase());
  return order?.customer === customer ? order : undefined;
}

/** The day on which an order was made. */
export function dayOfOrder({ created }: StockOrder): Day {
  return dayOf(Date.parse(created));
}
