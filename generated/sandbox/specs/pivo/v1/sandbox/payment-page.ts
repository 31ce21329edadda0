// Copied from specs/pivo/v1/sandbox/payment-page.ts. Do not edit.

import { textOf } from "../../../common/sandbox/money.ts";
import {
  decisionButton,
  field,
  markup,
  page,
  pageLink,
  postForm,
  type Html,
} from "../../../common/sandbox/partner/html-page.ts";
import { isWaiting, type OrderRow } from "./order-rows.ts";

/**
 * The page on which the payer pays, in HTML.
 *
 * @param next where the payer goes on when the order is decided.
 */
export function paymentPage(order: OrderRow, next: string): string {
  const content = [summary(order), isWaiting(order) ? form(order) : closed(order, next)];
  return page(`Pay ${order.merchant.name}`, markup`${content}`);
}

function summary({ amount, reference, message }: OrderRow): Html {
  return markup`<p><strong>${textOf(amount)} EUR</strong></p>
<p>${message ?? ""}</p>
<p>Reference ${reference}</p>
`;
}

function form({ payerPhone }: OrderRow): Html {
  const phone = markup`type="tel" autocomplete="tel" pattern="[+][1-9][0-9]{4,14}"`;
  return postForm(
    field("phone", "Telephone number with country code", phone, payerPhone ?? "+358401000001"),
    decisionButton("pay", "Pay"),
    decisionButton("reject", "Refuse"),
    decisionButton("cancel", "Cancel"),
  );
}

function closed({ status }: OrderRow, next: string): Html {
  return markup`<p role="status">This order is no longer open: ${status}.</p>
${pageLink(next, "Return to the merchant")}`;
}
