// Copied from specs/payment-highway/v1/sandbox/hosted-pages.ts. Do not edit.

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
import type { FormRow } from "./form-rows.ts";

/** What a page is made of. */
export interface PageContent {
  readonly form: FormRow;
  /** Leads the payer back without a decision. */
  readonly cancelUrl: string;
}

/** The page on which the payer enters a card. */
export function cardPage({ form, cancelUrl }: PageContent): string {
  const title = form.payment === undefined ? "Store a card" : "Pay with a card";
  const fields = [
    field("card_number", "Card number", digits("cc-number", "[0-9]{12,19}")),
    field("expiration_month", "Month of expiry (MM)", digits("cc-exp-month", "[0-9]{2}")),
    field("expiration_year", "Year of expiry (YYYY)", digits("cc-exp-year", "[0-9]{4}")),
  ];
  const content = [summary(form), postForm(...fields, securityCode(), submitButton(title)), cancelLink(cancelUrl)];
  return page(title, markup`${content}`);
}

/** The page on which the payer enters the security code of a stored card. */
export function cvcPage({ form, cancelUrl }: PageContent): string {
  const content = [summary(form), postForm(securityCode(), submitButton("Pay")), cancelLink(cancelUrl)];
  return page("Pay with a stored card", markup`${content}`);
}

/** The page on which the payer accepts or refuses, as in the app of a wallet. */
export function decisionPage({ form }: PageContent): string {
  const buttons = [
    decisionButton("accept", "Accept"),
    decisionButton("reject", "Refuse"),
    decisionButton("cancel", "Cancel"),
  ];
  return page(titles[form.kind] ?? "Accept a payment", markup`${[summary(form), postForm(...buttons)]}`);
}

const titles: { readonly [Kind in FormRow["kind"]]?: string } = {
  mobilepay: "Pay with MobilePay",
  masterpass: "Pay with Masterpass",
  afterpay: "Pay by invoice",
  siirto: "Pay with Siirto",
  three_d_secure: "Confirm that the card is yours",
};

function summary({ payment }: FormRow): Html {
  if (payment === undefined) return markup``;
  const { amount, currency, order, description } = payment;
  return markup`<p><strong>${textOf(amount)} ${currency}</strong></p>
<p>${description}</p>
<p>Order ${order}</p>
`;
}

function securityCode(): Html {
  return field("cvv", "Security code", digits("cc-csc", "[0-9]{3,4}"));
}

function digits(autocomplete: string, pattern: string): Html {
  return markup`required inputmode="numeric" autocomplete="${autocomplete}" pattern="${pattern}"`;
}

function submitButton(label: string): Html {
  return markup`<button>${label}</button>
`;
}

function cancelLink(url: string): Html {
  return pageLink(url, "Cancel");
}
