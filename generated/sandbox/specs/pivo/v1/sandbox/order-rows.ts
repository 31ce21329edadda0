// Copied from specs/pivo/v1/sandbox/order-rows.ts. Do not edit.

import type { Merchant, PaymentOrder, PaymentStatus } from "../../../../../pivo/v1/index.ts";
import { collection, type State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";

/** A payment order as it is kept. */
export interface OrderRow {
  readonly id: string;
  /** As the payer left it; an order that waits for too long has expired, whatever stands here. */
  readonly status: PaymentStatus;
  readonly amount: Cents;
  readonly stamp: string;
  readonly reference: string;
  readonly message?: string | undefined;
  readonly merchant: Merchant;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly rejectUrl: string;
  readonly payerPhone?: string | undefined;
  /** In milliseconds since 1970. */
  readonly created: number;
  readonly validUntil: number;
  readonly archiveId?: string;
  readonly refunds: readonly OrderRefund[];
}

/** Money that went back to the payer. */
export interface OrderRefund {
  readonly id: string;
  readonly amount: Cents;
  readonly reference?: string | undefined;
  /** In milliseconds since 1970. */
  readonly created: number;
}

/** All payment orders of a session. */
export const orderRows = collection<OrderRow>("pivo.orders");

/** The id of the order that a stamp was used for. */
export const stampRows = collection<string>("pivo.stamps");

/** The order with an id, as it stands at a moment. */
export function orderById(state: State, id: string, now: number): OrderRow | undefined {
  const row = state.open(orderRows).get(id.toLowerCase());
  return row !== undefined && isWaiting(row) && now >= row.validUntil ? { ...row, status: "EXPIRED" } : row;
}

/** Whether the payer can still decide. */
export function isWaiting({ status }: OrderRow): boolean {
  return status === "CREATED" || status === "PENDING";
}

/** What is left of the amount after the refunds. */
export function amountLeft({ amount, refunds }: OrderRow): Cents {
  return refunds.reduce((left, refund) => left - refund.amount, amount);
}

/** The page of an order, for the payer's browser. */
export function pageUrl(origin: string, id: string): string {
  return `${origin}/api/payments/${id}/page`;
}

/** What opens an order in the app. */
export function deepLink(id: string): string {
  return `pivo://api/payments/${id}`;
}

/** An order as answers tell it. */
export function orderAnswer(row: OrderRow, origin: string): PaymentOrder {
  const { id, status, amount, stamp, reference, message, merchant, payerPhone, archiveId } = row;
  return {
    id,
    status,
    amount,
    currency: "EUR",
    stamp,
    reference,
    ...(message !== undefined && { message }),
    merchant,
    return_url: row.returnUrl,
    cancel_url: row.cancelUrl,
    reject_url: row.rejectUrl,
    ...(payerPhone !== undefined && { payer_phone: payerPhone }),
    url: pageUrl(origin, id),
    deep_link: deepLink(id),
    ...(archiveId !== undefined && { archive_id: archiveId, payment_type: "ACCOUNT" }),
    created: momentOf(row.created),
    valid_until: momentOf(row.validUntil),
  };
}
