// Copied from specs/payment-highway/v1/sandbox/after-pay-answers.ts. Do not edit.

import type { AfterPayStatus } from "../../../../../payment-highway/v1/index.ts";
import { momentOf } from "../../../common/sandbox/moment.ts";
import { leftOf, type AfterPayTransaction } from "./transaction-rows.ts";

/** Everything about a payment by invoice. */
export function afterPayStatus(row: AfterPayTransaction): AfterPayStatus {
  const { id, amount, currency, committedAmount, order, created } = row;
  return {
    id,
    amount,
    current_amount: leftOf(row),
    currency,
    committed: committedAmount !== undefined,
    order,
    timestamp: momentOf(created),
  };
}
