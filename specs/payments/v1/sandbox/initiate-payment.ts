import type { Payment, PaymentRequest } from "@op/payments/v1";
import type { PaymentsHandlers } from "@op/payments/v1/mocks";
import type { BehaviourHandlers } from "@op/sandbox/behaviour";
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
