// Copied from specs/payments/v1/sandbox/initiate-payment.ts. Do not edit.

import type { Payment, PaymentRequest } from "../../../../../payments/v1/index.ts";
import type { PaymentsHandlers } from "../../../../../payments/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { maySpend } from "../../../common/sandbox/consents.ts";
import { isIban } from "../../../common/sandbox/iban.ts";
import { moneyViolations } from "./money-violations.ts";
import { payments } from "./payments.ts";

/** Keeps the payment until it is confirmed. No money moves. */
export const initiatePayment: BehaviourHandlers<PaymentsHandlers>["initiatePayment"] = (context) => {
  const request = context.input.body;
  const violations = { ...moneyViolations(request), ...ibanViolations(request) };
  if (Object.keys(violations).length > 0) return context.invalid(violations);
  if (!maySpend(context.endUser.customer, request.payerIban)) return context.businessError("PAY_ERR_003");

  const payment = paymentOf(request, context.ids.timeUuid());
  context.state.open(payments).set(payment.paymentId, { payment, isConfirmed: false });
  return { status: 200, body: payment };
};

/** The members as they were sent and in their order, with the id behind them. */
function paymentOf(request: PaymentRequest, paymentId: string): Payment {
  const sent = { ...request };
  delete sent.paymentId;
  return { ...sent, currency: sent.currency ?? "EUR", paymentId };
}

function ibanViolations({ payerIban, receiverIban }: PaymentRequest) {
  const rule = "is not a valid IBAN";
  return {
    ...(!isIban(payerIban) && { payerIban: rule }),
    ...(!isIban(receiverIban) && { receiverIban: rule }),
  };
}
