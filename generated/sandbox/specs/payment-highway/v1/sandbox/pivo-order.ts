// Copied from specs/payment-highway/v1/sandbox/pivo-order.ts. Do not edit.

import { seed as pivo } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { openOrder } from "../../../pivo/v1/sandbox/open-order.ts";
import { deepLink, pageUrl } from "../../../pivo/v1/sandbox/order-rows.ts";
import { allOrNothing } from "../../../common/sandbox/all-or-nothing.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import type { FormPayment } from "./form-rows.ts";
import { transactionRows } from "./transaction-rows.ts";

/** What a payment with Pivo is opened with. */
export interface PivoOrderRequest {
  readonly transactionId: string;
  readonly payment: FormPayment;
  readonly successUrl: string;
  readonly failureUrl: string;
  readonly cancelUrl: string;
}

/** Where the payer goes on. */
export interface OpenedPivoOrder {
  readonly page: string;
  readonly deepLink: string;
  /** In milliseconds since 1970. */
  readonly validUntil: number;
}

/** Opens a payment order at Pivo for a transaction. Pivo's own operations know it, too. */
export function openPivoOrder(
  session: LedgerSession & { readonly origin: string },
  { transactionId, payment, successUrl, failureUrl, cancelUrl }: PivoOrderRequest,
): OpenedPivoOrder {
  const { state, now, origin } = session;
  const { amount, order, description, phone, referenceNumber } = payment;
  const { name, business_id } = pivo.merchant;
  const transaction = { kind: "pivo", id: transactionId, created: now, order, referenceNumber } as const;
  const opened = allOrNothing((changes) => {
    // Takes its room in the session first: the order may move money, which cannot be taken back.
    changes.set(state.open(transactionRows), transactionId, { ...transaction, orderId: "" });
    const row = openOrder(session, {
      amount,
      stamp: transactionId,
      reference: referenceNumber ?? order,
      message: description === "" ? order : description,
      merchant: { name, business_id },
      returnUrl: successUrl,
      rejectUrl: failureUrl,
      cancelUrl,
      payerPhone: phone,
    });
    changes.set(state.open(transactionRows), transactionId, { ...transaction, orderId: row.id });
    return row;
  });
  return { page: pageUrl(pivoOrigin(origin), opened.id), deepLink: deepLink(opened.id), validUntil: opened.validUntil };
}

/** Where Pivo stands beside Payment Highway: both are mounted on one origin. */
function pivoOrigin(origin: string): string {
  return `${origin.replace(/\/paymenthighway$/, "")}/pivo`;
}
