// Copied from specs/payment-highway/v1/sandbox/begin-transaction.ts. Do not edit.

import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { filingCode } from "./filing-code.ts";
import { transactionRows, type CardTransaction } from "./transaction-rows.ts";

/** Begins a transaction, to be charged next. */
export function beginTransaction({ state, now, ids }: LedgerSession): CardTransaction {
  const row: CardTransaction = {
    kind: "card",
    id: ids.uuid(),
    created: now,
    filingCode: filingCode(now, ids.digits(6)),
  };
  state.open(transactionRows).set(row.id, row);
  return row;
}
