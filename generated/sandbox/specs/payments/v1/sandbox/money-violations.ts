// Copied from specs/payments/v1/sandbox/money-violations.ts. Do not edit.

import { isAmount } from "../../../common/sandbox/money.ts";

/** What is wrong with money that is to be moved, member by member; empty where nothing is. */
export function moneyViolations({ amount, currency = "EUR" }: { readonly amount: number; readonly currency?: string }) {
  return {
    ...(!isAmount(amount) && { amount: "must have at most two decimals" }),
    // The ledger has accounts in euros only: ten of another currency are not ten euros.
    ...(currency !== "EUR" && { currency: "must be EUR" }),
  };
}
