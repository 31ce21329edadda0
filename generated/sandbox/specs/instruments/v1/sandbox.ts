// Copied from specs/instruments/v1/sandbox.ts. Do not edit.

import type { InstrumentsHandlers } from "../../../../instruments/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { dateOf } from "../../common/sandbox/calendar.ts";
import { ownCustody } from "../../common/sandbox/custodies.ts";
import { ledgerOf } from "../../common/sandbox/ledger.ts";
import { marketOf } from "../../common/sandbox/market.ts";
import { closeOrder, settleOrders } from "../../common/sandbox/settle-orders.ts";
import { stockByIsin } from "../../common/sandbox/stock-list.ts";
import { ordersOf, ownOrder } from "../../common/sandbox/stock-orders.ts";
import { instrumentAnswer, instrumentsOn } from "./sandbox/instrument-answer.ts";
import { orderAnswer } from "./sandbox/order-answer.ts";
import { placeOrder } from "./sandbox/place-order.ts";

/** Orders are filled as a whole: at once, or on the first later day whose price their limit allows. */
export const behaviour = defineBehaviour<InstrumentsHandlers>({
  listInstruments(context) {
    return { status: 200, body: instrumentsOn(marketOf(context)) };
  },

  getInstrument(context) {
    const stock = stockByIsin(context.input.isinCode);
    if (stock === undefined) return context.invalid({ isinCode: "unknown" });
    return { status: 200, body: instrumentAnswer(stock, marketOf(context)) };
  },

  listOrders(context) {
    settleOrders(context);
    const { status, isinCode } = context.input;
    const orders = ordersOf(context.state, context.endUser.customer)
      .filter((order) => status === undefined || order.status === status)
      .filter((order) => isinCode === undefined || order.isinCode === isinCode);
    return { status: 200, body: { orders: orders.map(orderAnswer) } };
  },

  createOrder(context) {
    const { body } = context.input;
    const { customer } = context.endUser;
    const stock = stockByIsin(body.isinCode);
    if (stock === undefined) return context.invalid({ isinCode: "unknown" });
    if (ownCustody(context.state, customer, body.custodyId) === undefined) {
      return context.invalid({ custodyId: "unknown" });
    }
    if (body.validUntil !== undefined && body.validUntil < dateOf(marketOf(context).today)) {
      return context.invalid({ validUntil: "must not be in the past" });
    }
    if (!ledgerOf(context).ownsIban(customer, body.accountNumber)) return context.businessError("INS_ERR_001");
    settleOrders(context);
    const order = placeOrder(context, customer, stock, body);
    if (order === "too little money") return context.businessError("ACC_ERR_123");
    if (typeof order === "string") return context.businessError("INS_ERR_001");
    return { status: 200, body: orderAnswer(order) };
  },

  getOrder(context) {
    settleOrders(context);
    const order = ownOrder(context.state, context.endUser.customer, context.input.orderId);
    return order === undefined ? context.invalid({ orderId: "unknown" }) : { status: 200, body: orderAnswer(order) };
  },

  cancelOrder(context) {
    settleOrders(context);
    const order = ownOrder(context.state, context.endUser.customer, context.input.orderId);
    if (order === undefined) return context.invalid({ orderId: "unknown" });
    const magic = context.magic("quantity", order.quantity);
    if (magic !== undefined) return magic;
    if (order.status !== "ACCEPTED") return context.businessError("INS_ERR_001");
    return { status: 200, body: orderAnswer(closeOrder(context, { ...order, status: "CANCELLED" })) };
  },
});
