// Copied from specs/payment-highway/v1/sandbox/pivo-answers.ts. Do not edit.

import type { PivoRefund, PivoStatus, Result } from "../../../../../payment-highway/v1/index.ts";
import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { amountLeft, orderById, type OrderRefund, type OrderRow } from "../../../pivo/v1/sandbox/order-rows.ts";
import { results } from "./results.ts";
import type { PivoTransaction } from "./transaction-rows.ts";

/** How Payment Highway calls the statuses of Pivo's orders. */
const states: Readonly<Record<OrderRow["status"], string>> = {
  CREATED: "in_progress",
  PENDING: "in_progress",
  PAID: "ok",
  REFUNDED: "ok",
  REJECTED: "rejected",
  CANCELLED: "cancelled",
  EXPIRED: "expired",
};

/**
 * The order of a transaction.
 *
 * @throws Error where there is none: a bug, as transactions are kept together with their orders.
 */
export function orderOf(state: State, { id, orderId }: PivoTransaction, now: number): OrderRow {
  const order = orderById(state, orderId, now);
  if (order === undefined) throw new Error(`The order of transaction ${id} is gone.`);
  return order;
}

/** Everything about a payment with Pivo. */
export function pivoStatus(state: State, row: PivoTransaction, now: number): PivoStatus {
  const order = orderOf(state, row, now);
  return { id: row.id, ...pivoMembers(row, order) };
}

/** What the status and the result of a payment with Pivo have in common. */
export function pivoMembers(row: PivoTransaction, order: OrderRow) {
  const { status, amount, archiveId, payerPhone, refunds, id } = order;
  return {
    state: states[status],
    amount,
    current_amount: amountLeft(order),
    currency: "EUR",
    ...(row.referenceNumber !== undefined && { reference_number: row.referenceNumber }),
    ...(archiveId !== undefined && { archive_id: archiveId, payment_type: "ACCOUNT" }),
    ...(payerPhone !== undefined && { phone: payerPhone }),
    pivo_payment_id: id,
    order: row.order,
    refunds: refunds.map(refundOf),
  };
}

/** What the result of a payment with Pivo is called; one that waits for its payer is no failure. */
export function pivoResult({ status }: OrderRow): Result {
  const isRefused = status === "REJECTED" || status === "CANCELLED" || status === "EXPIRED";
  return isRefused ? results.declined : results.ok;
}

function refundOf({ id, amount, created, reference }: OrderRefund): PivoRefund {
  return {
    refund_request_id: id,
    amount,
    timestamp: momentOf(created),
    ...(reference !== undefined && { reference_number: reference }),
  };
}
