// Copied from specs/payment-highway/v1/sandbox/form-status.ts. Do not edit.

import type { FormSession } from "../../../../../payment-highway/v1/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { pages, type FormOutcome, type FormRow } from "./form-rows.ts";
import { results, statuses } from "./results.ts";

/** How far the payer has come with a form. */
export function formStatus(form: FormRow, now: number): FormSession {
  const { kind, outcome, created, validUntil } = form;
  const transactionId = outcome !== undefined && "transactionId" in outcome ? outcome.transactionId : undefined;
  return {
    status: statusOf(outcome, now >= validUntil),
    ...(transactionId !== undefined && { transaction_id: transactionId }),
    operation: pages[kind] === "wallet" ? kind : pages[kind],
    created: momentOf(created),
    valid_until: momentOf(validUntil),
    result: results.ok,
  };
}

function statusOf(outcome: FormOutcome | undefined, isExpired: boolean) {
  if (outcome === undefined) return isExpired ? { ...statuses.failed, state: "expired" } : statuses.waiting;
  switch (outcome.kind) {
    case "success":
      return statuses.ok;
    case "failure":
      return statuses.failed;
    case "cancel":
      return { ...statuses.failed, state: "cancelled" };
  }
}
