import type { Payment } from "@op/payments/v1";
import { collection, type CollectionDefinition } from "@op/sandbox/behaviour";
import { seed } from "@op/sandbox/seeds/payments/v1";

/** A payment as it was initiated, and what has become of it. */
export interface PaymentRow {
  readonly payment: Payment;
  readonly isConfirmed: boolean;
}

/** The payments of a session, by `paymentId`. */
export const payments: CollectionDefinition<PaymentRow> = collection("payments.payments", () => [
  [seed.pending.paymentId, { payment: seed.pending, isConfirmed: false }],
]);
