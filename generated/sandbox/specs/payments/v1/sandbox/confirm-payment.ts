// Copied from specs/payments/v1/sandbox/confirm-payment.ts. Do not edit.

import type { Payment } from "../../../../../payments/v1/index.ts";
import type { PaymentsHandlers } from "../../../../../payments/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { maySpend } from "../../../common/sandbox/consents.ts";
import type { Movement } from "../../../common/sandbox/ledger.ts";
import { settledLedgerOf } from "../../../common/sandbox/settled-ledger.ts";
import { centsOf } from "../../../common/sandbox/money.ts";
import { payments } from "./payments.ts";

/** Moves the money of a payment, once. Nothing here waits for anything: of two calls at once the second is refused. */
export const confirmPayment: BehaviourHandlers<PaymentsHandlers>["confirmPayment"] = (context) => {
  const paymentId = context.input.body.paymentId.toLowerCase();
  const rows = context.state.open(payments);
  const row = rows.get(paymentId);
  if (row === undefined) return context.businessError("PAY_ERR_001");
  const { payment } = row;
  if (!maySpend(context.endUser.customer, payment.payerIban)) return context.businessError("PAY_ERR_003");
  if (row.isConfirmed) return context.businessError("PAY_ERR_002");
  const magic = context.magic("amount", payment.amount) ?? context.magic("receiverIban", payment.receiverIban);
  if (magic !== undefined) return magic;

  // Takes the payment's room in the session now, so that it can be marked after the money has moved.
  rows.set(paymentId, row);
  const { kind } = settledLedgerOf(context).move(movementOf(payment));
  if (kind === "insufficient") return context.businessError("ACC_ERR_123");
  rows.set(paymentId, { payment, isConfirmed: true });
  return { status: 200, body: payment };
};

function movementOf({ payerIban, receiverIban, receiverName, amount, subject, valueDate }: Payment): Movement {
  return {
    from: payerIban,
    to: receiverIban,
    receiver: receiverName,
    amount: centsOf(amount),
    type: "TRANSFER",
    purpose: subject || "TILISIIRTO",
    message: subject,
    valueDate,
  };
}
