// Copied from specs/payment-highway/v1/sandbox/siirto-handlers.ts. Do not edit.

import type { SiirtoRefund } from "../../../../../payment-highway/v1/index.ts";
import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { giveBack } from "./merchant-money.ts";
import { results } from "./results.ts";
import { signedAnswer } from "./signed-answer.ts";
import {
  leftOf,
  transactionOf,
  transactionRows,
  type SiirtoTransaction,
  type TransactionRefund,
} from "./transaction-rows.ts";

/** Payments with Siirto: made on its page, so here they are only read and given back. */
export const siirtoHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  "revertSiirto" | "getSiirtoResult" | "getSiirtoTransaction"
> = {
  revertSiirto(context) {
    const { input, state, now, ids } = context;
    const row = transactionOf(state, input.id, "siirto");
    if (row === undefined) return context.invalid({ id: "unknown" });
    const { amount = leftOf(row), reference_number: referenceNumber } = input.body;
    if (amount <= 0 || amount > leftOf(row)) return signedAnswer(context, { result: results.error });
    const reverts = [...row.reverts, { id: ids.uuid(), amount, at: now, referenceNumber }];
    allOrNothing((changes) => {
      changes.set(state.open(transactionRows), row.id, { ...row, reverts });
      giveBack(context, { amount, purpose: "SIIRTO PALAUTUS", phone: row.phone, reference: referenceNumber });
    });
    return signedAnswer(context, { result: results.ok });
  },

  getSiirtoResult(context) {
    const row = transactionOf(context.state, context.input.id, "siirto");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { ...siirtoStatus(row), result: results.ok });
  },

  getSiirtoTransaction(context) {
    const row = transactionOf(context.state, context.input.id, "siirto");
    if (row === undefined) return context.invalid({ id: "unknown" });
    return signedAnswer(context, { transaction: siirtoStatus(row), result: results.ok });
  },
};

function siirtoStatus(row: SiirtoTransaction) {
  const { amount, referenceNumber, message, phone, order, reverts } = row;
  return {
    status: "ok",
    amount,
    current_amount: leftOf(row),
    ...(referenceNumber !== undefined && { reference_number: referenceNumber }),
    message,
    ...(phone !== undefined && { recipient: phone }),
    order,
    refunds: reverts.map((revert) => refundOf(revert, message)),
  };
}

function refundOf({ id, amount, at, referenceNumber }: TransactionRefund, message: string): SiirtoRefund {
  return {
    refund_id: id,
    amount,
    ...(referenceNumber !== undefined && { reference_number: referenceNumber }),
    message,
    status: "ok",
    timestamp: momentOf(at),
  };
}
