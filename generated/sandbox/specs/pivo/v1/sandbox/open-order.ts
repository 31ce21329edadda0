// Copied from specs/pivo/v1/sandbox/open-order.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { decideOrder, decisionOf } from "./decide-order.ts";
import { orderRows, stampRows, type OrderRow } from "./order-rows.ts";

/** What an order is opened with. */
export type OrderRequest = Pick<
  OrderRow,
  "amount" | "stamp" | "reference" | "message" | "merchant" | "returnUrl" | "cancelUrl" | "rejectUrl" | "payerPhone"
>;

/** Whether a stamp has been used for an order. */
export function isStampUsed({ state }: LedgerSession, stamp: string): boolean {
  return state.open(stampRows).has(stamp);
}

/**
 * Opens an order. One with the payer's telephone number goes to the app at once, where the payer decides as the test
 * environment lets it.
 *
 * @returns the order as it was opened, before the payer saw it.
 */
export function openOrder(session: LedgerSession, request: OrderRequest): OrderRow {
  const { state, now, ids } = session;
  const order: OrderRow = {
    ...request,
    id: ids.uuid(),
    status: "CREATED",
    created: now,
    validUntil: now + seed.orderLifetimeSeconds * 1000,
    refunds: [],
  };
  return allOrNothing((changes) => {
    changes.set(state.open(stampRows), order.stamp, order.id);
    changes.set(state.open(orderRows), order.id, order);
    if (order.payerPhone !== undefined) decideOrder(session, order, decisionOf(order.payerPhone));
    return order;
  });
}
