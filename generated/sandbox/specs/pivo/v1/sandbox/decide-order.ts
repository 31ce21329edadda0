// Copied from specs/pivo/v1/sandbox/decide-order.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { recipientByPhone } from "../../../siirto/v1/sandbox/recipients.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import { ledgerOf, type LedgerSession } from "../../../common/sandbox/ledger.ts";
import { archiveId } from "../../../common/sandbox/partner/archive-id.ts";
import { isWaiting, orderRows, type OrderRow } from "./order-rows.ts";

/** What a payer does with an order; `wait` leaves it until it expires. */
export type PayerDecision = "pay" | "reject" | "cancel" | "wait";

/** What the payer with a telephone number does. */
export function decisionOf(phone: string): PayerDecision {
  switch (seed.payers.find((payer) => payer.phone === phone)?.decision) {
    case "reject":
      return "reject";
    case "wait":
      return "wait";
    default:
      return "pay";
  }
}

/** Carries out what the payer decided. An order that was decided before stays as it is. */
export function decideOrder(session: LedgerSession, order: OrderRow, decision: PayerDecision): OrderRow {
  if (!isWaiting(order)) return order;
  switch (decision) {
    case "pay":
      return pay(session, order);
    case "reject":
      return keep(session, { ...order, status: "REJECTED" });
    case "cancel":
      return keep(session, { ...order, status: "CANCELLED" });
    case "wait":
      return keep(session, { ...order, status: "PENDING" });
  }
}

/** Credits the merchant; debits the payer where the telephone number is known to belong to an account. */
function pay(session: LedgerSession, order: OrderRow): OrderRow {
  const { state, now, ids } = session;
  const payer = recipientByPhone(order.payerPhone ?? "");
  return allOrNothing((changes) => {
    const paid: OrderRow = { ...order, status: "PAID", archiveId: archiveId(ids, now) };
    changes.set(state.open(orderRows), order.id, paid);
    const result = ledgerOf(session).move({
      from: payer?.iban,
      to: seed.merchant.iban,
      amount: order.amount,
      type: payer === undefined ? "CREDIT" : "TRANSFER",
      purpose: "PIVO",
      payer: payer?.name ?? "Pivo",
      receiver: order.merchant.name,
      message: order.message,
      reference: order.reference,
    });
    return result.kind === "moved" ? paid : keep(session, { ...order, status: "REJECTED" });
  });
}

function keep({ state }: LedgerSession, order: OrderRow): OrderRow {
  state.open(orderRows).set(order.id, order);
  return order;
}
