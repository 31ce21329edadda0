// Copied from specs/pivo/v1/sandbox.ts. Do not edit.

import type { PivoHandlers } from "../../../../pivo/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { momentOf } from "../../common/sandbox/moment.ts";
import { pageHeaders } from "../../common/sandbox/partner/html-page.ts";
import { tokenAnswer } from "../../common/sandbox/partner/token-endpoint.ts";
import { authorize } from "./sandbox/authorize.ts";
import { decideOrder, decisionOf } from "./sandbox/decide-order.ts";
import { isStampUsed, openOrder } from "./sandbox/open-order.ts";
import { readOrder } from "./sandbox/order-requests.ts";
import { amountLeft, orderAnswer, orderById, pageUrl, type OrderRow } from "./sandbox/order-rows.ts";
import { paymentPage } from "./sandbox/payment-page.ts";
import { refundOrder } from "./sandbox/refund-order.ts";

/** Pivo: payment orders that credit the merchant's account in the shared ledger. */
export const behaviour = defineBehaviour<PivoHandlers>(
  {
    createToken: tokenAnswer,

    createPayment(context) {
      const { input, origin } = context;
      const { order, violations } = readOrder(input);
      if (isStampUsed(context, order.stamp)) violations.stamp = "was used before";
      if (Object.keys(violations).length > 0) return context.invalid(violations);
      const opened = openOrder(context, order);
      return input.mediaType === "application/x-www-form-urlencoded"
        ? { status: 303, body: undefined, headers: { location: pageUrl(origin, opened.id) } }
        : { status: 200, body: orderAnswer(opened, origin) };
    },

    getPayment(context) {
      const { input, state, now, origin } = context;
      const order = orderById(state, input.paymentId, now);
      if (order === undefined) return context.invalid({ paymentId: "unknown" });
      return { status: 200, body: orderAnswer(order, origin) };
    },

    showPaymentPage(context) {
      const order = orderById(context.state, context.input.paymentId, context.now);
      if (order === undefined) return context.invalid({ paymentId: "unknown" });
      return { status: 200, headers: pageHeaders, body: paymentPage(order, urlAfter(order, context.origin)) };
    },

    submitPaymentPage(context) {
      const { input, state, now, origin } = context;
      const { decision, phone } = input.body;
      const order = orderById(state, input.paymentId, now);
      if (order === undefined) return context.invalid({ paymentId: "unknown" });
      const payer = { ...order, payerPhone: phone ?? order.payerPhone };
      const decided = decideOrder(context, payer, decision === "pay" ? decisionOf(payer.payerPhone ?? "") : decision);
      return { status: 303, body: undefined, headers: { location: urlAfter(decided, origin) } };
    },

    createRefund(context) {
      const { input, state, now } = context;
      const { amount, reference } = input.body ?? {};
      const order = orderById(state, input.paymentId, now);
      if (order === undefined) return context.invalid({ paymentId: "unknown" });
      const left = amountLeft(order);
      if (order.status !== "PAID") return context.invalid({ paymentId: "must be paid" });
      if (amount !== undefined && amount > left) return context.invalid({ amount: `must be at most ${left}` });
      const refund = refundOrder(context, order, input.body ?? {});
      const body = {
        refund_id: refund.id,
        payment_id: order.id,
        amount: refund.amount,
        currency: "EUR",
        ...(reference !== undefined && { reference }),
        created: momentOf(refund.created),
      } as const;
      return { status: 200, body };
    },
  },
  { authorize },
);

/** Where the browser goes on: to the URL of the order that fits its status; to the page again while it waits. */
function urlAfter(order: OrderRow, origin: string): string {
  switch (order.status) {
    case "PAID":
    case "REFUNDED":
      return order.returnUrl;
    case "REJECTED":
      return order.rejectUrl;
    case "CANCELLED":
    case "EXPIRED":
      return order.cancelUrl;
    case "CREATED":
    case "PENDING":
      return pageUrl(origin, order.id);
  }
}
