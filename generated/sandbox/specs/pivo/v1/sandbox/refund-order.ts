// Copied from specs/pivo/v1/sandbox/refund-order.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { recipientByPhone } from "../../../siirto/v1/sandbox/recipients.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { ledgerOf, type LedgerSession } from "../../../common/sandbox/ledger.ts";
import type { Cents } from "../../../common/sandbox/money.ts";
import { amountLeft, orderRows, type OrderRefund, type OrderRow } from "./order-rows.ts";

/**
 * Pays the payer back. The caller has seen to it that the order was paid, and that as much is left of it.
 *
 * @param amount in cents; all that is left if absent.
 */
export function refundOrder(
  session: LedgerSession,
  order: OrderRow,
  { amount = amountLeft(order), reference }: { readonly amount?: Cents; readonly reference?: string },
): OrderRefund {
  const { state, now, ids } = session;
  const refund: OrderRefund = { id: ids.uuid(), amount, reference, created: now };
  const refunds = [...order.refunds, refund];
  const status = amount === amountLeft(order) ? "REFUNDED" : order.status;
  return allOrNothing((changes) => {
    changes.set(state.open(orderRows), order.id, { ...order, status, refunds });
    const payer = recipientByPhone(order.payerPhone ?? "");
    ledgerOf(session).move({
      from: seed.merchant.iban,
      to: payer?.iban,
      amount,
      type: "TRANSFER",
      purpose: "PIVO PALAUTUS",
      receiver: payer?.name ?? "Pivo",
      reference: reference ?? order.reference,
      // What was taken is owed, whatever the merchant has done with it since.
      allowOverdraft: true,
    });
    return refund;
  });
}
