// Copied from specs/payment-highway/v1/sandbox/signed-return.ts. Do not edit.

import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import type { FormOutcome, FormRow } from "./form-rows.ts";
import { signatureOf } from "./sph1.ts";

/** The URL that leads the payer back to the merchant: the merchant's own, with the signed result in its query. */
export async function signedReturn(form: FormRow, outcome: FormOutcome, now: number): Promise<string> {
  const url = new URL(urlFor(form, outcome));
  const pairs: [string, string][] = Object.entries(parametersOf(form, outcome, now));
  // Whoever reads the query takes the first or the last of two: those of the merchant must not hide ours.
  for (const name of [...url.searchParams.keys()]) {
    if (name.toLowerCase().startsWith("sph-") || name === "signature") url.searchParams.delete(name);
  }
  for (const [name, value] of pairs) url.searchParams.append(name, value);
  url.searchParams.append("signature", await signatureOf({ method: "GET", uri: "", pairs }));
  return url.href;
}

function urlFor({ successUrl, failureUrl, cancelUrl }: FormRow, { kind }: FormOutcome): string {
  if (kind === "success") return successUrl;
  return kind === "failure" ? failureUrl : cancelUrl;
}

function parametersOf({ requestId, payment }: FormRow, outcome: FormOutcome, now: number): Record<string, string> {
  return {
    "sph-account": seed.merchant.account,
    "sph-merchant": seed.merchant.id,
    "sph-request-id": requestId,
    "sph-timestamp": momentOf(now),
    ...(payment && {
      "sph-order": payment.order,
      "sph-amount": String(payment.amount),
      "sph-currency": payment.currency,
    }),
    ...resultOf(outcome),
  };
}

function resultOf(outcome: FormOutcome): Record<string, string> {
  const { transactionId, tokenizationId } = { transactionId: undefined, tokenizationId: undefined, ...outcome };
  const ids = {
    ...(transactionId !== undefined && { "sph-transaction-id": transactionId }),
    ...(tokenizationId !== undefined && { "sph-tokenization-id": tokenizationId }),
  };
  switch (outcome.kind) {
    case "success":
      return { ...ids, "sph-success": "OK" };
    case "failure":
      return { ...ids, "sph-failure": outcome.reason };
    case "cancel":
      return { "sph-cancel": "CANCEL" };
  }
}
