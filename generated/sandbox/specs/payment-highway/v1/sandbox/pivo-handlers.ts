// Copied from specs/payment-highway/v1/sandbox/pivo-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { returnUrl } from "../../../common/sandbox/partner/return-url.ts";
import { amountLeft } from "../../../pivo/v1/sandbox/order-rows.ts";
import { refundOrder } from "../../../pivo/v1/sandbox/refund-order.ts";
import { orderOf, pivoMembers, pivoResult, pivoStatus } from "./pivo-answers.ts";
import { openPivoOrder } from "./pivo-order.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import { transactionOf } from "./transaction-rows.ts";

/** Payments with Pivo in the merchant's app. The orders are Pivo's. */
export const pivoHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "createPivoSession" | "revertPivo" | "getPivoResult" | "getPivoTransaction"
> = {
  createPivoSession(context) {
    const { input, ids } = context;
    const { amount, currency, order, description = "", app_url, phone_number, reference_number } = input.body;
    const transactionId = ids.uuid();
    // Where the payer returns to the merchant's app; the app of Pivo where the merchant has none.
    const back = returnUrl(app_url ?? "") ?? "pivo://api/";
    const opened = openPivoOrder(context, {
      transactionId,
      payment: { amount, currency, order, description, phone: phone_number, referenceNumber: reference_number },
      successUrl: back,
      failureUrl: back,
      cancelUrl: back,
    });
    return signedAnswer(context, {
      transaction_id: transactionId,
      uri: opened.deepLink,
      valid_until: momentOf(opened.validUntil),
      result: results.ok,
    });
  },

  revertPivo(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "pivo");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const order = orderOf(state, row, now);
    const { amount = amountLeft(order), reference_number: reference } = input.body ?? {};
    if (order.status !== "PAID" || amount > amountLeft(order)) return signedAnswer(context, { result: results.error });
    refundOrder(context, order, { amount, ...(reference !== undefined && { reference }) });
    return signedAnswer(context, { result: results.ok });
  },

  getPivoResult(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "pivo");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const order = orderOf(state, row, now);
    return signedAnswer(context, { ...pivoMembers(row, order), result: pivoResult(order) });
  },

  getPivoTransaction(context) {
    const { input, state, now } = context;
    const row = transactionOf(state, input.id, "pivo");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { transaction: pivoStatus(state, row, now), result: results.ok });
  },
};
