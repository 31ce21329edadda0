// Copied from specs/instruments/v1/sandbox/order-answer.ts. Do not edit.

import type { Order } from "../../../../../instruments/v1/index.ts";
import { amountOf } from "../../../common/sandbox/money.ts";
import type { StockOrder } from "../../../common/sandbox/stock-orders.ts";

/** An order as the product tells of it. */
export function orderAnswer(order: StockOrder): Order {
  const { orderId, isinCode, side, orderType, quantity, limitPrice, executedPrice } = order;
  return {
    orderId,
    isinCode,
    side,
    orderType,
    quantity,
    ...(limitPrice === undefined ? {} : { limitPrice }),
    validUntil: order.validUntil,
    custodyId: order.custodyId,
    accountNumber: order.accountNumber,
    status: order.status,
    executedQuantity: order.executedQuantity,
    executedPrice: executedPrice === null ? null : amountOf(executedPrice),
    fee: amountOf(order.fee),
    created: order.created,
  };
}
