import type { AfterPayStatus } from "@op/payment-highway/v1";
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
