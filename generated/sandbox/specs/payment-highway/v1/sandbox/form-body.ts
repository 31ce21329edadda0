// Copied from specs/payment-highway/v1/sandbox/form-body.ts. Do not edit.

import { returnUrl } from "../../../common/sandbox/partner/return-url.ts";
import type { FormPayment, FormRow } from "./form-rows.ts";

/** What the forms have, taken together. Required fields are there: a form without them has no valid signature. */
export interface FormBody {
  readonly "sph-api-version"?: string;
  readonly "sph-request-id"?: string;
  readonly "sph-cancel-url": string;
  readonly "sph-failure-url": string;
  readonly "sph-success-url": string;
  readonly "sph-amount"?: number;
  readonly "sph-currency"?: string;
  readonly "sph-order"?: string;
  readonly description?: string;
  readonly "sph-token"?: string;
  readonly "sph-phone-number"?: string;
  readonly "sph-mobilepay-phone-number"?: string;
  readonly "sph-email-address"?: string;
  readonly "sph-reference-number"?: string;
  readonly "sph-splitting-merchant-id"?: string;
  readonly "sph-splitting-amount"?: number;
  readonly "sph-tokenize"?: boolean;
}

/** What is wrong with the URLs of a form. */
export type UrlViolations = {
  [Name in "sph-cancel-url" | "sph-failure-url" | "sph-success-url"]?: string;
};

/** The URLs of a form that a browser must not be led to. */
export function urlViolations(body: FormBody): UrlViolations | undefined {
  const names = ["sph-cancel-url", "sph-failure-url", "sph-success-url"] as const;
  const violations: UrlViolations = {};
  for (const name of names) if (returnUrl(body[name]) === undefined) violations[name] = "must be a URL";
  return Object.keys(violations).length > 0 ? violations : undefined;
}

/** The URLs that the payer returns to. */
export function urlsOf(body: FormBody): Pick<FormRow, "successUrl" | "failureUrl" | "cancelUrl"> {
  return {
    successUrl: body["sph-success-url"],
    failureUrl: body["sph-failure-url"],
    cancelUrl: body["sph-cancel-url"],
  };
}

/** What a form asks the payer for; undefined for one that only stores a card. */
export function paymentIn(body: FormBody): FormPayment | undefined {
  const amount = body["sph-amount"];
  if (amount === undefined) return undefined;
  const otherMerchant = body["sph-splitting-merchant-id"];
  const otherAmount = body["sph-splitting-amount"];
  return {
    amount,
    currency: body["sph-currency"] ?? "EUR",
    order: body["sph-order"] ?? "",
    description: body.description ?? "",
    token: body["sph-token"],
    phone: body["sph-phone-number"] ?? body["sph-mobilepay-phone-number"],
    email: body["sph-email-address"],
    referenceNumber: body["sph-reference-number"],
    tokenizes: body["sph-tokenize"],
    splitting:
      otherMerchant === undefined
        ? undefined
        : { merchant_id: otherMerchant, ...(otherAmount !== undefined && { amount: otherAmount }) },
  };
}
