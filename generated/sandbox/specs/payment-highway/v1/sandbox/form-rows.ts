// Copied from specs/payment-highway/v1/sandbox/form-rows.ts. Do not edit.

import { collection, type State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Cents } from "../../../common/sandbox/money.ts";

/** What a form is for. */
export type FormKind =
  | "add_card"
  | "pay_with_card"
  | "add_and_pay_with_card"
  | "pay_with_token_and_cvc"
  | "mobilepay"
  | "pivo"
  | "siirto"
  | "masterpass"
  | "afterpay"
  | "three_d_secure";

/** How a form ended. */
export type FormOutcome =
  | { readonly kind: "success"; readonly transactionId?: string; readonly tokenizationId?: string }
  | { readonly kind: "failure"; readonly reason: FailureReason; readonly transactionId?: string }
  | { readonly kind: "cancel" };

/** Why the payer returns to the failure URL, as `sph-failure` tells it. */
export type FailureReason = "API_IS_GONE" | "FAILURE" | "INVALID" | "EXPIRED";

/** A form that was opened. Times are in milliseconds since 1970. */
export interface FormRow {
  readonly id: string;
  readonly kind: FormKind;
  readonly requestId: string;
  readonly successUrl: string;
  readonly failureUrl: string;
  readonly cancelUrl: string;
  readonly created: number;
  readonly validUntil: number;
  /** What is paid; absent where a card is only stored. */
  readonly payment?: FormPayment;
  /** The transaction that waits for the payer. */
  readonly transactionId?: string;
  /** Absent until the payer has decided. */
  readonly outcome?: FormOutcome;
}

/** What a form asks the payer for. */
export interface FormPayment {
  readonly amount: Cents;
  readonly currency: string;
  readonly order: string;
  readonly description: string;
  readonly token?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly referenceNumber?: string | undefined;
  readonly splitting?: { readonly merchant_id: string; readonly amount?: number } | undefined;
  readonly tokenizes?: boolean | undefined;
}

/** All forms of a session. */
export const formRows = collection<FormRow>("payment-highway.forms");

/** The last segment of the page of a form; forms of Pivo have their page at Pivo. */
export const pages = {
  add_card: "tokenize",
  pay_with_card: "payment",
  add_and_pay_with_card: "payment",
  pay_with_token_and_cvc: "payment_with_token_and_cvc",
  mobilepay: "wallet",
  pivo: "pivo",
  masterpass: "wallet",
  afterpay: "wallet",
  siirto: "siirto",
  three_d_secure: "three_d_secure",
} as const satisfies Readonly<Record<FormKind, string>>;

/** The last segment of the address of a page. */
export type Page = (typeof pages)[FormKind];

/** The form with an id, whose page is at this address. */
export function formOf(state: State, id: string, page?: Page): FormRow | undefined {
  const form = state.open(formRows).get(id.toLowerCase());
  return form !== undefined && (page === undefined || pages[form.kind] === page) ? form : undefined;
}
