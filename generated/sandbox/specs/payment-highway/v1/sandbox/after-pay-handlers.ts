// Copied from specs/payment-highway/v1/sandbox/after-pay-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { afterPayStatus } from "./after-pay-answers.ts";
import { giveBack, takeMoney } from "./merchant-money.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import { leftOf, transactionOf, transactionRows } from "./transaction-rows.ts";

/** Payments by invoice: the merchant gets the money when it commits. */
export const afterPayHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "commitAfterPay" | "revertAfterPay" | "getAfterPayResult" | "getAfterPayTransaction"
> = {
  commitAfterPay(context) {
    const { input, state } = context;
    const { amount } = input.body;
    const row = transactionOf(state, input.id, "afterpay");
    if (row === undefined) return context.invalid({ id: "unknown" });
    if (row.committedAmount !== undefined || amount > leftOf(row))
      return signedAnswer(context, { result: results.error });
    allOrNothing((changes) => {
      // What is not committed is never asked of the payer.
      changes.set(state.open(transactionRows), row.id, { ...row, amount, reverts: [], committedAmount: amount });
      takeMoney(context, { amount, purpose: "LASKU", message: row.order, reference: row.referenceNumber });
    });
    return signedAnswer(context, { result: results.ok });
  },

  revertAfterPay(context) {
    const { input, state, now, ids } = context;
    const { amount } = input.body;
    const row = transactionOf(state, input.id, "afterpay");
    if (row === undefined) return context.invalid({ id: "unknown" });
    if (amount > leftOf(row)) return signedAnswer(context, { result: results.error });
    const reverts = [...row.reverts, { id: ids.uuid(), amount, at: now }];
    allOrNothing((changes) => {
      changes.set(state.open(transactionRows), row.id, { ...row, reverts });
      if (row.committedAmount !== undefined) giveBack(context, { amount, purpose: "HYVITYSLASKU", message: row.order });
    });
    return signedAnswer(context, { result: results.ok });
  },

  getAfterPayResult(context) {
    const row = transactionOf(context.state, context.input.id, "afterpay");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { committed: row.committedAmount !== undefined, result: results.ok });
  },

  getAfterPayTransaction(context) {
    const row = transactionOf(context.state, context.input.id, "afterpay");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { transaction: afterPayStatus(row), result: results.ok });
  },
};
