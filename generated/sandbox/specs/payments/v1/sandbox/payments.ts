// Copied from specs/payments/v1/sandbox/payments.ts. Do not edit.

import type { Payment } from "../../../../../payments/v1/index.ts";
import { collection, type CollectionDefinition } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { seed } from "../../../../../sandbox/seeds/payments/v1.ts";

/** A payment as it was initiated, and what has become of it. */
export interface PaymentRow {
  readonly payment: Payment;
  readonly isConfirmed: boolean;
}

/** The payments of a session, by `paymentId`. */
export const payments: CollectionDefinition<PaymentRow> = collection("payments.payments", () => [
  [seed.pending.paymentId, { payment: seed.pending, isConfirmed: false }],
]);
